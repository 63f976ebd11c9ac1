/** French terms that speak for science and technology; the format is that of `compileLexicon`. */
export const science = `
# science and technology
4 scientifique*, science*, sciences, technolog*, chercheu*, laboratoire*, recherche scientifique
4 découverte*, expérience scientifique, invent*, inventeur*, inventrice*, inventé*, innovation*, innovant*
4 cnrs, savant*, prix nobel de physique, prix nobel de chimie, high tech, expérimental*, ingénieur*
3 ?étude, ?machine*, ?appareil*, dispositif*, phénomène*, hypothèse*, évolution, découvr*
2 étud*, publié dans, équipe de chercheurs, procédé*, projet
1 données, théorie*, équipement*, méthode*, ?système*, analyse*, expérience*, recherches, recherche
0 cellule de prison, cellule de crise, cellules dormantes, cellule terroriste, toile d'araignée
0 espace public, espaces verts, espace vert, espace schengen, espace de travail, en mémoire de
0 lune de miel, réseau routier, réseau terroriste, réseau de prostitution, réseaux criminels
0 réseau criminel, réseau de passeurs, en mars, de mars, mars dernier, mars prochain, au mois de mars
0 début mars, fin mars, mi mars, grand écran, petit écran, écran de fumée, système judiciaire
0 système politique, système scolaire, système de santé, machine à laver, machine à sous, noyau dur
0 comptes publics, comptes rendus
4 mesure scientifique, mesures scientifiques, expérimentation*, prototyp*, technicien*, technopole*
4 startup technologique
3 modélis*, simulation*, formule chimique
3 fabriqué à partir
2 outil*, observation*, échantillon*, calcul*, prouv*, propriété*, composant*, fonctionnement, mécanisme*
3 mélange chimique, boussole*, ampoule électrique, diaphragme*, projecteur*, inertie, levier*, poulie*
3 essieu*, générateur*, ?moulin*, canal, tunnel*, béton, brique*, caoutchouc, imprimerie
3 machine à écrire, tableur*, hologramme*, croc, crocs, venin*, rongeur*, grand singe, grands singes
3 bonobo*, ancêtre*, crâne*, domestiqu*, charrue*, papyrus, cunéiforme*, ziggourat*, aqueduc*, légion*
3 empereur*, gladiateur*, chevalier*, guilde*, scribe*, gothique*, explorateur*, shogun*, samouraï*
3 route de la soie, poudre à canon, porcelaine, nomade*, guillotine*, orge, filament*
3 réaction en chaîne, réacteur nucléaire
# biomedical science
4 cellules souches, thérapie génique, génome*, génétique*, crispr, biotechnolog*, clone, clones, clonage
4 cloner, cloné, adn, embryon*, séquençage, biotech*, ogm, arn, gène, gènes, ciseaux génétiques
# mathematics
4 mathémati*, maths, algèbre, géométri*, théorème*, équation*, cédric villani, médaille fields, algorithm*
4 statisti*, arithmétique
# natural science
4 naturaliste*, sciences naturelles, sciences de la vie, botani*, zoolog*, entomolog*, océanograph*
4 océanolog*, ornitholog*, vulcanolog*, volcanolog*, sismolog*, biologiste*, anatomi*
# astronomy
4 astronom*, astronaute*, spationaute*, cosmonaute*, galaxie*, télescope*, hubble, james webb, planètes
4 astéroïde*, comète*, météorit*, trou noir, trous noirs, système solaire, voie lactée, exoplanète*
4 planète mars, planète rouge, ?jupiter, ?saturne, ?pluton, ?lune, lunaire, éclipse*, ?orbite*, cosmos
4 ?univers
4 big bang, matière noire, astrophysi*, étoiles filantes, supernova*, thomas pesquet, vie extraterrestre
4 solaire, ?vénus, constellation*, ?espace, spatial*, spatiale*, vaisseau spatial, année lumière
4 années lumière, ?soleil, ?étoiles, nébuleuse*
4 planète*, planétaire*, étoile filante, satellite naturel, cratère*, atmosphère terrestre
4 système stellaire, ciel nocturne, hémisphère nord, équinoxe, solstice
2 astre*, marée*
# biology
4 biolog*, évolution des espèces, darwin, microb*, bactéri*, organismes, ?cellule*, neuroscien*, neurone*
4 mammifère*, primate*, reptile*, dinosaure*, fossile*, paléontolog*, néandertal*, homo sapiens, mammouth*
4 microscop*, photosynthèse, chromosome*, enzyme*, mutation*, tyrannosaure, préhistorique*, hominidé*
4 vertébré*, invertébré*, prédateur*, ?proie*, ?tissu, ?tissus, nucléotide*, molécul*, plumage
1 ?plume*
4 animalier*, insecte*, cétacé*, oiseaux, amphibien*, arachnid*, crustacé*, mollusque*
4 cerveau humain, hémisphère*, hérédité, héréditaire*, embryologie, organisme*, organe sensoriel
4 squelette*, ossement*, dents fossiles, griffe*, mâchoire*, carnivore*, herbivore*, omnivore*
4 espèce humaine, sélection naturelle, biodivers*, écosystème*, sève, chlorophylle
4 pollen*, pollinis*, larve*, nymphe*, chenille*
2 espèce*, nocturne*, feuille*, racine*, tige*, graine*, parasite*, femelle*, mâle*
# chemistry
4 chimi*, chimiste*, molécule*, atome*, tableau périodique, polymère*, catalyseur*, hydrogène, oxygène
4 azote, hélium, graphène, cristaux, isotope*, alliage*, ?composés, ?acide*, ?substance*, atomique*, ?métal
4 métaux
4 élément chimique, éléments chimiques, réaction chimique, solvant*, gazeux
4 oxydation*, oxyde*, alcalin*, base et acide, ph, carbone, sodium, soufre, uranium enrichi
4 plutonium, combustion, cristal*
2 liquide*, solide*, sel, sels, verre
# geology
4 géolog*, tectonique*, sismique*, plaques tectoniques, magma, sédiment*, minéra*, croûte terrestre
4 stalactite*, géophysi*, ?roche, ?roches, ?grotte*
4 volcan*, éruption*, séisme*, manteau terrestre, glaciaire*, érosion, calcaire*
4 granit*, basalt*, plateau continental, archipel volcanique, faille*
2 croûte*, relief*
# physics
4 physicien*, physique quantique, quantique*, particule*, boson, cern, neutrino*, relativité, einstein
4 stephen hawking, électron*, proton*, neutron*, gravité, ondes gravitationnelles, laser*
4 fusion nucléaire, iter, thermonucléaire, photon*, supraconduct*, radioactivit*, radioacti*, rayonnement*
4 champ magnétique, longueur d'onde, énergie cinétique, ?noyau*, gravitation, vitesse de la lumière
4 magnéti*, aimant*, ?optique
4 énergie mécanique, force gravitationnelle, pression atmosphérique
4 prisme*, rayons x, chaleur spécifique, accélération
4 champ électrique, courant électrique, tension électrique
4 circuit*, électricité statique, ultraviolet*, infrarouge*
2 vide, onde*, fréquence*, lumière*, vision, miroir*, rayon*, friction, frottement*, vitesse, masse
2 densité, volume, ampoule*
# scientific research
4 travaux de recherche, revue scientifique, revue nature, revue science, étude publiée, the lancet, inserm
4 relecture par les pairs, équipe de recherche, étude scientifique, selon une étude, une nouvelle étude
# social sciences
3 sociolog*, anthropolog*, ethnolog*, philosoph*, géograph*, sciences humaines, politologue*, démographe*
3 sémio*
# archaeology
4 archéolog*, fouilles, pharaon*, momie*, ?tombes, ?tombeau*, pyramide*, vestiges, gaulois*, romain antique
4 âge du bronze, âge du fer, préhistoire, pompéi, toutankhamon, toutânkhamon, sarcophage*, nécropole*
4 inrap, grotte chauvet, lascaux, ?antiqu*, antiquité*, paléolithique, néolithique, monde ancien, ?antique
4 royaume antique, ruines, viking*, maya*, inca, incas, aztèque*
# history
3 historien*, médiéval*, moyen âge, ?siècle*, ?empire*, révolution française, napoléon, civilisation*
3 dynastie*, ère
1 historique*
3 grecque antique, mésopotam*, sumérien*, babylon*, assyri*, phénicien*, carthage
3 athènes antique, sparte, féodal*, colonis*, croisade*, dynastique
3 chasseurs cueilleurs, hiéroglyphe*, parchemin*, âge de pierre, homme préhistorique
3 révolution industrielle, langue écrite
2 romain*, grecs, renaissance, tribu*, manuscrit*, alphabet*, écriture*
# psychology
3 psycholog*, cogniti*, comportement, comportements, freud*, psychanaly*, quotient intellectuel
3 inconscient
3 pensée critique
2 perception, apprentissage, mémoire, conscience, intelligence, raisonnement, motivation*, personnalité*
# technology and engineering
4 robot*, robotique*, drone, drones, impression 3d, imprimante 3d, nanotechnolog*, voiture autonome
4 véhicule autonome, voiture électrique, voitures électriques, véhicules électriques, tesla, elon musk
4 réalité virtuelle, réalité augmentée, prototype*, brevet*, objets connectés, montre connectée, capteur*
4 batteri*, turbine*, biométri*, ingénierie, ?moteur*, ?puce*, électronique*, caméra*, lentille*
4 géolocalis*, nano*, gps, panneau solaire, reconnaissance faciale, génie civil, mécanique*, propulsion
4 technique*
4 appareil photo, zoom optique, obturateur, photographie numérique, pellicule
4 télévision haute définition, radar*, sonar*, télégraph*, machine à vapeur, moteur à combustion
4 hélice*, aviation, avion à réaction, dirigeable*, automate*, semi conducteur*, transistor*
4 circuit imprimé, fibre*, antenne*, émetteur*, récepteur*, écran tactile, imprimante*, scanner
4 engrenage*, piston*, pont suspendu, acier inoxydable
2 objectif, objectifs, câble*, roue*, vapeur, barrage*, matériau*
# aerospace engineering
4 nasa, spacex, fusée, fusées, ?lanceur, ?lanceurs, ariane*, station spatiale, iss, navette spatiale
4 ?sonde
4 ?sondes, kourou, ?rover, agence spatiale, ESA, cnes, soyouz, satellite*, arianespace, blue origin
4 vol habité, atterrisseur, conquête spatiale, tourisme spatial, base de lancement, aérospatial*
4 lancement spatial, mise en orbite, module lunaire, alunissage, robot martien
4 cosmodrome, pas de tir
2 capsule*, atterrissage
# information technology and computer science
4 coupure d'internet, accès à internet, réseau social, réseaux sociaux, espionnage informatique
4 cyberespace, désinformation en ligne, ordinateurs, ?portables, téléphonie, influence en ligne
4 cyberharcèlement, ?comptes, algorithme de, fournisseurs d'accès, cyber attaque, cyber attaques
4 pirates informatiques, pirates, piratage, applications mobiles, ?tech, start up technologique
4 intelligence artificielle générative, cybercriminels, ?ordinateur*, informatique*, informaticien*
4 logiciel*, ?internet, site web, ?en ligne, ?web, ?application*, appli, applis, smartphone*, iphone*
4 android
4 google, Apple, microsoft, facebook, twitter, samsung, huawei, Intel, ibm, linux, Windows, wikipedia
4 whatsapp, intelligence artificielle, machine learning, apprentissage automatique, chatgpt, openai, IA
4 algorithme*, cyber*, cybersécurité, données personnelles, big data, blockchain, 5g, 4g, 3g, wifi
4 haut débit, fibre optique, ?serveur*, ?cloud, chiffrement, open source, programmeur*, programmation, coder
4 codage, code informatique, silicon valley, mark zuckerberg, zuckerberg, steve jobs, bill gates, tim cook
4 ?numérique*, digital*, téléphone portable, téléphones portables, ?tablette*, usb, télécharg*, processeur*
4 cnil, moteur de recherche, navigateur*, e mail, mails, courriel*, spam, youtube, métavers, hackathon*
4 geek*, développeur*, téléphones, telegram, utilisateurs, blogs, blog, messagerie*, mot de passe
4 mots de passe, ?bug*, ?plateforme*, cybercafé*, câble sous marin, ?zoom, jeff bezos, e gouvernance, sms
4 connectivité, ?clavier, ?écran*, ?téléphone*, internaute*, ?virtuel*, ?connexion*, ?réseau, ?réseaux
4 base de données, bases de données, traducteur automatique, traduction automatique
4 langage de programmation, système d'exploitation, disque dur, données numériques
4 réseau sans fil, wi fi, messagerie instantanée, courrier électronique, jeu vidéo, jeux vidéo
4 streaming, podcast*, hébergeur*, nom de domaine, fracture numérique
4 technologies de l'information, télécoms, fournisseur d'accès, opérateur mobile, data center*
4 datacenter*, chatbot*, deepfake*, tiktok, instagram, meta, snapchat, transformation numérique
4 e commerce, application mobile, paiement mobile, vol de données, fuite de données
2 interface*, fichier*, console*, tic, vie privée
`;
