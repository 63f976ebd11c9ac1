/** French terms that speak for the environment; the format is that of `compileLexicon`. */
export const environment = `
# environment
4 environnement*, écolog*, écosystème*, biodiversité, greenpeace, éco responsable, écologiste*, planète
4 transition écologique, cop15, zad, zadiste*, empreinte écologique, milieu naturel, milieux naturels
2 vert, verte, verts, ?terre, énergie verte, développement durable, littoral*
# climate change
4 changement climatique, changements climatiques, réchauffement climatique, réchauffement
4 gaz à effet de serre, co2, dioxyde de carbone, accord de paris, cop21, cop26, cop27, cop28, giec
4 climatique*, climatologue*, neutralité carbone, empreinte carbone, émissions, énergies fossiles
4 fonte des glaces, glacier*, montée des eaux, climatosceptique*, greta thunberg, taxe carbone
4 urgence climatique, bas carbone, banquise*, décarbon*, dérèglement, méthane
2 climat, carbone
# conservation
4 parc national, parcs nationaux, réserve naturelle, aire protégée, aires protégées, déforestation
4 reboisement, reforestation, wwf, protection de la nature, espèce protégée, espèces protégées, écogarde*
4 natura 2000, conservatoire du littoral, forêt amazonienne, amazonie, forêt équatoriale
4 grande muraille verte, plantation d'arbres, bassin du congo, réintroduction, désertification
4 déboisement
# environmental pollution
4 pollution*, polluant*, polluer, pollué*, pesticide*, glyphosate, contaminat*, eaux usées, plastique*
4 microplastique*, marée noire, déversement, perturbateur endocrinien, algues vertes, nitrates
4 chlordécone, amiante, sacs plastiques, produits chimiques, nuisances sonores, insecticide*
# air pollution
4 qualité de l'air, pollution de l'air, pollution atmosphérique, particules fines, pic de pollution
4 couche d'ozone, crit'air, dioxyde d'azote, circulation alternée, ZFE, smog
# waste materials
4 déchet*, recycl*, ordures, décharge*, tri sélectif, compost*, poubelle*, déchetterie, gaspillage
4 économie circulaire, zéro déchet, enfouissement, incinér*, bouteilles en plastique, immondices
# natural resources
4 ressources naturelles, eau potable, énergies renouvelables, énergie renouvelable, éolien*
4 panneaux solaires, panneaux photovoltaïques, photovoltaïque, parc éolien, nappe phréatique
4 nappes phréatiques, surpêche, énergie propre, pénurie d'eau, bassine*, hydroélectri*, biocarburant*
4 stress hydrique
2 ?eau, eaux
# nature
4 faune, flore, ?nature, ?forêt*, océan*, habitat naturel, zones humides, zone humide, récif*, corail
4 coraux, abeille*, ?arbre*, biosphère, espèces, mangrove*, lagune*, pollinis*, plantes, insectes, ?fleuve*
4 montagne, oasis, marécage*, espèce invasive, milieu marin, fonds marins, lac tchad, plante
# animal
4 ?animaux, animal, ?éléphant*, rhinocéros, ?tigre*, loup, loups, baleine*, dauphin*, requin*, ?ours
4 panda*
4 gorille*, chimpanzé*, singe*, tortue*, ?oiseau*, ?lion*, lionne*, girafe*, hippopotame*, crocodile*
4 serpent*, SPA, zoo, zoos, vétérinaire*, ?cheval, ?chevaux, ?chien*, ?chat, ?chats, cochon*, sanglier*
4 cerf*
4 bouquetin*, lynx, renard*, hérisson*, moustique tigre, frelon*, criquet*, mouton*, chèvre*, ?vache*
4 ?poisson*, orque*, phoque*, méduse*, araignée*, papillon*, ?aigle*, chauve souris, rat, rats
4 bien être animal, chasseurs, chasse à courre, l214, maltraitance animale, vautour*, perroquet*
4 pangolin*
# endangered species
4 espèces menacées, espèce menacée, en voie d'extinction, voie de disparition, extinction, ivoire, uicn
4 liste rouge, braconnier*, braconnage, disparition des espèces, CITES
# sustainability
4 développement durable, durabilité, agriculture biologique, agroécolog*, sobriété énergétique
4 rénovation énergétique, écoquartier*, permaculture, éco construction, isolation thermique
`;
