/** Italian terms that speak for conflict, war and peace; the format is that of `compileLexicon`. */
export const conflict = `
# conflict, war and peace
4 guerra, guerre, militar*, soldat*, truppe, esercit*, ?ribell*, combattiment*, combattent*, conflitto
4 conflitti, armat*, insort*, milizi*, ?offensiv*, jihadist*, ostilità, battagli*, forze armate, armament*
4 bellic*, ?nemic*
3 attacc*, generale, generali, comandante, armi, violenza, violenze, uccis*, ?flotta, schierament*
3 trattato di pace
3 minaccia di guerra, minacce di guerra, rischio di guerra, venti di guerra, minaccia militare
3 minaccia di invasione, ?escalation*, ?aggression*, ?provocazion*, ammassa truppe, ammassamento di truppe
2 garanzie di sicurezza, ultimatum, scontro armato, nato, linee rosse
4 fanter*, cavaller*, naval*, corazzat*, portaerei, tregu*, armistizi*, resa incondizionata, arrend*
4 assediat*, imboscat*, jihad*, antisommossa, idrant*, genocid*, prima guerra mondiale
4 seconda guerra mondiale, minò, minare le acque
# act of terror
4 terroris*, attentat*, autobomba, al qaeda, stato islamico, isis, brigate rosse, kamikaze, ?ostagg*
4 talebani, esplosivo, bombe
# armed conflict
4 bombard*, ?missil*, razzi, cessate il fuoco, invasion*, invas*, invad*, artiglier*, raid aereo
4 raid aerei, gaza, hamas, hezbollah, houthi, striscia di gaza, donbass, carri armati, carro armato
4 droni militari, cecchin*, granat*, mercenari, sottomarin*, munizion*, controffensiva
3 ?marina, ?flotta, ?alleati, nemico, assedio, nave da guerra, navi da guerra
3 manovre militari, esercitazioni militari, esercitazione militare, armi nucleari, arma nucleare
3 scudo antimissile, difesa aerea, contraerea, crisi dei missili, truppe russe, forze russe
3 esercito russo, esercito ucraino, esercito israeliano, presenza militare, incursion*, invio di truppe
3 ritiro delle truppe, schieramento di truppe
# guerrilla activity
4 guerrigli*, farc, paramilitar*, partigian*
# war
4 guerra civile, guerra mondiale, guerra fredda, crimini di guerra, trince*
# civil unrest
3 rivolt*, insurrezion*, ribellion*, disordini, rivoluzion*, sommoss*
# demonstration
4 manifestant*, protest*, ?corteo, ?cortei, lacrimogen*, manifestazione di protesta, sit in, no tav
# riot
4 scontri, saccheggi*, barricat*, molotov, guerriglia urbana
# coup d'etat
4 colpo di stato, golpe, golpist*, giunta militare
# massacre
4 massacr*, strage, stragi, fosse comuni, eccidio
# genocide
4 genocidi*, pulizia etnica, olocausto, shoah
# peace process
4 processo di pace, accordo di pace, colloqui di pace, tregua, armistizio, caschi blu, negoziati di pace
4 pace
# disarmament
4 disarmo, armi chimiche
# prisoners of war
4 prigionieri di guerra, scambio di prigionieri
`;
