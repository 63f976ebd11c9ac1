/** Portuguese terms that speak for politics; the format is that of `compileLexicon`. */
export const politics = `
# politics
4 polític*, president*, primeiro ministro, primeira ministra, governo*, governante*, governamental*
4 ministr*, oposição, democra*, ?esquerda, ?direita, extrema direita, ultradireita, populis*, socialista*
4 comunis*, nacionalis*, ditad*, regime, autoritári*, ?planalto, casa branca, kremlin, república*, soberan*
4 independência, chefe de estado, mandatári*, constituição, constitucional*, ?reforma*, congresso
4 bolsonaris*
3 líder*, estado, dirigente*, porta voz, discurso*, decreto*, autoridades, mandato, poder, acordo*, nação
3 crise, federal, federais, ministério*, debate*, autonomia, ativista*, primeira dama
2 aliados, colônia*, colonial*, adesão, território*, documento*, império*, batalha, protesto*, ?reino
0 partida de futebol, câmara fria, câmara fotográfica, câmara de gás, campanha publicitária
0 campanha de vacinação, estado de saúde, estado de espírito, mão direita, mão esquerda, perna direita
0 perna esquerda, à direita, à esquerda, crise de nervos, cargo de confiança no clube
4 presidencia*, ministéri*, chancele*, eleiç*, sufrágio, separatis*, constituiç*, cúpula de líderes
4 planalto central, partido político, partidos políticos, protetorad*, monarquia, neutra*, potência*
4 aliad*, ativist*, governamenta*
2 estadunidens*, nações, internaciona*, autoridade*, cidadã*, declaraç*, negociaç*
# election
4 eleição, eleições, eleitoral*, eleitor*, voto*, votar, votou, votação, votações, urna*, segundo turno
4 segunda volta, pesquisa eleitoral, sondage*, sondagem, candidat*, tse, reeleição, eleito*, datafolha
4 apuração
# political campaigns
4 campanha eleitoral, comício*, vice na chapa, horário eleitoral, primárias
# referenda
4 referendo*, brexit, plebiscito*
# fundamental rights
4 liberdade de expressão, direitos civis, censura*, liberdades
# human rights
4 direitos humanos, anistia internacional, amnistia internacional, preso político, presos políticos
4 dissidente*, repressão
# freedom of the press
4 liberdade de imprensa, repórteres sem fronteiras
# government
4 moção de censura, conselho de ministros, vice presidente, impeachment, reforma ministerial
4 secretário de estado, gabinete, administração pública, funcionalismo, coligação, coalizão
# defence
4 ministério da defesa, ministro da defesa, otan, nato, pentágono, gastos militares, serviço militar
# espionage and intelligence
4 espiã*, espião, espiões, espionagem, cia, abin, serviços secretos, snowden, wikileaks, assange
# heads of state
4 lula, bolsonaro, jair bolsonaro, dilma, dilma rousseff, michel temer, temer, fernando henrique, collor
4 sarney, marcelo rebelo de sousa, antónio costa, passos coelho, josé sócrates, luís montenegro
4 cavaco silva, trump, donald trump, biden, obama, putin, macron, merkel, maduro, zelensky, erdogan
4 xi jinping, joão lourenço, josé eduardo dos santos, filipe nyusi, nyusi, milei, evo morales, hugo chávez
4 chávez, bush, clinton
# legislative body
4 parlament*, senado, senador*, deputad*, câmara dos deputados, assembleia da república, projeto de lei
4 legislativ*, pec, cpi, rodrigo maia, arthur lira, plenário, legislador*, câmara dos representantes
4 assembleia legislativa
# local government and authority
4 prefeit*, vereador*, câmara municipal, governador*, autarqu*, município*, municipal, municipais
4 secretário municipal, distrito
# minister and secretary (government)
4 ministro das relações exteriores, ministro dos negócios estrangeiros, sergio moro, moro, fernando haddad
4 haddad, ciro gomes, aécio neves, geraldo alckmin, alckmin, simone tebet, joão doria, doria
4 eduardo cunha, renan calheiros, andré ventura, rui rio, hillary clinton, boris johnson, itamaraty
4 catarina martins
# government policy
4 políticas públicas, privatiza*, estatiza*, subsídio*, orçamento do estado, teto de gastos, bolsa família
4 auxílio emergencial, segurança nacional
# migration policy
4 política migratória, asilo, deport*, visto de residência, SEF
# taxation
4 imposto*, tribut*, irs, iva, icms, receita federal, contribuinte*, fisco, reforma tributária, taxação
# nuclear policy
4 programa nuclear, arma nuclear, armas nucleares, acordo nuclear, coreia do norte, aiea
# international relations
4 relações internacionais, nações unidas, onu, conselho de segurança, união europeia, comissão europeia
4 política externa, bilateral*, geopolític*, comunidade internacional, ue, bruxelas, fronteira*, cplp
2 estados unidos, eua, rússia, china, ucrânia, irã, irão, israel, washington, moscou, moscovo, países
# diplomacy
4 diplomátic*, diplomacia, diplomata*, embaixad*, embaixador*, ?cúpula*, cimeira*, g20, g7, g8, cônsul
4 ?tratado*
# economic sanction
4 sanções, embargo*
# international organisation
4 oea, união africana, asean, palop, brics, secretário geral da onu, guterres, antónio guterres
# refugees and internally displaced people
4 refugiad*, deslocados, campo de refugiados, acnur, exílio
# political crisis
4 crise política, renúnci*, demissão do governo, geringonça, demite se, demitiu se
# political parties and movements
4 PT, psdb, mdb, pmdb, psol, pdt, DEM, psl, partido dos trabalhadores, PS, psd, cds, bloco de esquerda
4 pcp, Chega, iniciativa liberal, mpla, unita, frelimo, renamo, partido*, republicanos, democratas
4 trabalhistas
`;
