/** The French names of the IPTC Media Topics, by code. IPTC NewsCodes, CC BY 4.0 (https://cv.iptc.org/newscodes/mediatopic/). */
export const topicNames = `
01000000 Arts, culture, divertissement et médias
20000002 Arts et divertissement
20000005 Cinéma
20000007 Danse
20000011 Mode
20000013 Littérature
20000018 Musique
20000029 Théâtre
20000031 Arts visuels
20001181 Festival
20000038 Culture
20000042 Langue
20000043 Bibliothèques et musées
20000044 Monuments et patrimoine
20000045 Médias
20000046 Presse et information
20001182 Réseaux sociaux
20000051 Télévision
20000050 Radio
16000000 Conflits, guerre et paix
20000053 Acte terroriste
20000056 Conflit armé
20000057 Guérilla
20000062 Guerre
20000060 Occupation militaire
20000065 Troubles civils
20000066 Manifestation
20000069 Émeute
20000070 Coup d'État
20000071 Massacre
20000072 Génocide
20000073 Processus de paix
20000080 Prisonniers de guerre
20000077 Reconstruction d'après-guerre
20000078 Désarmement
02000000 Criminalité, droit et justice
20000082 Criminalité
20000093 Corruption
20000086 Cybercriminalité
20000095 Trafic de stupéfiants
20000097 Fraude
20000099 Homicide
20000100 Enlèvement
20000101 Crime organisé
20000104 Vols et cambriolages
20000105 Crime de guerre
20000106 Justice
20000107 Tribunal
20000121 Droit
20000129 Forces de l'ordre
20000130 Arrestation
20000133 Police
03000000 Désastres et accidents
20000139 Accidents
20001321 Noyade
20000140 Explosion
20000141 Accident industriel
20000143 Accident de transport
20000148 Catastrophe
20000149 Famine
20000150 Incendie
20000151 Catastrophe naturelle
20000168 Secours
04000000 Économie et finances
20000170 Vie des entreprises
20000344 Économie
20000346 Macroéconomie
20000385 Marchés et bourses
20000386 Matières premières
20000391 Marché des changes
20000209 Produits et services
20000210 Agriculture
20000225 Informatique et télécommunications
20000235 Bâtiment et immobilier
20000243 Biens de consommation
20000256 Énergie et ressources
20001370 Services financiers
20000294 Industrie manufacturière
20000331 Tourisme et loisirs
20000337 Transport
20001289 Commerce et distribution
05000000 Éducation
20000412 Programmes scolaires
20000413 Examens
20000400 Établissements scolaires
20000405 Enseignement supérieur
20000409 Petite enfance
20000401 Enseignement primaire
20000415 Élèves et étudiants
20000416 Enseignants
20001216 Enseignement professionnel
06000000 Environnement
20000418 Changement climatique
20000420 Protection de la nature
20000424 Pollution
20000425 Pollution de l'air
20000428 Déchets
20000430 Ressources naturelles
20000441 Nature
20000500 Animaux
20000443 Espèces menacées
20001374 Développement durable
07000000 Santé
20000446 Maladies et affections
20000447 Cancer
20000448 Maladies transmissibles
20000454 Maladies cardiaques
20000458 Santé mentale
20000461 Établissements de santé
20000462 Hôpital
20000464 Soins et traitements
20000465 Alimentation et régimes
20000468 Médicaments
20001228 Chirurgie
20000477 Vaccins
20000485 Professions médicales
20001358 Santé publique
08000000 Intérêt humain
20001237 Anniversaires et commémorations
20000498 Prix et récompenses
20000505 Célébrités
20000501 Cérémonies
20000499 Records et exploits
20000504 Haute société
20000506 Familles royales
09000000 Travail
20000509 Emploi
20000518 Salaires
20000523 Marché du travail
20000524 Relations sociales
20000529 Conflit social
20000531 Retraite
20000533 Chômage
20000536 Syndicats
10000000 Art de vivre et loisirs
20000538 Loisirs
20000540 Jeux
20000550 Passe-temps
20000568 Gastronomie
20000563 Voyages et tourisme
20000565 Art de vivre
20000570 Maison
20001339 Bien-être
20001239 Forme et exercice
11000000 Politique
20000574 Élections
20000580 Campagnes électorales
20000584 Référendums
20000587 Droits fondamentaux
20000592 Droits de l'homme
20000591 Liberté de la presse
20000593 Gouvernement
20000598 Défense
20000605 Espionnage et renseignement
20000610 Chefs d'État
20000615 Parlement
20000612 Collectivités locales
20000613 Ministres
20000621 Politiques publiques
20000634 Politique migratoire
20000620 Fiscalité
20000635 Politique nucléaire
20000638 Relations internationales
20000639 Diplomatie
20000642 Sanctions économiques
20000644 Organisations internationales
20000645 Réfugiés et déplacés
20000647 Crise politique
20000649 Vie politique
20000651 Partis et mouvements politiques
12000000 Religion
20000657 Croyances
20000658 Bouddhisme
20000659 Christianisme
20000676 Hindouisme
20000677 Islam
20000679 Judaïsme
20000690 Fêtes religieuses
20000703 Chefs religieux
20000704 Pape
13000000 Sciences et technologies
20000710 Sciences biomédicales
20000715 Mathématiques
20000717 Sciences naturelles
20000718 Astronomie
20000719 Biologie
20000725 Chimie
20000727 Géologie
20000731 Physique
20000735 Recherche scientifique
20000742 Sciences humaines et sociales
20000744 Archéologie
20000747 Histoire
20000753 Psychologie
20000756 Technologie et ingénierie
20000757 Aéronautique et spatial
20000763 Technologies de l'information
14000000 Société
20000770 Démographie
20000775 Discriminations
20000777 Racisme
20000780 Famille
20000783 Divorce
20000786 Mariage
20000787 Parentalité
20000771 Immigration
20000788 Humanité
20000792 LGBTQ
20001327 Femmes
20000799 Conditions sociales
20000801 Pauvreté
20000802 Problèmes sociaux
20000817 Aide sociale
20000818 Solidarité et dons
15000000 Sport
20000822 Disciplines sportives
20000823 Football américain
20000827 Athlétisme
20000849 Baseball
20000851 Basketball
20000856 Boxe
20000888 Cricket
20000892 Cyclisme
20000940 Golf
20000965 Hockey sur glace
20000991 Sport automobile
20001176 Rugby
20001056 Ski
20001065 Football
20001071 Natation
20001085 Tennis
20001104 Dopage
20001108 Événements sportifs
20001177 Jeux olympiques
20001125 Organisations sportives
20001148 Transferts sportifs
17000000 Météo
20001128 Prévisions météo
20001129 Phénomènes météorologiques
20001131 Alertes météo
`;
