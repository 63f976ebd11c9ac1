/** French terms that speak for education; the format is that of `compileLexicon`. */
export const education = `
# education
4 éducation*, éducatif*, éducative*, scolaire*, scolarité, scolaris*, pédagog*, alphabétis*, apprenant*
4 bourse d'études, soutien scolaire, ministre de l'éducation, année scolaire, rentrée des classes
4 décrochage, formation universitaire, corps professoral, diplôm*, académique*, études, système éducatif
4 manuels scolaires
2 ?apprendre, apprentissage*, savoir, ?formation*, ?cours
# curriculum
3 programmes scolaires, programme scolaire, cursus, éducation sexuelle, matière scolaire
3 matières scolaires, cours d'histoire, réforme du bac
# educational testing and examinations
4 baccalauréat, ?bac, examen*, brevet des collèges, concours d'entrée, bepc, cepe, épreuves du bac
4 partiels, rattrapage, parcoursup, bachelier*, candidats au bac, taux de réussite, correcteurs
# school
4 école*, lycée*, collège*, collégien*, lycéen*, écolier*, écolière*, salle de classe, salles de classe
4 cantine*, proviseur*, internat, internats, établissement scolaire, établissements scolaires
4 cour de récréation, carte scolaire, ZEP, uniforme scolaire, harcèlement scolaire, laïcité à l'école
4 préau, scolarisé*
# college and university
4 universit*, enseignement supérieur, campus, doctorat, doctorant*, ?licence, master, sorbonne
4 polytechnique, sciences po, grandes écoles, grande école, hec, ENA, fac, facs, ?faculté*, amphi*, recteur
4 rectorat, chancelier de l'université, thèse, maître de conférences, école normale supérieure, prépa
4 cité universitaire, crous, harvard, oxford, cambridge, amphithéâtre*, institut universitaire
# early childhood education
4 maternelle, école maternelle, crèche*, petite section, jardin d'enfants, assistante maternelle
4 assistantes maternelles, petite enfance
# primary education
4 école primaire, écoles primaires, enseignement primaire, cm2, cours préparatoire, ce1, cm1
# students
4 étudiant*, élève*, lycéens, unef, logement étudiant, camarades de classe, bourses étudiantes
# teachers
4 enseignant*, instituteur*, institutrice*, professeur des écoles, prof, profs, corps enseignant
4 professeur*, institutrices, éducateur*, enseigner, agrégation, capes, conseiller pédagogique
4 enseignement*
# vocational education
4 apprenti, apprentis, lycée professionnel, formation professionnelle, bac pro, CFA, alternance, CAP, BEP
4 centre de formation, enseignement technique, filière professionnelle
`;
