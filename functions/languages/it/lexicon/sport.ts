/** Italian terms that speak for sport; the format is that of `compileLexicon`. */
export const sport = `
# sport
4 sport, sportiv*, partit*, campionat*, campion*, torneo, ?mondiali, semifinal*, quarti di finale
4 ottavi di finale, allenator*, giocator*, atlet*, arbitr*, stadio, medagli*, ?vittori*, ?sconfitt*
4 squadra
4 squadre, nazionale italiana, gol, classifica, ?podio, ?tifos*, qualificazion*, ?gara, ?gare, ct, mister
4 azzurri, ?azzurr*, ?competizion*, ?avversari*, trofe*, punteggi*, allenament*
3 stagione, giocare, ?gioco, ?finale, ?punti, ?coppa, ?club, titolo, record, infortuni*, ?palla, ?pallone
3 vinto
3 vincere, ?vincitor*, battuto, pareggi*, ?corsa, corridor*, ha segnato, segnato, ?rete, ?reti
0 partito politico, partita iva, partita di droga, coppa di gelato, in gioco, gioco di parole
0 videogioc*, squadra mobile, squadra di ricercatori, squadre di soccorso, squadra di soccorso
0 squadra investigativa, punto di vista, punti di vista, in punto, corsa contro il tempo
0 corsa agli armamenti, corsa alla presidenza, rete sociale, reti sociali, rete ferroviaria, rete idrica
0 in rete, titolo di studio, titolo del libro, tempo libero, per la prima volta, vittoria elettorale
0 sconfitta elettorale, lotta contro, lotta alla, lotta per, alla porta, porta di casa
0 calcio d'inizio della crisi, campo profughi, campo di grano, campi profughi, campo di battaglia
0 campo di concentramento
4 sport*, torne*, stadi*, palazzetto, palestr*, eliminatori*, fase a gironi, campione del mondo
4 vicecampion*, record mondiale, podist*
3 sconfiggere, ha battuto, ha vinto, ha perso, rimont*, infortunat*, riserva, titolare della squadra
3 convocat*, competitor*, partecipant*
# competition discipline
4 ginnast*, pallavolo, volley, pallamano, badminton, ?scherma, lotta libera, judo, karate, taekwondo, surf*
4 ?vela, regat*, canottaggio, canoa, triathlon, sollevamento pesi, equitazione, ippic*, pattinaggio
4 pattinator*, snowboard, arrampicata, alpinis*, pallanuoto, hockey, paola egonu, mma, ?lottator*, fantino
4 cavalier*, biathlon, rafting
4 sciatric*, pattinagg*, schermid*, judo*, mountain bik*, racchetta, fantin*, canottagg*, canoist*
4 triathl*, salto con l'asta, automobilism*, pilota di formula 1, motociclism*, scacchi, tiro con l'arco
4 spadaccin*
4 calcio di punizione, calci di punizione, volée, promozione in serie, racchett*, fioretto, spada
4 sciabola, arco e frecce, carabina, rana, farfalla, trampolino, trave, ostacoli, staffett*
4 lancio del martello, salto ostacoli, dressage, halfpipe, pattinaggio artistico
4 pattinaggio di velocità, pit stop, motociclist*, scacco matto, biliard*, bowling, inno nazionale
4 spettator*, linea d'arrivo, traguardo, circuito automobilistico, seduta di allenamento
4 società sportiva, villaggio olimpico, cronometr*, quattro stili, paralimp*, corsa campestre
# American football
4 nfl, super bowl, football americano
# athletics
4 atletica, maraton*, velocist*, marcell jacobs, tamberi, usain bolt, salto in alto, salto in lungo
4 giavellotto, staffetta, 100 metri, mezzofond*
# baseball
4 baseball, mlb
# basketball
4 basket, pallacanestro, nba, eurolega, lebron james, lakers, olimpia milano, virtus bologna, canestr*
4 cestist*, danilo gallinari
# boxing
4 pugil*, boxe, pesi massimi, ring
# cricket
4 cricket
# cycling
4 ciclis*, giro d'italia, tour de france, vuelta, maglia rosa, maglia gialla, cronometro, nibali, pantani
4 tappa, biciclett*
# golf
4 golf, golfist*, ryder cup, tiger woods, molinari
# ice hockey
4 nhl, hockey su ghiaccio
# motor car racing
4 formula 1, gran premio, ferrari, leclerc, hamilton, vettel, verstappen, motogp, valentino rossi, bagnaia
4 pole position, scuderia, rally, monza, pilota, piloti, nascar
# rugby
4 rugby, sei nazioni, mischia, all blacks, springboks
# skiing
4 sci alpino, slalom, discesa libera, federica brignone, sofia goggia, goggia, alberto tomba, sci
4 sciator*
# soccer
4 ?calcio, calciator*, serie a, serie b, ?attaccant*, centrocampist*, portier*, ?difensor*, rigor*
4 cartellino rosso, calcio d'angolo, juventus, juve, Inter, Milan, lazio, napoli calcio, fiorentina
4 atalanta, real madrid, barcellona, manchester, messi, ronaldo, cristiano ronaldo, neymar, mbappé
4 ibrahimovic, totti, buffon, donnarumma, allegri, mancini, mourinho, spalletti, conte inter
4 champions league, europa league, coppa italia, scudetto, fifa, uefa, figc, pallone d'oro
4 europei di calcio, maradona, bomber, fuorigioco, gol, calcistic*
4 terzino, punizione, cartellino giallo, mondiali di calcio, nazionale di calcio, commissario tecnico
# swimming
4 nuoto, nuotator*, federica pellegrini, paltrinieri, stile libero, vasca, phelps
# tennis
4 tennis, tennist*, sinner, jannik sinner, berrettini, fognini, federer, nadal, djokovic, wimbledon
4 roland garros, coppa davis, us open, australian open, internazionali d'italia, atp, wta, set
4 serena williams
# drug use in sport
4 doping, dopat*, squalifica per doping, antidoping, wada, epo
# Olympic Games
4 olimpi*, olimpiad*, giochi olimpici, coni, CIO, paralimpi*, milano cortina
# sport organisation
3 federazione italiana, federcalcio, gravina, malagò, infantino
# sports transaction
4 calciomercato, clausola rescissoria, prestito con diritto, svincolat*, trattativa per il giocatore
4 rinnovo del contratto
`;
