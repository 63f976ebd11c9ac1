/** French terms that speak for health; the format is that of `compileLexicon`. */
export const health = `
# health
4 alopécie, mutilations génitales féminines, règles douloureuses, fertilité, ménopause, spermatozoïde*
4 accoucher, obstétrical*, drépanocytose, chirurgien, symptomatique, dépister, dépiste, dépisté*
4 contamination*, convalescence, asymptomatiques, immunité, trouble psych*, psychopath*, sommeil, insomnie
4 boutons, prématuré*, couveuse, nonuplés, césariennes, troubles du sommeil, hydratation, diurétique*
4 santé, sanitaire*, médecin*, médecine*, médical*, médicale*, médicaux, malade, malades, maladie*, oms
4 soignant*, ?soins, assurance maladie, sécurité sociale, ministre de la santé, ministère de la santé
4 organisation mondiale de la santé, bien être, hygiène, espérance de vie, désert médical
4 déserts médicaux, guérir, guéri*, guérison, thérapeut*
3 ?sang, sanguin*, cerveau*, corps humain, ?douleur*, symptôme*, fatigue, ?peau, ?cœur, vieillissement
3 poumon*, organes, foie, muscle*, nerveux, organisme, risque de, stress, sommeil, dormir, respir*
3 complications, organe
2 ?corps, risques, mortalité, affection*, boire, humain*, bactérie*
1 souffr*
0 cœur de ville, coeur de ville, au cœur de, au coeur de, au cœur du, au coeur du, par cœur
0 coup de cœur, choc des cultures, régime politique, régime militaire, ancien régime, régime de bachar
0 régime syrien, corps électoral, corps diplomatique, corps d'armée, corps des pompiers, sang froid
0 virus informatique*, traitement de faveur, traitement des déchets, traitement des données, soin de
0 prendre soin, opération militaire, opérations militaires, opération de police, opération séduction
0 garde à vue, crise politique, crise économique, crise financière, fièvre du football
4 hôpita*, ordonnance*, chirurg*, infect*, grossesse*, césarienne*, contracept*, nouveau né*
4 malnutrition, dénutri*, don du sang, handicap moteur, épilep*, drogue dure, eau potable et santé
4 moustiquaire*, immunit*, antibioti*, microbe*, venin, morsure*, rein, reins, estomac, os
4 articulation*, vertèbre*, colonne vertébrale, nerf*, cardia*, cardio*, digest*, vision, ophtalmo*
4 blessure*, fracture*, brûlure*, convalescen*, rémission, oxygène médical, ambulance*, premiers secours
4 dépist*, test de dépistage
# disease and condition
4 diabèt*, diabétique*, asthm*, alzheimer, parkinson, obésité, obèse*, épileps*, autis*, hypertension
4 drépanocyt*, sclérose en plaques, allerg*, arthrose, ostéoporose, anémie, avc, accident vasculaire
4 infertilité, stérilité, fausse couche, endométriose, insuffisance rénale, cirrhose, maladie rare
4 maladies rares, malformation*, handicap, surdité, cécité, glaucome, cataracte, migraine*, insomnie*
4 apnée, cholestérol, ménopause, trisomi*, hernie, ulcère*, eczéma, acné, mal de dos, maux de tête
4 fibrome*, inflammat*, albin*, overdose*, tension artérielle, commotion*, infirmité, démence, vertige*
3 diagnosti*, infection*, fièvre, toux, syndrome*, pathologie*, tumeur*, hémorragie, nausée*, vomissement*
3 chronique, immunitaire*, hormon*, trouble*, patholog*, intestin*, évanouiss*
4 entorse*, ecchymose*, abcès, bronchite*, pneumonie*, oreillons, rubéole, tétanos, diphtérie
4 dysenterie, jaunisse, calcul rénal, scorbut, rachitisme, coup de soleil, gelure*, hypothermie
4 mal des transports, mal de mer, botulisme, ténia, poux, gale, dyslexi*, nicotine, fœtus, inhalateur*
4 intoxication alimentaire, résistance aux antibiotiques, sevrage, donneur*, rhume des foins
4 mal des montagnes, lait maternel, cicatrice*, incubation, diarrhée*, éruption cutanée, plaie*
4 paralys*
# cancer
4 cancer*, cancéreu*, chimiothérapie, leucémie*, oncolog*, cancérolog*, dépistage, mammographie
4 cancer du sein, prostate, octobre rose, lymphome, mélanome, radiothérapie, métastase*, cancérigène*
4 cancer du col
# communicable disease
4 covid*, coronavirus, pandémi*, épidémi*, virus, viral, ebola, vih, sida, paludisme, tuberculose, choléra
4 rougeole, polio*, zika, grippe*, variole, hépatite*, typhoïde, méningite*, fièvre jaune, dengue
4 chikungunya, rage, peste, lassa, coqueluche, lèpre, salmonell*, listeria, foyer épidémique, contagi*
4 contaminé*, contaminations, cas contact, confinement*, confiné*, déconfinement, quarantaine, masque*
4 distanciation, gestes barrières, gel hydroalcoolique, couvre feu sanitaire, omicron, variant*
4 cas confirmés, asymptomatique*, positif au, testé positif, testés positifs, test pcr, tests pcr
4 bronchiolite, gastro*, moustique*, IST, maladies sexuellement transmissibles, herpès, syphilis, raoult
4 antirétroviraux, séropositi*, transmission du virus, nouveaux cas, cas de contamination, infectieu*
4 infecté*, passe sanitaire, pass sanitaire, autotest*, anosmie, marburg, parasite*, immunité collective
4 taux d'incidence, respirateurs, hydroxychloroquine, chloroquine, bilan du jour, symptômes, isolement
# heart disease
4 crise cardiaque, infarctus, cardiaque*, cardiovasculaire*, cardiolog*, insuffisance cardiaque, pacemaker
4 arrêt cardiaque, défibrillat*, coronar*
# mental health and disorder
4 santé mentale, psychiatr*, dépressi*, dépression, bipolaire*, schizophr*, anorexi*, boulimi*, suicid*
4 tentative de suicide, burn out, psychothérap*, stress post traumatique, anxiété, anxieu*, trouble mental
4 troubles mentaux, maladie mentale, addiction*, traumatis*, psycholog*, alcoolis*, antidépresseur*
4 toxicoman*, deuil, mal être, hyperactivité, tdah, tabagisme
# health facility
4 clinique*, ehpad, maison de retraite, maisons de retraite, dispensaire*, centre de santé
4 centres de santé, maternité*, service de réanimation, bloc opératoire, soins intensifs, lits d'hôpital
4 centre hospitalier, pharmacie de garde, maison de santé
# hospital
4 hôpital, hôpitaux, chu, hospitalier*, hospitalière*, hospitalis*, aphp, ap hp, ?urgences, réanimation
4 salle d'opération, polyclinique
# health treatment and procedure
4 traitement*, patient*, thérapie*, ?greffe*, transplantation*, don d'organes, don de sang, transfusion*
4 dialyse, irm, radiographie, scanner, échographie, pma, fécondation in vitro, ivg, avortement*
4 contracepti*, ?pilule*, accouchement*, césarienne, prothèse*, soins palliatifs, euthanasie, fin de vie
4 kinésithérap*, médecine traditionnelle, phytothérap*, homéopath*, acupunct*, tests de dépistage
4 posologie, ?remède*, excision, circoncision, plantes médicinales, guérisseur*, tradipraticien*
4 rééducation, perfusion, dépistages, prise de sang, injection*, préservatif*, orthopéd*, allaitement
4 règles douloureuses
3 soigner, soigné*, ?test, ?tests, dose, doses, prévention, ?opéré*, opération chirurgicale, cure*
# diet
4 nutrition*, diététi*, régime alimentaire, calorie*, calories, vitamine*, surpoids, perdre du poids
4 perte de poids, alimentation équilibrée, gluten, sucres, graisses, compléments alimentaires, malbouffe
4 nutri score, protéine*, omega 3, fibres, jeûne, aliments, végane, antioxydant*, glycém*, aliment*
4 ultra transformés, minceur, maigrir, alimentation
# prescription drug
4 médicament*, pharmac*, pharmaceutique*, laboratoire pharmaceutique, antibiotique*, aspirine, paracétamol
4 doliprane, insuline, sanofi, pfizer, moderna, astrazeneca, servier, mediator, lévothyrox, ordonnance
4 ordonnances, antidouleur*, opioïde*, ansm, essais cliniques, essai clinique, générique*, somnifère*
4 faux médicaments, placebo, cortisone, ibuprofène, morphine, artemisia, comprimé*, tramadol, remdesivir
4 anticorps
# surgery
4 chirurgi*, chirurgien*, chirurgical*, opération à cœur ouvert, chirurgie esthétique, amput*, implant*
4 anesthés*, liposuccion, opérer, botox
# vaccine
4 vaccin*, vacciné*, vaccinat*, anti vax, antivax, rappel vaccinal, immunis*, dose de rappel, covax
4 troisième dose, inoculat*
# medical profession
4 infirmi*, docteur*, généraliste*, urgentiste*, pédiatr*, gynécolog*, dentiste*, dentaire*, sage femme
4 sages femmes, aide soignant*, dermatolog*, pneumolog*, neurolog*, épidémiolog*, virolog*
4 interne en médecine, ordre des médecins, personnel soignant, nutritionniste*, ophtalmolog*, infectiolog*
4 rhumatolog*, obstétric*, urolog*, ostéopath*, médecins sans frontières, agents de santé
4 personnel de santé, blouses blanches, orthophonist*, anesthésiste*
# public health
4 santé publique, haute autorité de santé, institut pasteur, tabac, fumeur*, cigarette*, vapotage, alcool
4 ARS, agence régionale de santé, conseil scientifique, crise sanitaire, urgence sanitaire
4 mortalité infantile, mortalité maternelle, couverture vaccinale, planification familiale, assainissement
4 politique de santé, olivier véran, fumer, serviettes hygiéniques
`;
