/** French terms that speak for society; the format is that of `compileLexicon`. */
export const society = `
# society
4 sociétal*, inégalité*, égalité*, discrimin*, minorité*, stéréotype*, exclusion sociale, communautaris*
4 vivre ensemble, fracture sociale, intégration, cohésion sociale, lien social, questions de société
4 débat de société, fait de société
2 générations, génération, populations, jeunesse, égalitaire*, social, sociale, sociaux, identité
1 société*, ?communauté*, population*, habitants
# demographics
4 démograph*, natalité, recensement, taux de fécondité, vieillissement de la population
4 croissance démographique, surpopulation
# discrimination
4 discriminat*, sexis*, homophob*, transphob*, xénophob*, ségrégation, préjugé*, apartheid, grossophobie
4 colorisme, validisme, castes, misogyn*, stigmatis*, discours de haine
# racism
4 racis*, racial*, raciale*, black lives matter, suprémacis*, george floyd, sos racisme, adama traoré
4 esclavag*, esclave*, ku klux klan, négrophob*, antiracis*, noirs américains, afro américain*
4 martin luther king, communauté noire, blackface, traite négrière, décolonial*, racisé*
# family
4 maman*, papa, papas, adopti*, adopter un enfant, orphelin*, monoparental*, polygam*, belle mère
4 conjoint, conjointe, conjoints, compagne
3 ?amour*, amoureu*, petit ami, petite amie, célibataire*, relation amoureuse, relations amoureuses
3 rencontres, conjugal*
2 ?frère*, filles, fille, ?fils, pères, père, mères, mère, parent, ?parents, familiale*, familial*, ?famille*
2 grand père, grand mère, grands parents, ?sœur*, époux, épouse*, foyer*, femme de, maris, mari
1 ?bébé*, enfant, enfants, ?couple*, héritage
# divorce
4 divorc*, garde des enfants, pension alimentaire, garde alternée, infidél*, infidélité*, adultère*
4 se sépar*, séparation
# marriage
4 mariage*, marier, se marier, mariage pour tous, mariages forcés, mariage forcé, mariage précoce, dot
4 pacs, épous*, marié*, union libre, mariage arrangé, noce*, beaux parents
# parenting
4 parentalité, paternité, nouveau né*, nourrisson*, grossesse*, allaiter, enceinte*, naissance*
4 poussette*, mère célibataire, mères célibataires, congé paternité, nounou*, allocations familiales
4 biberon, couches, éducation des enfants, naître, jumeaux, jumelles, adolescents, accouch*
# immigration
4 migrant*, immigr*, immigration*, sans papiers, émigr*, migration*, migratoire*, lampedusa, calais
4 méditerranée centrale, diaspora*, titre de séjour, regroupement familial, ocean viking, sos méditerranée
4 naturalis*, migrants subsahariens, clandestins, expatrié*, île de lampedusa, traversée de la manche
4 pirogues, minarets
# mankind
3 handicap*, handicapé*, personnes âgées, personne âgée, seniors, autochtone*, peuples autochtones
3 pygmée*, adolescent*, vieillards, vieillesse, ados, ado, ethnie*, ethnique*, tribu*, tribal*, ?genre
3 aînés, mineurs, gens du voyage, roms
1 jeunes, ?hommes
# LGBTQ
4 lgbt*, homosexu*, gay*, gays, lesbien*, bisexu*, transgenre*, transsexu*, trans, queer
4 marche des fiertés, gay pride, drag queen*, homoparental*, thérapie de conversion, non binaire
4 intersexe*, coming out, même sexe
# women
4 droits des femmes, féminis*, violences faites aux femmes, égalité hommes femmes, égalité femmes hommes
4 #metoo, metoo, balance ton porc, journée internationale des femmes, mutilations génitales, parité
4 autonomisation des femmes, avortement, harcèlement de rue, patriarca*, sexisme, émancipation, menstru*
4 précarité menstruelle, excision, condition féminine, leadership féminin, femen, virginité, sororité
4 plafond de verre, filles mères
2 ?femme, ?femmes
# social condition
3 sans abri, sans abris, sdf, mal logement, mal logés, bidonville*, enfants des rues, enfants de la rue
3 quartiers populaires, logement social, hlm, quartiers défavorisés, vulnérab*, banlieue*, précaire*
3 niveau de vie, précarité
# poverty
4 pauvreté, pauvres, restos du cœur, banque alimentaire, secours populaire, secours catholique, démunis
4 mendi*, mendiant*, misère, seuil de pauvreté, RSA, abbé pierre, emmaüs, bas revenus, talibé*
# social problem
4 prostitu*, harcèlement*, violences domestiques, délinquance juvénile, maltraitance, toxicomanie
4 alcoolisme, travailleuses du sexe, enfants soldats, esclavage moderne, cyberharcèlement, dépendance
4 violences sexuelles, violence sexuelle, harcel*
# welfare
4 aide sociale, aides sociales, CAF, protection sociale, travailleur social, travailleurs sociaux
4 prestations sociales, minima sociaux, action sociale, affaires sociales, foyer d'accueil
4 aide à l'enfance, allocation*, filets sociaux, aide alimentaire, dépendance des personnes âgées
# charity
4 bénévol*, caritati*, dons, téléthon, collecte de fonds, donateur*, ong, humanitaire*, solidarité
4 associati*, association*, fondation*, unicef, oxfam, philanthrop*, cagnotte, entraide, généreu*
4 œuvre caritative
`;
