/** French terms that speak for human interest; the format is that of `compileLexicon`. */
export const humanInterest = `
# human interest
3 ?insolite*, ?incroyable*, étonnant*, surprenant*, bizarre*, extraordinaire histoire, adorable*, émouvant*
3 gagnant du loto, jackpot, millionnaire du jour, coup de foudre, ovni*, extraterrestre*, fantôme*
3 lune de fiel, mystère, mystérieu*, miracle, héros du quotidien, rêve d'enfant, belle histoire, émotion
3 geste de solidarité, exploit, improbable, cocasse, hilarant*, surprise, retrouvailles, retrouvé vivant
3 sain et sauf, le plus vieux, la plus vieille, rumeur, canular, poisson d'avril, farfelu*, rocambolesque
3 amusant*, sosie*, mascotte, drôle, mignon*, cauchemar, chanceu*, curieu*, inédit, touchant*, attendriss*
3 bon samaritain, fait le buzz, jamais vu, record du monde du plus, octogénaire, nonagénaire
3 septuagénaire
1 animal de compagnie, chien, chat
3 loterie, retrouvé*, par hasard, soixante dix ans, noces d'or, noces de platine, pari, plus vieux
3 plus vieille, offre gratuitement, bouteille à la mer, cocasse*, histoire vraie, anecdot*, doyen*
# anniversary
4 anniversaire*, centenaire*, bicentenaire*, commémor*, jubilé*, célébration*, cinquantenaire
4 souffl* ses bougies, cinquante ans après
# award and prize
3 prix nobel, prix nobel de la paix, légion d'honneur, récompens*, lauréat*, distinction*, trophée*
3 décoré, remise des prix, décerné, décoration
# celebrity
4 célébrité*, people, peoples, paparazzi, jet set, vie privée des stars, miss france, miss univers
4 kardashian*, scandale people, stars, presse people, idole*, gala, voici, closer, paris match
4 en couple avec, rupture de, ex compagne, ex compagnon, brad pitt, johnny hallyday, brigitte bardot
4 enceinte de, reine de beauté, fiançailles, fiancé*, concours de beauté
# ceremony
3 cérémonie*, obsèques, funéraill*, enterrement*, inhum*, inauguration*, hommage national
3 minute de silence, deuil national, mariage princier, mise en terre, cercueil, cimetière*, condoléances
3 défunt*, dernier hommage, noces
# high society
3 aristocrat*, noblesse, haute société, mondain*, mondanités, bal des débutantes
# royalty
4 famille royale, reine elizabeth, elizabeth ii, prince harry, meghan, kate middleton, prince william
4 prince charles, charles iii, monarch*, couronnement, trône, princesse*, duchesse*, royal, royale
4 royaume, sa majesté, palais royal, palais de buckingham, buckingham, roi, reine, prince, altesse
4 dynastie, couronne, prince albert, monarque*, monarchie, chefferie, roi zoulou
# record and achievement
4 livre guinness, guinness, record du monde, doyen de l'humanité, doyenne, le plus grand du monde
4 tour du monde, exploit, plus vieux du monde, prouesse*, défi
`;
