/** Italian terms that speak for crime, law and justice; the format is that of `compileLexicon`. */
export const crime = `
# crime, law and justice
4 crimin*, reato, reati, delinquen*, vittim*, sospettat*, ?colpevol*, giudiziari*, accusat*, aggressor*
4 aggression*, illegal*, imputat*, denunci*, presunt*, indagat*, delitt*
3 abus*, violent*, testimon*, ?minacc*, arma, maltratt*
4 scipp*, sequestr*, corruzion*, riciclaggi*, interrogat*, cattur*, pistol*, coltell*
4 pubblico ministero, pubblica accusa, ergastol*, libertà vigilata, cauzion*, carcerat*, cosche
4 boss mafioso, vandal*, stalker, evasor*
# crime
4 stupr*, violenza sessuale, abusi sessuali, tratta di esseri umani, pedofil*, estorsion*, ricatt*
4 contrabband*, pirom*, molestie, stalking, tortur*, violenza domestica, usura
# corruption
4 corruzione, corrott*, tangent*, mazzett*, appropriazione indebita, riciclaggio, concussione, peculato
4 tangentopoli, abuso d'ufficio, turbativa
# cyber crime
4 hacker, attacco informatico, phishing, cyberattacc*, ransomware
# drug related crimes
4 narcotraffic*, cocaina, eroina, spaccio, spacciator*, droga, droghe, marijuana, hashish, stupefacent*
# fraud
4 ?truff*, frode, frodi, evasione fiscale, falsificazion*, raggir*
# homicide
4 omicid*, assassin*, accoltell*, femminicid*, sicari*, sparatori*, cadaver*, strangol*, killer
4 ucciso a colpi, colpi di pistola, uccide
# kidnapping
4 sequestro di persona, rapiment*, rapit*, riscatto
# organised crime
4 mafia, mafios*, camorr*, ndrangheta, cosa nostra, criminalità organizzata, clan, boss, messina denaro
4 pentito, sacra corona unita
# robbery and theft
4 furto, furti, rapin*, ladr*, scippo, borseggiator*, rubat*, refurtiva, svaligia*
# war crime
4 crimini contro l'umanità, corte penale internazionale
# judiciary
4 giudic*, PM, procura, procuratore, avvocat*, magistrat*, ?processo, ?processi, condannat*, condann*
4 ?sentenz*, assolt*, assoluzion*, custodia cautelare, estradi*, querela, ricorso, csm, udienz*
4 rinvio a giudizio, giuria
# court
4 tribunal*, corte d'appello, cassazione, corte suprema, corte costituzionale, pena di morte, ergastolo
4 anni di carcere, anni di reclusione, corte d'assise
# law
3 legge, leggi, ?legal*, giuridic*, codice penale, diritto
# law enforcement
4 carcere, carceri, detenut*, prigion*, penitenziar*, interpol, fbi, investigator*, indagin*
4 perquisizion*, latitant*, evaso, guardia di finanza, finanzier*
# arrest
4 arrest*, manett*, fermato, mandato di cattura, catturat*
# police
4 polizi*, carabinier*, questura, commissariat*, agenti, poliziott*, squadra mobile
`;
