/** French terms that speak for lifestyle and leisure; the format is that of `compileLexicon`. */
export const lifestyle = `
# lifestyle and leisure
4 loisir*, vacances, vacancier*, art de vivre, tendance déco, cuisine, mode de vie, week end, détente
4 bricol*, ?beauté, tendances, maquillage, coiffure*, élégan*, fêtes de fin d'année, saint valentin
4 réveillon, cadeaux, idées cadeaux, farniente, relaxation
3 ?fête*, ?mode, style, tendance, look, chic, soirée, restaurant*, plaisir*, astuces, idéal*, convivial*
3 conseils
2 visiter, découvrir, profiter, ?goût*, confort*, magnifique*, cadre
# leisure
4 parc d'attractions, disneyland, parc astérix, boîte de nuit, boîtes de nuit, discothèque*, randonn*
4 camping*, campeu*, ?plage*, piscine*, balade*, promenade*, pique nique*, station balnéaire
4 station de ski, croisière*, sentier*, plongée, parc aquatique, bars, vie nocturne, pistes de ski
# game
4 jeu vidéo, jeux vidéo, jeux de société, échecs, poker, casino*, loto, française des jeux, paris sportifs
4 playstation, xbox, nintendo, jeu de cartes, gamer*, jouet*, lego, pokémon, parieur*, pmu, tiercé
4 cosplay, escape game, mots croisés, joueurs en ligne, e sport, esport
# hobby
4 jardinage, jardini*, couture, tricot, collectionneu*, philatél*, modélisme, bricoleur*, potager*
4 do it yourself, diy, brocante*, vide grenier*, aquarioph*, passe temps
# food and drink enthusiasm
4 recette*, gastronom*, chef étoilé, étoile michelin, guide michelin, cuisin*, cuisinier*, pâtiss*
4 boulang*, baguette, ?fromage*, ?vin, ?vins, champagne, bière*, cocktail*, dessert*, ?gâteau*, chocolat*
4 ?plat, ?plats, ?repas, ?dîner*, ?déjeuner*, dégust*, savour*, saveurs, œnolog*, terroir*, bistrot*
4 brasserie*, apéritif*, apéro, menu, ingrédient*, sauce*, épice*, huître*, foie gras, crêpe*, pizza*
4 burger*, barbecue, végétarien*, street food, gourmand*, gourmet*, sommelier*, top chef, attiéké
4 thiéboudiène, viande*, ?légume*, ?fruit*, salade*, soupe*, confiture*, miel, ?thé, ?café, rhum, whisky
4 sucré*, mijot*, couscous, fruits de mer, charcuterie*, jambon, pâtes, alcools, boisson*, mets
4 culinaire*, four, poêle, beurre, crème, œufs, œuf, poulet, assiette*, ?manger, mangent, mange, dattes
# travel and tourism
4 touris*, touristique*, voyag*, voyage*, hôtel, hôtels, hôtelier*, séjour*, ?destination*
4 office de tourisme, guide touristique, visa touristique, passeport*, airbnb, auberge*, gîte*
4 itinéraire*, escapade*, circuit touristique, safari*, croisiéristes, dépays*, excursion*
4 carnet de voyage, visiteur*, valise*, bagage*, billets d'avion, ?vol, ?vols, escale*, compagnie de bus
4 sac à dos, exotique*, réservation*, aéroport, aéroports, villages, panorama*, pittoresque*, hébergement*
3 trafic, compagnie aérienne, compagnies aériennes, transports en commun, autoroute*, taxi*, yacht*
3 douane*, autocar*, véhicule*, ruines, jungle, dépaysant, plages, ?île, ?îles, côte d'azur, provence, corse
3 venise, bali, maldives, seychelles, marrakech, ?visite*, passager*, train, trains, ?bateau*, bus, ?route
3 ?routes, montagnes, randonnée, vieille ville, escalad*, gare, ferry, cartes
4 visa, visas, routard*, trek, trekking, raquettes, snorkeling, auberge de jeunesse, chambre d'hôte*
4 chambres d'hôtes, bivouac*, carte d'embarquement, classe économique, classe affaires, hors taxes
4 duty free, décalage horaire, horaires, train de nuit, gares, gare routière, location de voiture*
4 voiture de location, auto stop, autostop, camping car*, caravane*, curiosité*, site touristique
4 sites touristiques, attraction touristique, attractions, centre ville, front de mer
4 point de vue panoramique, cascade*, chutes d'eau, source chaude, sources chaudes, parc à thème, souk*
4 bazar*, assurance voyage, agence de voyage*, agences de voyage*, tour opérateur*, visite guidée
4 visites guidées, haute saison, basse saison, hors saison, pistes, piste de ski, baroud*, villégiature
4 hôtel*, resort*
3 carte, trajet*, archipel, péninsule, baie*, falaise*, vallée*, gorges, canyon*, colline*, voilier*
3 terminal, aérogare, quai*, cuisine de rue, cuisine locale, plats locaux, menu*, bar, cafés
3 aller simple, aller retour, billet*, change, pourboire*, marchand*, passer la nuit, grimper, grimpeur*
3 alpinis*, sommet enneigé, pic, pics, altitude, permis, étranger, pays étranger, choc culturel
3 campagne environnante, bord de mer, alentours, quartier*, place centrale, rues, ruelles, vétuste
3 pavé*, paysage*, aéroport*, avion, avions, croisiériste*
2 vêtements chauds, à pied, bondé*, prisé*, réputé*, à voir, km de, kilomètres de, ?pont, ?rue
3 tente*, sac de couchage, moustiquaire*, saison sèche, saison des pluies, oasis, dune*, chameau*
3 dromadaire*, jeep*, quatre quatre, permis de conduire, limitation de vitesse, rond point, ronds points
3 péage*, station service, téléphérique*, funiculaire*, tramway*, métro, pousse pousse, cyclomoteur*
3 scooter*, location de vélos, zone piétonne, étal, étals, artisanat local, souvenir*, eau du robinet
3 eau en bouteille, dortoir*, lits superposés, année sabbatique, cours de langue, étudiant étranger
3 jeune fille au pair, garde frontière*, douanier*, avis aux voyageurs, consulaire*, foulard
3 heures d'ouverture, personnel de cabine, hublot, surréserv*, vol charter, correspondance*, transit
3 salle d'embarquement, navette*, paquebot*, port d'escale, marina*, radeau*, rapides, lagon*
3 planche de surf, remontée mécanique, remontées mécaniques, luge, refuge de montagne, via ferrata
3 jumelles, observation des oiseaux, gnou*, zèbre*, hyène*, girafe*, montgolfière*, machine à sous
3 machines à sous, roulette, basilique*, pagode*, palais, forteresse*, citadelle*, rempart*, catacombe*
3 cimetière*, jardin botanique
# lifestyle
4 coiffeu*, ?cheveux, vernis, ?parfum*, sac à main, sacs à main, ?chaussure*, robe, robes, bijou*, maquill*
4 lingerie, cosmétique*, soin du visage, soins de beauté, rouge à lèvres, garde robe, baskets, jean, jeans
4 tatouage*, vêtement*, porter, tenue*, horoscope*, astrolog*, signe astrologique, accessoires, chanel
4 dior, vuitton, bottes, jupe*, costume*, tissu, tissus, wax, pagne*, coupe de cheveux, barbe, esthétic*
4 crème solaire, savon
3 savoir vivre, galanterie, bonnes manières, cadeau
# house and home
4 déco, décoration*, aménag*, meuble*, canapé*, ménage, rangement*, salle de bains, ameublement
4 architecte d'intérieur, mobilier*, bougie*, linge, électroménager, papier peint, terrasse, rideaux
4 marie kondo, villa, villas, cuisine équipée
2 ?jardin*, salon, maisons, maison, ?chambre*, appartement*
# wellness
4 yoga, méditation, SPA, thalasso*, massage*, sophrolog*, pleine conscience, bien être
4 développement personnel, détox, sauna, hammam, relax*, bonheur
# exercise and fitness
4 fitness, musculation, salle de sport, jogging, gymnastique douce, remise en forme, coach sportif
4 activité physique, pilates, crossfit, abdos, étirements, exercice physique, marche à pied
`;
