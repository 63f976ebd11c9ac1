/** French terms that speak for labour; the format is that of `compileLexicon`. */
export const labour = `
# labour
4 travailleu*, conditions de travail, code du travail, droit du travail, monde du travail, salarié*
4 employeu*, emplois, emploi, pénibilité, inspection du travail, ministre du travail, social
4 dialogue social, partenaires sociaux, main d'œuvre, télétravail, ressources humaines
4 vie professionnelle, oit, bureau international du travail
2 travail, travailler, travaill*, employé*, équipe, collègue*, personnel, ?poste, ?postes, carrière*
2 métier*
1 profession*
# employment
4 embauch*, recrut*, licenci*, suppression de postes, suppressions de postes, suppressions d'emplois, cdd
4 cdi, intérim*, temps partiel, heures supplémentaires, stagiaire*, stages, offres d'emploi
4 création d'emplois, précarité, congé maternité, congé parental, congés payés, 35 heures
4 semaine de quatre jours, travail dominical, travail des enfants, mutation, plan de départs
4 départs volontaires, rupture conventionnelle, démission*, stage, cv, entretien d'embauche
4 demandeur d'emploi, chercheurs d'emploi, poste vacant, travail au noir, burn out, accident du travail
4 fonction publique, fonctionnaires, auto entrepreneurs
# wages and benefits
4 salaire*, smic, smig, salarial*, salariale*, rémunération*, prime, primes, augmentation des salaires
4 fiche de paie, bulletin de paie, arriérés de salaire, hausse des salaires, grille indiciaire, paie
4 treizième mois, égalité salariale, pouvoir d'achat des salariés, impayés
# labour market
4 marché du travail, marché de l'emploi, pénurie de main d'œuvre, pôle emploi, france travail
4 bassin d'emploi, créations d'emplois, intérimaires
# labour relations
4 convention collective, négociations salariales, comité d'entreprise, délégué du personnel
4 négociation collective, accord d'entreprise, comité social, accords collectifs
# labour dispute
4 grève*, gréviste*, préavis de grève, débrayage*, piquet de grève, mouvement social, arrêt de travail
4 grève générale, revendication*, mot d'ordre, bras de fer social, service minimum, cessation de travail
4 cahier de revendications, séquestration de dirigeants, débray*
# retirement
4 ?retraite*, retraité*, réforme des retraites, âge de départ, pension de retraite, pensions
4 régimes spéciaux, annuités, départ à la retraite, préretraite, caisse de retraite, cotis*, pensionné*
# unemployment
4 chômage, chômeu*, demandeurs d'emploi, assurance chômage, unédic, sans emploi, taux de chômage
4 indemnité chômage, allocation chômage
# unions
4 syndica*, syndicat*, cgt, cfdt, FO, force ouvrière, cftc, solidaires, intersyndicale, sud rail
4 laurent berger, philippe martinez, centrale syndicale, délégué syndical, syndical*, sophie binet
4 cfe cgc, centrales syndicales, untm, ugtt, ouvrier*
`;
