/** French terms that speak for sport; the format is that of `compileLexicon`. */
export const sport = `
# sport
4 sport*, sportif*, sportive*, ?match, ?matchs, matches, championnat*, tournoi*, coupe du monde
4 demi finale*, quart de finale, quarts de finale, huitième de finale, huitièmes de finale, ?finale
4 finaliste*, entraîneu*, sélectionneu*, ?arbitre*, arbitrage, stade*, médaille*, médaillé*, champion*
4 championne*, ?victoire, ?victoires, ?défaite*, joueu*, équipe nationale, tribunes, score, scores
4 classement, dopage, qualifications, éliminatoires, coéquipier*, athlète*, vestiaire*, ?prolongation*
4 forfait, ?podium, ?mi temps, jeux olympiques, titre de champion, phase de poules, phase de groupes
4 ?supporter*, supporteur*, hooligan*, l'équipe de france, les bleus, capitaine des bleus, compétition*
4 marquer, ?vainqueur*, tenant du titre, ?adversaire*, entraînement*, ailier, ?défenseur*, stadium
4 coupe d'afrique, club*, sélection nationale, rencontre amicale, séléction, ?ligue, exploit sportif
4 doublé, triplé, ?remplaçant*
3 ?équipe, ?équipes, jouer, joué, ?saison, ?points, remporté, gagner, ?battu*, ?battre, coach*, ?titre
3 trophée
3 trophées, blessure*, blessé, ballon*, ?course, coureu*, record, ?coupe, ligue des, rencontre
3 tirage au sort, sacre, sacré champion, remporter, remporte, attaquant, attaquants, transfert
3 match retour, match aller
2 qualifi*
1 titulaire*
0 dans le but de, ayant pour but, avoir pour but, dans ce but, but lucratif, sans but lucratif
0 le but de la, course contre la montre, course à l'armement, course au pouvoir, course à la présidence
0 courses alimentaires, faire les courses, au fil du temps, jeu de mots, en jeu
0 mise en jeu de la responsabilité, enjeu*, équipe de chercheurs, équipe médicale, équipes médicales
0 équipe de secours, équipes de secours, équipe de recherche, équipe dirigeante, point de vue
0 points de vue, mise au point, point de départ, points de suspension, match nul entre les partis
0 victoire électorale, défaite électorale, coupe budgétaire, coupes budgétaires, coupe de cheveux
0 coupe du monde de la pâtisserie, titre de séjour, titre de transport, titre du livre
0 gardien de prison, gardiens de prison, gardien d'immeuble, gardien de la paix, gardiens de la paix
0 filet social, pêche au filet, capitaine du navire
4 médaill*, arbitr*, gymnase*, éliminatoire*, champion du monde, vice champion*, record du monde
4 lions de la téranga, aigles de carthage, ballon d'or africain
3 vaincre, a battu, a remporté, s'est imposé, s'incline, remontada, blessé à, convoqué*, compétiteur*
3 concurrent*, participant*
# competition discipline
4 gymnast*, volley*, handball*, hand, badminton, tennis de table, escrim*, ?lutte, ?lutteur*, mma, ufc
4 arts martiaux, judo*, karaté, taekwondo, snooker, fléchettes, squash, ?aviron, régate*, ?voile, canoë*
4 kayak*, tir à l'arc, triathl*, ironman, haltérophil*, équitation, équestre*, cavalier*, hippique*
4 hippodrome, surf, surfeu*, skateboard, snowboard*, patinage, patineu*, curling, biathlon, luge, pétanque
4 alpinis*, escalade sportive, vendée globe, teddy riner, francis ngannou, paralympique*, martin fourcade
4 skipper, rallye*, tyson, lamb, sport de combat, ?plongeon, équipage
4 haltéro*, water polo, raquette, boxe*, jockey*, surf*, automobile sport, motocyclisme, échecs
4 lutte sénégalaise, arène nationale
4 volée, promu*, raquette*, fleuret*, épée de, sabre*, arc et flèche, carabine*, tremplin*, poutre
4 trampoline*, lancer du marteau, saut d'obstacles, dressage, demi lune, patinage artistique
4 patinage de vitesse, arrêt au stand, motard*, motocycl*, échec et mat, billard*, bowling
4 hymne national, spectateur*, ligne d'arrivée, ligne de départ, circuit automobile
4 séance d'entraînement, club sportif, village olympique, chronomètre*, quatre nages, paralymp*
4 descente à ski
# American football
4 football américain, nfl, super bowl, touchdown, quarterback, tom brady
# athletics
4 athlétisme, sprinteu*, sprinter, marathon*, usain bolt, saut en hauteur, saut en longueur, perche
4 javelot, haies, 100 m, 200 m, 100 mètres, 200 mètres, 400 mètres, 800 mètres, 1500 mètres, relais 4x100
4 décathl*, heptathl*, lancer du disque, kevin mayer, renaud lavillenie, kipchoge, mondiaux d'athlétisme
4 demi fond, cross country, semi marathon, meeting d'athlétisme, marie josée ta lou, ligue de diamant
4 iaaf, triple saut
# baseball
4 baseball, softball, mlb, world series, yankees, base ball
# basketball
4 basket*, basketteu*, nba, lebron james, lakers, tony parker, wembanyama, euroligue, dunk, michael jordan
4 kobe bryant, stephen curry, rudy gobert, gobert, evan fournier, warriors, celtics, BAL, afrobasket
# boxing
4 boxe, boxeu*, poids lourds, ko, k.o., uppercut, mohamed ali, mike tyson, ceinture mondiale, ring
4 mayweather, tyson fury, anthony joshua, tony yoka, poids moyens, pugilat*, combattants mma
# cricket
4 cricket*
# cycling
4 cyclis*, tour de france, tour d'italie, giro, vuelta, peloton, maillot jaune, contre la montre, vtt
4 vélodrome, étape de montagne, paris roubaix, coureur cycliste, julian alaphilippe, alaphilippe
4 thibaut pinot, pogacar, froome, lance armstrong, échappée, paris nice, milan san remo, vélo
4 tour du faso, tour du rwanda
# golf
4 golf*, green, birdie, tiger woods, ryder cup, pga, masters d'augusta, putting, fairway
# ice hockey
4 hockey sur glace, lnh, nhl, coupe stanley, patinoire*, palet, hockeyeu*, canadiens de montréal, hockey
# motor car racing
4 formule 1, f1, grand prix, pilote de formule, écurie*, 24 heures du mans, rallye dakar, dakar
4 lewis hamilton, verstappen, pole position, vettel, moto gp, motogp, fabio quartararo, sébastien loeb
4 sébastien ogier, ferrari, schumacher, alonso, pierre gasly, alpine f1, mercedes, karting
4 pilote automobile
# rugby
4 rugby*, xv de france, six nations, top 14, mêlée*, ovalie, all blacks, springboks, talonneur
4 demi de mêlée, troisième ligne, stade toulousain, antoine dupont, fabien galthié, pénalité*, plaquage*
4 tournoi des six nations, stade français, racing 92, asm clermont, rct, wallabies, bouclier de brennus
4 grand chelem
1 drop, ouvreur, pilier, essai, touche
# skiing
4 ski, skieu*, slalom, ski alpin, ski de fond, alexis pinturault, tessa worley, saut à ski
4 coupe du monde de ski, freestyle, lindsey vonn, mikaela shiffrin
# soccer
4 football*, footballeu*, foot, ligue 1, ligue 2, ligue des champions, ligue europa, coupe de france, uefa
4 fifa, CAF, can 2021, can 2019, can 2023, CAN, CHAN, coupe d'afrique des nations, buteur*, ?attaquant*
4 milieu de terrain, gardien de but, penalty*, penalties, tirs au but, coup franc, coups francs, hors jeu
4 carton rouge, carton jaune, psg, paris saint germain, olympique de marseille, OM, olympique lyonnais, OL
4 as monaco, losc, fc nantes, girondins, real madrid, fc barcelone, barça, bayern munich, juventus
4 manchester united, manchester city, liverpool, chelsea, arsenal, messi, lionel messi, ronaldo
4 cristiano ronaldo, neymar, mbappé, kylian mbappé, karim benzema, benzema, griezmann, pogba, kanté
4 zidane, zinédine zidane, didier deschamps, deschamps, sadio mané, mohamed salah, samuel eto'o, eto'o
4 didier drogba, drogba, aubameyang, pierre emerick aubameyang, riyad mahrez, mahrez, hakim ziyech
4 achraf hakimi, aliou cissé, djamel belmadi, lions de la teranga, lions indomptables
4 éléphants de côte d'ivoire, fennecs, aigles du mali, super eagles, ballon d'or, mercato, égalis*
4 ouvert le score, ballon rond, champions league, premier league, liga, serie a, bundesliga, africa sports
4 asec mimosas, tp mazembe, al ahly, wydad, raja casablanca, esperance de tunis, infantino, issa hayatou
4 patrice motsepe, motsepe, ahmad ahmad, guardiola, mourinho, klopp, wenger, ibrahimovic, haaland
4 lewandowski, vincent aboubakar, edouard mendy, victor osimhen, crampons, fecafoot
4 coupe du monde de football, feguifoot, ?pelouse, fff, noël le graët, cafu, pelé, maradona, ?corner
4 passe décisive, surface de réparation, derby, relégation, relégué, éperviers, ?étalons, les lionnes
4 football féminin, mondial 2022, ?mondial, euro 2020, euro 2016
2 promu, ?buts, ?gardien*
1 latéral, ?but
# swimming
4 natation, nageu*, nage libre, brasse, dos crawlé, michael phelps, florent manaudou, léon marchand
4 papillon, bassin olympique, natation synchronisée, nager, piscine olympique, camille muffat
# tennis
4 tennis*, roland garros, wimbledon, open d'australie, us open, coupe davis, nadal, rafael nadal, federer
4 roger federer, djokovic, novak djokovic, serena williams, naomi osaka, grand chelem, tête de série
4 gaël monfils, monfils, tsonga, court central, tie break, atp, wta, masters 1000, balle de match
4 coup droit, gasquet, alcaraz, medvedev, caroline garcia, terre battue, osaka
# drug use in sport
4 dopage, dopé*, dopant*, epo, stéroïdes, AMA, agence mondiale antidopage, contrôle antidopage, antidopage
4 stéroïdes anabolisants
# sport event
3 jeux panafricains, jeux de la francophonie, mondiaux, championnats du monde, championnats d'europe
3 cérémonie d'ouverture, jeux africains, jeux du commonwealth, jeux méditerranéens
# Olympic Games
4 jeux olympiques, olympique*, olympiad*, olympisme, JO, jo de paris, jo de tokyo, jo 2024, paris 2024
4 tokyo 2020, comité olympique, cio, médaille d'or, jeux paralympiques, médaille d'argent
4 médaille de bronze, thomas bach, tony estanguet, flamme olympique
# sport organisation
3 fédération internationale, fédération de football, comité exécutif de la fifa, fédération française
3 cojo, fédération sénégalaise, présidence de la caf, ligue professionnelle
1 instance*
# sports transaction
4 mercato, ?transfert*, recrue*, indemnité de transfert, fin de contrat, prêté par, clause libératoire
4 libre de tout contrat, prolong* son contrat, agent de joueurs, joueur libre, prêté
`;
