/** Portuguese terms that speak for conflict, war and peace; the format is that of `compileLexicon`. */
export const conflict = `
# conflict, war and peace
4 guerra*, militar*, soldado*, tropas, exército*, rebelde*, ?combate*, combatente*, conflito armado
4 armado*, armados, insurgent*, milícia*, ofensiva*, jihadist*, hostilidade*, batalha*, forças armadas
4 armamento*, bélic*, inimigo*
3 ataque*, atac*, conflito*, ?general, ?comandante*, armas, ?violência, mortos em combate, ?frota, forças
3 ameaça de guerra, ameaças de guerra, risco de guerra, ameaça militar, ameaça de invasão
3 escalada militar, agressão militar, agressão russa, ?provocação, ?provocações, concentração de tropas
2 garantias de segurança, ultimato*, confronto armado, ?confrontação, otan, linhas vermelhas
4 invas*, artilhar*, infantaria, cavalaria, nava*, encouraçado*, submarin*, porta aviões, armistíci*
4 rendiç*, cercad*, emboscad*, jihad*, massacr*, primeira guerra mundial, segunda guerra mundial
# act of terror
4 terroris*, atentado*, carro bomba, al qaeda, estado islâmico, isis, boko haram, homem bomba, refém
4 ?reféns, talibã*, talibãs, explosivos, bombas
# armed conflict
4 bombarde*, míssil, ?mísseis, foguetes, cessar fogo, invasão, invadi*, artilharia, ataque aéreo
4 ataques aéreos, gaza, hamas, hezbollah, faixa de gaza, donbass, crimeia, ?tanque*, francoatirador*
4 granada*, mercenário*, cabo delgado, submarino*, munições, munição
3 ?marinha, ?frota, ?aliados, navio de guerra, navios de guerra, cerco
3 manobras militares, exercícios militares, exercício militar, armas nucleares, arma nuclear
3 escudo antimíssil, defesa aérea, defesa antiaérea, crise dos mísseis, tropas russas, forças russas
3 exército russo, exército ucraniano, exército israelense, presença militar, incursão, incursões
3 envio de tropas, retirada das tropas
# guerrilla activity
4 guerrilh*, farc, paramilitar*
# war
4 guerra civil, guerra mundial, guerra fria, crimes de guerra, trincheira*
# civil unrest
3 distúrbio*, revolta*, rebelião, rebeliões, insurreição, revolução, motim
# demonstration
4 manifestante*, protest*, manifestação, manifestações, gás lacrimogêneo, passeata*
# riot
4 saque*, barricada*, tumulto*, vandalismo, coquetel molotov, motins
# coup d'etat
4 golpe de estado, golpe militar, golpista*, junta militar, 8 de janeiro
# massacre
4 massacre*, chacina*, vala comum, valas comuns
# genocide
4 genocíd*, limpeza étnica, holocausto
# peace process
4 processo de paz, acordo de paz, acordos de paz, trégua*, armistício, capacetes azuis, negociações de paz
4 paz
# disarmament
4 desarmamento, armas químicas
# prisoners of war
4 prisioneiros de guerra, troca de prisioneiros
`;
