/** French terms that speak for disasters, accidents and emergencies; the format is that of `compileLexicon`. */
export const disaster = `
# disaster, accident and emergency incident
4 catastroph*, bilan provisoire, bilan humain, sinistré*, sinistre, décombres, drame, rescapé*, survivant*
4 disparus, sauveteur*, miraculé*, ?tragédie*, ?tragique*, ensevel*, ?dégâts, dégâts matériels, carbonis*
4 calciné*, évacu*, état d'urgence, péri, meurtrier, blessés graves, pronostic vital, naufragé*
2 ?victimes, morts, mort, décès, détruit*, secours, dévast*, blessé*, ravagé*, piégé*, endommag*, urgence
2 décédé*, emport*
0 feu vert, feux de la rampe, feu d'artifice, feux d'artifice, coup de feu, coups de feu, cessez le feu
0 arme à feu, armes à feu, feu rouge, feux de signalisation, feu de camp, tempête médiatique
0 tempête dans un verre d'eau, effondrement des cours, effondrement du cours, explosion des prix
0 explosion démographique, explosion de joie, roue de secours, avalanche de critiques, noyer le poisson
0 noyé dans
4 collision frontale, percut*, s'écrase, s'est écrasé, disparus en mer
3 mortel*, corps sans vie
# accident and emergency incident
4 accident*, effondrement d'un immeuble, effondr*, éboulement*, bousculade*, intoxication au monoxyde
4 chute mortelle, électrocut*, avalanche*, défenestr*, ?écrasé*, asphyxi*, mouvement de foule
# drowning
4 noyade*, noyé*, noyer, naufrage*, chavir*, emporté par les eaux, embarcation
# explosion accident and incident
4 explosion*, explosé, déflagration, fuite de gaz, explose, détonation*, port de beyrouth, bonbonne de gaz
4 azf
# industrial accident and incident
4 marée noire, tchernobyl, fukushima, accident industriel, accident nucléaire, usine chimique
4 coup de grisou, lubrizol, site seveso, fuite radioactive, mineurs bloqués, rupture du barrage
# transportation accident and incident
4 accident de la route, accident de la circulation, accident d'avion, accident d'hélicoptère, crash
4 écrasé, ?déraill*, carambolage*, ?collision*, boîtes noires, boîte noire, accident ferroviaire
4 atterrissage d'urgence, sorti de la route, sortie de route, percuté*, accident d'autocar, tonneaux
4 sécurité routière, crash aérien, titanic, carcasse, épave*, fauché*, passage à niveau, renvers*
4 accident mortel, heurté*, ravin
# disaster
3 calamité*, cataclysme*, catastrophe humanitaire, plan orsec, plan blanc, zone sinistrée
3 état de catastrophe naturelle
# famine
4 famine*, malnutrition, disette, sous alimentation, insécurité alimentaire, crise alimentaire, PAM
4 crise humanitaire, urgence humanitaire, sous nutrition, affamé*
# fire
4 incendie*, incendié*, pompier*, sapeur*, feu de forêt, feux de forêt*, ?flammes, brasier*, sinistre*
4 canadair*, grenfell, fumées, brûlé vif, brûlées vives, ravagé par les flammes, parti en fumée
2 ?feu, ?feux, brûlé*
# natural disaster
4 séisme*, tremblement de terre, tremblements de terre, tsunami*, inondation*, inondé*, crue, crues
4 glissement de terrain, glissements de terrain, coulée de boue, coulées de boue, éruption*, volcan*
4 volcanique*, ouragan*, cyclone*, typhon*, tornade*, magnitude, épicentre, réplique*, sismi*
4 échelle de richter, secousse*, lave, raz de marée, submersion, pluies diluviennes, tempête tropicale
4 katrina, haïyan, sécheresse*
# emergency response
4 secouriste*, secours, services de secours, samu, croix rouge, plan d'urgence, équipes de secours
4 héliporté*, hélitreuill*, protection civile, sécurité civile, sauvetage*, snsm, cellule de crise
4 hélicoptère de secours, gardes côtes, cellule psychologique, numéro d'urgence, aide d'urgence
4 premiers secours, numéro vert, garde côte, ambulancier*, ambulance*, sauveteurs en mer
`;
