/** French terms that speak for politics; the format is that of `compileLexicon`. */
export const politics = `
# politics
4 présidentiel*, opposant politique, sommet de l'union africaine, chef de file, nominations
4 reconnaissance diplomatique, ingérences, tensions diplomatiques, empereur, ancien président
4 ex président, ancienne puissance coloniale, colonisation, indépendances, apartheid
4 lutte contre l'apartheid, panafrican*, militant anti apartheid, affaires intérieures, parti au pouvoir
4 hommage national, dignitaire*, émir*, sultan*, capitale politique, passation, gouvernance, politiquement
4 premier ministre, première ministre, gouvernemental*, démocrat*, démocratie, élysée, matignon, kremlin
4 maison blanche, opposant*, chef de l'état, chef du gouvernement, ?partis, extrême droite, extrême gauche
4 populis*, socialis*, communis*, écologistes, nationalis*, souverain*, ?régime*, dictat*, autoritaire*
4 despot*, géopolit*, homme politique, hommes politiques, classe politique, républicain*, pouvoirs publics
4 régime militaire, constitutionnel*, déclaration commune, préfet*, visite officielle, quinquennat
4 septennat, autocrate*, dissolution, idéolog*
3 ?opposition, ministre*, ?politique*, gouvernement*, réforme*, décret*, élu, élus, élue, militants
3 militant*, discours, allocution, indépendan*, souveraineté, autonomie, ?fédéral*, coalition*, ?alliance*
3 porte parole, ministère*, ministériel*, amendement*, promesse*, successeur, sénégalais*
2 colonie*, colonial*, empire, adhésion, territoire*, royaume, traité, présidence*, ?droite, ?gauche, ?parti
2 ?président*
1 ?alliés, document, transition, parlementaire*, mandat, ?constitution*, autorités, républiqu*, pouvoir
1 ?cabinet, dirigeant*, leader*, débat*, ?crise, ?loi, proposition, engagement, peuple, nationale*
1 ?national*
1 nationaliste, citoyen*
0 parti pris, parti en fumée, tirer parti, campagne publicitaire, campagne de vaccination
0 campagne de sensibilisation, à la campagne, campagne agricole, maison de campagne, chambre à coucher
0 chambre d'hôtel, chambre à air, chambre froide, chambre de commerce, cabinet médical, cabinet dentaire
0 cabinet d'avocats, état de santé, en bon état, état d'esprit, bulletin de naissance, siège social
0 siège auto, siège du club, droite ligne, ligne droite, à droite, à gauche, main droite, main gauche
0 jambe gauche, pied gauche, pied droit, défenseur gauche, latéral gauche, latéral droit, ailier gauche
0 ailier droit, président du club, président de la fédération, sommet de la montagne
0 au sommet de son art, voix off, à haute voix, voix chaude
4 politicien*, chefs d'état, cheffe d'état, gouvernant*, députation, sénat*, électora*, bulletin de vote
4 autoritar*, cour constitutionnelle, monarchie*, alternance, transition politique, fichier électoral
4 primature
# election
4 élection*, électoral*, électorale*, électeur*, électrice*, électorat, scrutin*, vote, voter, votes, voté
4 votants, suffrage*, présidentielle, présidentielles, législatives, municipales, régionales, ?second tour
4 ?premier tour, urnes, bureau de vote, bureaux de vote, bulletin*, isoloir, abstention*, réélection
4 réélu*, commission électorale, ceni, sondage*, intentions de vote, taux de participation, dépouillement
4 fraude électorale, troisième mandat, élire, victoire électorale, découpage électoral, listes électorales
4 report de voix, cena
# political campaigns
4 campagne électorale, candidat*, candidature*, meeting*, investiture*, primaire*, programme électoral
4 colistier*, parrainages, tête de liste, second tour de la présidentielle, débat de l'entre deux tours
4 programme politique, liste électorale
2 campagne
1 campagnes
# referenda
4 référendum*, brexit, plébiscite, consultation populaire
# fundamental rights
4 libertés fondamentales, liberté d'expression, libertés publiques, droits civiques, droits fondamentaux
4 censure*, vie privée, liberté de manifester, droit de vote, droit à l'avortement
# human rights
4 droits de l'homme, droits humains, amnesty international, human rights watch, prisonnier politique
4 prisonniers politiques, dissident*, opposants arrêtés, répression*, réprim*, fidh, défenseur des droits
4 société civile
# freedom of the press
4 liberté de la presse, reporters sans frontières, rsf, journalistes emprisonnés, journaliste emprisonné
4 liberté d'informer
# government
4 remaniement*, conseil des ministres, motion de censure, 49.3, service public, administration publique
4 secrétaire d'état, secrétaire général du gouvernement, gouvernement d'union, gouvernement de transition
4 impeachment, destitu*, destitution, vice président*, état fédéral, haut fonctionnaire, investi président
4 prestation de serment, capitole, formation du gouvernement, constituante, nouvelle constitution
4 porte parole du gouvernement, bureau ovale
# defence
3 ministre de la défense, ministre des armées, défense nationale, pentagone, otan, service militaire
3 budget de la défense, état major, dissuasion, exercices militaires, manœuvres militaires, ventes d'armes
3 sous marins, rafale, forces armées, armée de terre, ministère de la défense, accord de défense
3 base française, force de frappe, infrastructures militaires, coopération militaire
# espionage and intelligence
4 espion*, services secrets, CIA, dgse, dgsi, kgb, fsb, mossad, nsa, mi6, lanceur d'alerte, snowden
4 wikileaks, assange, renseignement*, agent double, contre espionnage, novitchok, navalny
4 surveillance de masse
# heads of state
4 nicolas sarkozy, sarkozy, françois hollande, Hollande, jacques chirac, chirac, mitterrand, de gaulle
4 giscard, macky sall, alassane ouattara, ouattara, laurent gbagbo, gbagbo, paul biya, biya, idriss déby
4 déby, félix tshisekedi, tshisekedi, joseph kabila, kabila, paul kagame, kagame, denis sassou, sassou
4 ali bongo, Bongo, alpha condé, mahamadou issoufou, mohamed bazoum, bazoum, patrice talon, Talon
4 faure gnassingbé, gnassingbé, ibrahim boubacar keïta, ibk, roch kaboré, kaboré, blaise compaoré
4 compaoré, faustin archange touadéra, touadéra, bédié, Soro, guillaume soro, erdogan, xi jinping
4 zelensky, volodymyr zelensky, bachar al assad, kim jong un, maduro, nicolas maduro, bolsonaro, lula
4 olaf scholz, netanyahou, abdelmadjid tebboune, tebboune, bouteflika, kaïs saïed, mohammed vi, al sissi
4 Sissi, nkurunziza, ndayishimiye, museveni, buhari, tinubu, ramaphosa, mnangagwa, mugabe, kadhafi
4 khadafi, saddam hussein, fidel castro, hugo chavez, raïssi, khamenei, rohani, loukachenko, ortega
4 andry rajoelina, rajoelina, ravalomanana, azali, umaro sissoco embalo, ismaïl omar guelleh
4 bassirou diomaye faye, diomaye, ousmane sonko, sonko, moïse katumbi, katumbi, martin fayulu, fayulu
4 maurice kamto, kamto, jean pierre bemba, bemba, george weah, adama barrow, abdoulaye wade, abdou diouf
4 thomas sankara, sankara, houphouët boigny, mobutu, lumumba, eyadéma
3 barack obama, biden, joe biden, trump, donald trump, poutine, vladimir poutine, macron, emmanuel macron
3 obama, angela merkel, merkel, mandela
# legislative body
4 assemblée nationale, sénat, sénateur*, sénatrice*, député*, députée*, parlement*, eurodéputé*
4 parlement européen, palais bourbon, hémicycle, commission d'enquête, projet de loi, proposition de loi
4 congrès américain, législateur*, groupe parlementaire, questions au gouvernement
4 chambre des représentants, chambre basse, chambre des communes, bundestag, douma, knesset, législatur*
4 chambre des députés, congrès, motion, session parlementaire, président de l'assemblée, amendements
# local government and authority
4 ?maire*, mairie*, conseil municipal, conseiller municipal, collectivités, collectivités locales
4 conseil régional, conseil départemental, conseil général, municipalité*, municipal*, gouverneur*
4 adjoint au maire, intercommunalité, anne hidalgo, bourgmestre*, décentralisation, communauté urbaine
4 hôtel de ville
1 métropole, commune, communes, région
# minister and secretary (government)
4 ministre des affaires étrangères, ministre de l'intérieur, jean yves le drian, le drian, sergueï lavrov
4 lavrov, antony blinken, gérald darmanin, darmanin, bruno le maire, édouard philippe, jean castex, castex
4 élisabeth borne, gabriel attal, attal, manuel valls, valls, bernard cazeneuve, françois fillon, fillon
4 alain juppé, christophe castaner, éric dupond moretti, marlène schiappa, hillary clinton, kamala harris
4 boris johnson, theresa may, rishi sunak, boris pistorius, ursula von der leyen, charles michel
4 josep borrell, jean claude juncker, giorgia meloni, matteo salvini, nancy pelosi, mike pompeo
4 rex tillerson, rudy giuliani, ministre délégué, dominique de villepin, laurent fabius, ségolène royal
4 michel barnier, sébastien lecornu, françois bayrou, choguel maïga, abdoulaye diop, amadou gon coulibaly
4 hamed bakayoko
# government policy
4 politique publique, plan gouvernemental, politique étrangère, politique sociale
4 réforme constitutionnelle, privatis*, nationalis*, subvention*, plan de relance, état providence
4 laïcité, loi travail, loi de finances, mesures gouvernementales, politiques publiques
4 loi sécurité globale, politique de la ville, service national, sécurité nationale, livre blanc
# migration policy
4 politique migratoire, loi immigration, droit d'asile, expulsions, reconduite à la frontière
4 centre de rétention, oqtf, frontex, quotas de migrants, aide médicale d'état, espace schengen
4 contrôle aux frontières, régularisation
# taxation
4 impôt*, fiscal*, fiscale*, fiscalité, taxe, taxes, tva, contribuable*, isf, taxe d'habitation
4 niche fiscale, paradis fiscal, paradis fiscaux, redressement fiscal, prélèvement à la source, csg
4 niches fiscales, taxer, fisc
# nuclear policy
4 accord nucléaire, nucléaire iranien, accord sur le nucléaire, programme nucléaire, aiea, arme nucléaire
4 armes nucléaires, essai nucléaire, enrichissement d'uranium, corée du nord, missile balistique
4 dissuasion nucléaire, dénucléaris*, ogive*
# international relations
4 relations internationales, relations bilatérales, bilatéral*, conseil de sécurité, commission européenne
4 conseil européen, affaires étrangères, cédéao, cedeao, g5 sahel, quai d'orsay, politique étrangère
4 ingérence*, géopolitique, multilatéral*, ?alliés, occident, ?occidentaux
2 communauté internationale, union africaine, UE, union européenne, onu, nations unies
1 otan, coopération, puissances, bruxelles, ankara, téhéran, moscou, pékin, washington, états unis
1 ukraine, russie
# diplomacy
4 diplomat*, diplomatie, ambassad*, ambassadeur*, consul, consulat*, sommet, émissaire*, g7, g8, g20
4 ?traité*, pourparlers, négociat*, visite d'état, entretien téléphonique, relations diplomatiques
4 chancelleries, note verbale, garanties de sécurité, rencontre bilatérale, sommets
# economic sanction
4 sanctions économiques, sanctions, embargo*, gel des avoirs, levée des sanctions, sanctionner
4 sanctionné*
# international organisation
4 assemblée générale des nations unies, antonio guterres, secrétaire général de l'onu, francophonie, OIF
4 ligue arabe, brics, asean, conseil de l'europe, osce, commonwealth, UMA, ceeac, moussa faki, ban ki moon
4 opep+
# refugees and internally displaced people
4 réfugié*, demandeur d'asile, demandeurs d'asile, déplacés internes, camp de réfugiés, camps de réfugiés
4 hcr, exilé*, apatride*, personnes déplacées, exode, exil
# political crisis
4 crise politique, crise gouvernementale, démissionn*, démission du gouvernement, impasse politique
4 instabilité politique, crise institutionnelle, vide du pouvoir, crise post électorale
4 contentieux électoral
# political process
3 lobby*, lobbying, transition démocratique, dialogue national, jeu politique, échiquier politique
3 concertation nationale, dialogue inclusif, dialogue politique
# political parties and movements
4 la république en marche, lrem, rassemblement national, front national, marine le pen, le pen
4 jordan bardella, éric zemmour, zemmour, france insoumise, lfi, jean luc mélenchon, mélenchon
4 parti socialiste, PS, les républicains, UMP, modem, eelv, europe écologie, nupes, parti communiste, pcf
4 valérie pécresse, yannick jadot, olivier faure, xavier bertrand, arnaud montebourg, benoît hamon
4 christiane taubira, philippe poutou, nathalie arthaud, rhdp, fpi, pdci, APR, PDS, rdpc, MPS, udps, pprd
4 cnsp, tory, tories, travaillistes, conservateurs, parti républicain, parti démocrate, trumpiste*
4 militants du parti, secrétaire général du parti, podemos, AFD, ennahdha, frères musulmans, ADF
4 parti politique, partis politiques, mouvement politique
`;
