/** Portuguese terms that speak for sport; the format is that of `compileLexicon`. */
export const sport = `
# sport
4 esport*, desport*, campeonato*, campeão, ?campeã*, campeões, torneio*, mundial, semifinal*
4 quartas de final, quartos de final, oitavas de final, treinador*, técnico*, jogador*, atleta*, árbitro*
4 estádio*, medalh*, ?vitória*, ?derrota*, seleção brasileira, ?seleção, gol, golo*, gols, ?placar, pódio
4 ?torcedor*, torcida, adepto*, classificaç*, competiç*, competir, ?adversári*, troféu*, equipe nacional
3 ?time, ?times, ?equipe*, ?equipa*, temporada, jogo*, jogar, jogou, ?final, ?pontos, ?copa, ?taça, ?clube*
3 ?título*, recorde, lesionad*, bola, venceu, vencer, ?vencedor*, ganhou, perdeu, ?empate*, treino*
3 ?corrida*
3 corredor*, marcou, partida*
0 partido político, em jogo, jogo de palavras, jogos de tabuleiro, videogame*, equipe médica
0 equipe de pesquisadores, equipes de resgate, equipe de resgate, equipe de cientistas, equipe econômica
0 ponto de vista, pontos de vista, ponto de partida, a ponto de, corrida presidencial
0 corrida armamentista, rede social, redes sociais, rede elétrica, título universitário, título do livro
0 no final, ao final, final do dia, final do ano, finais de semana, fim de semana, vitória eleitoral
0 derrota eleitoral, luta contra, luta por, campo de refugiados, campo de batalha
0 campos de concentração, copa das árvores, time do governo
4 futebolist*, atletism*, campeonat*, treinament*, árbitr*, ginásio*, torcida*, goleada*, eliminatóri*
4 fase de grupos, campeão mundial, vice campeão, classificatóri*, recorde mundial
3 derrotou, ganhou o jogo, perdeu para, virada no placar, reserva do time, titular do time, convocad*
3 competidor*, participante*
# competition discipline
4 ginast*, ginástic*, vôlei, voleibol, handebol, andebol, badminton, ?esgrima, luta livre, judô, judo
4 caratê, taekwondo, surf*, ?vela, regata*, ?remo, canoagem, triatl*, halterofilis*, hipismo, patinaç*
4 patinador*, skate*, snowboard, escalada, alpinis*, hóquei, pólo aquático, mma, ufc, anderson silva
4 gabriel medina, rebeca andrade, jiu jitsu, capoeira, lutador*, cavaleir*
4 esgrimist*, judoca*, halterofil*, polo aquático, golfist*, raquete, pugilist*, jóquei, hípic*
4 equitação, remador*, velocist*, salto com vara, automobilism*, piloto de fórmula, motociclism*, xadrez
4 tiro com arco
4 cobrança de falta, tiro livre, voleio, promoção à primeira, raquete*, florete*, espada, sabre*
4 arco e flecha, carabina*, nado peito, borboleta, trampolim, trave de equilíbrio, barreiras
4 revezament*, lançamento de martelo, adestramento, patinação artística, patinação de velocidade
4 pit stop, motociclista*, motocicl*, xeque mate, bilhar, sinuca, boliche, hino nacional, espectador*
4 linha de chegada, linha de partida, autódromo*, sessão de treino, clube esportivo, vila olímpica
4 cronômetro*, descida de esqui
# American football
4 nfl, super bowl, futebol americano
# athletics
4 atletismo, maraton*, velocista*, usain bolt, salto em altura, salto em distância, salto triplo, dardo
4 revezamento, 100 metros, são silvestre
# baseball
4 beisebol, basebol, mlb
# basketball
4 basquete*, basquetebol, nba, lebron james, lakers, nbb, cesta*
# boxing
4 boxe*, boxead*, peso pesado, nocaute, popó, ringue
# cricket
4 críquete, críquet
# cycling
4 ciclis*, volta à frança, tour de france, volta a portugal, pelotão, contrarrelógio, bicicleta*
# golf
4 golfe, golfista*, tiger woods
# ice hockey
4 nhl, hóquei no gelo
# motor car racing
4 fórmula 1, grande prêmio, grande prémio, ayrton senna, senna, felipe massa, rubens barrichello, hamilton
4 verstappen, motogp, miguel oliveira, stock car, interlagos, rali, pole position, piloto*, ferrari
4 nascar
# rugby
4 rúgbi, râguebi, rugby, seis nações, all blacks, springboks
# skiing
4 esqui, slalom, esquiador*, esqui alpino
# soccer
4 futebol, futebolista*, ?atacante*, avançado*, goleiro*, guarda redes, zagueir*, pênalti*, penálti*
4 cartão vermelho, cartão amarelo, escanteio, flamengo, corinthians, palmeiras, são paulo fc, vasco
4 grêmio, internacional de porto alegre, fluminense, botafogo, cruzeiro ec, atlético mineiro, santos fc
4 benfica, porto fc, fc porto, sporting, braga, neymar, pelé, messi, cristiano ronaldo, ronaldo, romário
4 zico, kaká, mbappé, vinícius júnior, tite, jorge jesus, mourinho, abel ferreira, libertadores
4 brasileirão, copa do brasil, primeira liga, liga dos campeões, copa américa, fifa, uefa, cbf, eurocopa
4 bola de ouro, artilheir*, real madrid, barcelona, manchester, futsal
4 meia atacante, meio campo, lateral*, escanteio*, falta cobrada, impedimento no gol, champions
4 copa do mundo, selecionador*
# swimming
4 natação, nadador*, cesar cielo, phelps, nado livre, nado de peito
# tennis
4 tênis, ténis, tenist*, guga, bia haddad, federer, nadal, djokovic, wimbledon, roland garros, us open
4 copa davis, aberto da austrália, atp, wta, serena williams, set, sets
# drug use in sport
4 doping, dopage*, antidoping
# Olympic Games
4 olimp*, olímpic*, jogos olímpicos, cob, comitê olímpico, paralímp*, rio 2016
# sport organisation
3 federação portuguesa de futebol, confederação brasileira, infantino, blatter
# sports transaction
4 janela de transferências, contratação do jogador, multa rescisória, cláusula de rescisão
4 emprestado pelo, mercado da bola, reforço
`;
