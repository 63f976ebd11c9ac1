/** Italian terms that speak for society; the format is that of `compileLexicon`. */
export const society = `
# society
4 società civile, disuguaglianz*, uguaglianz*, parità, discrimina*, minoranz*, inclusion*
4 esclusione sociale, stereotip*, convivenza, integrazion*
2 sociale, sociali, comunità, popolazion*, generazion*, identità, giovani, società
# demographics
4 demografic*, natalità, censiment*, invecchiamento della popolazione
# discrimination
4 sessis*, omofob*, xenofob*, transfob*, segregazion*, pregiudiz*, apartheid, odio
# racism
4 razzis*, razzial*, afroamerican*, schiav*, black lives matter, suprematis*, ku klux klan
# family
4 ?famigli*, familiar*, ?padre, ?madre, figli, figlio, figlia, figlie, ?fratell*, ?sorell*, ?nonn*, adozion*
4 adottat*, marito, moglie, genitor*, ?coppi*, ?bambin*, mamma, papà, fidanzat*, amore, orfan*
# divorce
4 divorzi*, affidamento, assegno di mantenimento, separazion*
# marriage
4 matrimoni*, sposar*, sposat*, spos*, unioni civili, unione civile
# parenting
4 genitorialità, maternità, paternità, gravidanz*, incint*, allattament*, adolescen*, nascita
# immigration
4 immigra*, migrant*, migrazion*, sbarch*, lampedusa, clandestin*, barcon*, ong mediterraneo, emigra*
4 diaspora
# mankind
3 disabil*, anzian*, rom, indigen*, terza età, gioventù, etni*
# LGBTQ
4 lgbt*, omosessual*, gay, lesbic*, transgender, transessual*, ddl zan, gay pride, bisessual*
4 stesso sesso
# women
4 ?donne, ?donna, femminis*, violenza sulle donne, parità di genere, quote rosa, metoo, genere
# poverty
4 povertà, poveri, povero, banco alimentare, mendican*, indigent*
# social condition
4 senzatetto, senza fissa dimora, case popolari, baraccopoli, emarginat*
# social problem
4 prostitu*, bullismo, cyberbullismo, alcolismo, tossicodipend*, ludopati*
# welfare
4 servizi sociali, assistenza sociale, welfare, sussidio, politiche sociali
# charity
4 volontari*, beneficenza, donazion*, caritas, onlus, ong, unicef, solidarietà, fondazion*, terzo settore
4 umanitari*
`;
