/** French terms that speak for crime, law and justice; the format is that of `compileLexicon`. */
export const crime = `
# crime, law and justice
3 crime*, criminel*, criminelle*, criminalité, délinquan*, délit*, ?victime*, suspect*, ?coupable*
3 culpabilité, judiciaire*, malfaiteur*, infraction*, ?accusé*, plaignant*, agression*, agresseur*
3 agressé*, illégal*, illicite*, violences, ?complice*, faits divers, fait divers, récidiv*, plainte*
2 violent*, accusation*, ?menace*, arme, présumé*, ?dénonc*, soupçon*, clandestin*, impunité, témoin*
4 violé*, maltrait*, arrest*, fugitif*, évad*, pistolet*, réquisitoire*, liberté conditionnelle, caution
4 gendarm*, mafieu*, gang*, vandal*, fraude fiscale, condamn*
# crime
4 viol, viols, violeur*, violée*, agression sexuelle, agressions sexuelles, pédophil*, pédocriminel*
4 inceste, proxénét*, traite des êtres humains, passeur*, chantage, extorsion*, racket, vandalis*
4 harcèlement sexuel, violences conjugales, incendie criminel, incendie volontaire, pyromane*
4 maltraitance*, règlement de comptes, torture*, braconn*, contrefaçon*, contreband*, voyou*
4 délit de fuite, voie de fait, abus sexuel*, agresseur
# corruption
4 corruption, corrompu*, pot de vin, pots de vin, détournement de fonds, détournement*, blanchiment*
4 prise illégale d'intérêts, abus de biens sociaux, trafic d'influence, favoritisme, emploi fictif
4 emplois fictifs, enrichissement illicite, biens mal acquis, panama papers, concussion, malversation*
4 dessous de table, conflit d'intérêts
# cyber crime
4 pirate informatique, pirates informatiques, piratage*, cyberattaque*, cybercriminal*, cybercriminel*
4 hacker*, rançongiciel*, hameçonnage, phishing, logiciel espion, pegasus, brouteur*
4 usurpation d'identité, vol de données, escroquerie en ligne, piraté*
# drug related crimes
4 trafic de drogue, trafiquant*, stupéfiant*, cocaïne, héroïne, cannabis, narcotrafi*, cartel, cartels
4 go fast, dealer*, crack, ecstasy, saisie de drogue, point de deal, baron de la drogue, narcos
4 résine de cannabis, méthamphétamine, drogue saisie, drogue
# fraud
4 fraud*, escroc*, escroquerie*, arnaque*, faux monnayeur*, faux documents, abus de confiance
4 pyramide de ponzi, falsifi*, faussaire*, évasion fiscale, délit d'initié, blanchi
# homicide
4 meurtr*, homicide*, assassin*, poignard*, égorg*, féminicide*, tueur*, tueuse*, fusillade*
4 abattu par balle*, tué par balle*, mort suspecte, cadavre*, étrangl*, infanticide*, parricide, tireur*
4 coup de couteau, coups de couteau, démembr*, lynch*, roué de coups, parricide*, crime passionnel
4 attaque au couteau, corps sans vie, ouvert le feu, ?empoisonn*
3 tuer, abattu*, balles, corps retrouvé, couteau*
# kidnapping
4 enlèvement*, kidnapp*, ravisseu*, séquestr*, rançon*, rapt*, otages libérés, alerte enlèvement
4 disparition inquiétante, enlevé*
# organised crime
4 mafia*, crime organisé, gang, gangs, cosa nostra, camorra, ndrangheta, grand banditisme, banditisme
4 bandit*, triades, yakuza, caïd*, gangster*, crime organisée, parrain, tueur à gages, coupeurs de route
# robbery and theft
4 vol à main armée, cambriol*, braquage*, braqueu*, voleu*, vol à la tire, pickpocket*, hold up, larcin*
4 butin, vol de voiture, recel*, receleu*, vol avec violence, dérob*, vol à l'étalage, home jacking
2 volé*, voler, ?vols
# war crime
4 crimes de guerre, crime contre l'humanité, crimes contre l'humanité, cour pénale internationale, cpi
4 tribunal spécial, tribunal pénal international, fatou bensouda
# judiciary
4 procureur*, parquet, juge d'instruction, magistrat*, avocat*, juge*, jurés, garde des sceaux
4 conseil constitutionnel, cour suprême, barreau, avocate*, mis en examen, mise en examen, réquisitoire
4 partie civile, parties civiles, inculp*, acquitt*, relaxé*, relaxe, non lieu, contrôle judiciaire
4 condamné*, condamnation*, condamner, verdict*, peine de prison, prison ferme, sursis, bâtonnier
4 plaidoirie*, pnf, information judiciaire, réquisitions, extradition*, extrad*, détention provisoire
4 liberté provisoire, comparution, ministère public, greffe, greffier*, instruction judiciaire
4 assignation, mandat d'arrêt, demande d'extradition
3 justice, procès, ?peine, ?peines, tribun*, appel de la décision, poursuites, poursuivi, pénal, pénaux
3 pénale*, jugé*, jugement, cassation, innocent*, audience*, témoign*, ?prévenu*, réclusion
3 grâce présidentielle
# court
4 tribunal, tribunaux, cour d'assises, cour d'appel, assises, cour de cassation, correctionnel*
4 prud'hommes, conseil d'état, palais de justice, box des accusés, prétoire, peine de mort, peine capitale
4 perpétuité, exécution capitale, couloir de la mort, juridiction*, haute cour, cour de justice
# law
2 juridique*, juriste*, ?loi, ?lois, ?droit, droit pénal, droit international, code pénal, jurisprudence
2 code civil, ?légal*, légale*, légalité, projet de loi, loi organique
# law enforcement
4 enquêteur*, gendarme*, gendarmerie*, ?garde à vue, perquisition*, interpol, europol, brigade criminelle
4 police judiciaire, brigade anti*, brigade des stupéfiants, médecin légiste, ?prison*, prisonnier*
4 détenu*, incarcér*, écrou*, carcéral*, pénitenti*, évasion, évadé*, maison d'arrêt, cellule de prison
4 interrogatoire*, bac, gign, RAID, surveillant*, filature, douaniers, forces de l'ordre, maison centrale
4 cavale, bracelet électronique, autopsie
3 enquête*, enquêt*, fouille*, barreaux, indices, ?saisi*, ?saisie*, douane, détention
# arrest
4 arrestation*, interpell*, appréhendé*, menotté*, menottes, placé en garde à vue, avis de recherche
4 mandat de dépôt
3 arrêté, arrêtés, arrêtée*, détenu, coup de filet, placé en détention
# police
4 ?police*, policier*, policière*, commissariat*, préfet de police, gardien de la paix, bavure*
4 violences policières, patrouille de police, igpn, préfecture de police, brigadier*
2 agents, patrouille*
`;
