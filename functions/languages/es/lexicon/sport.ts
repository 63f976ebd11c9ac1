/** Spanish terms that speak for sport; the format is that of `compileLexicon`. */
export const sport = `
# sport
4 deport*, partido*, campeonato*, campeón*, campeona*, campeones, torneo*, mundial, semifinal*
4 cuartos de final, octavos de final, entrenador*, jugador*, atleta*, árbitro*, estadio*, medalla*
4 ?victoria*, ?derrota*, liga, equipo nacional, selección española, goles, gol, triunfo*, ganar, subcampeón
4 clasificación, clasificó, ?marcador, podio, hincha*, afición, eliminatoria*, ?aficionado*, ?cancha*, pelota
4 competición*, competencia deportiva, competir, ?rival*, trofeo*
3 equipo*, ?temporada, ?juego, jugar, jugó, ?final, ?puntos, ?copa, ?club, título, récord, lesión, fichaje
3 balón, carrera, carreras, corredor*, ganó, ?ganador*, perdió, venció, derrotó, entrenamiento, tenista
3 plata y bronce, empate
0 partido político, partidos políticos, partido popular, partido socialista, partido comunista
0 partido republicano, partido demócrata, copa de vino, copas de vino, copa de los árboles, en juego
0 juego de palabras, juego de mesa, juegos de mesa, videojuego*, equipo médico, equipo de investigadores
0 equipo de científicos, equipos de rescate, equipo de rescate, equipo de investigación
0 equipos informáticos, punto de vista, puntos de vista, punto de partida, a punto de, en punto
0 carrera universitaria, carrera de armamentos, carrera presidencial, carrera política, red social
0 redes sociales, red de metro, red de carreteras, título universitario, título del libro
0 título nobiliario, final del día, al final, a finales, finales de, final de la, final del, fin de año
0 victoria electoral, derrota electoral, golpe militar, banda sonora, banda terrorista, banda criminal
0 banda ancha, lucha contra, lucha por, plan sencillo, es sencillo, muy sencillo, más sencillo
0 algo sencillo, método sencillo
4 atletism*, medallist*, entrenamient*, árbitr*, polideportivo*, marcador final, empate*, goleada*
4 fase de grupos, campeón del mundo, subcampeón*, clasificatori*, récord mundial, plusmarc*, liguilla
3 vencer, ganó el, perdió ante, remont*, lesionad*, suplente*, titular del equipo, convocad*
3 competiciones, competidor*, participante*
# competition discipline
4 gimnasi*, gimnasta*, voleibol, balonmano, bádminton, ?esgrima, lucha libre, judo, kárate, taekwondo
4 surf*, ?vela, regata*, ?remo, piragüis*, triatl*, halterofilia, equitación, hípica, jinete*, patinaje
4 snowboard, escalada, alpinis*, hockey, waterpolo, toreo, torero*, corridas, ?luchador*, mma, ufc, pádel
4 esquiador*, patinador*, biatl*, polo, ajedrecista*
4 patinaje*, esgrimist*, judo*, karate, halter*, gimnast*, raqueta, pugilist*, hípic*, remero*
4 maratones, lanzamiento de disco, automovilism*, piloto de carreras, motociclism*, basquetbol, ajedrez
4 alpinismo deportivo, tiro con arco
4 tiros libres, volea, ascenso a primera, raqueta*, florete*, espada de esgrima, sable*, arco y flecha
4 rifle de aire, braza, mariposa, trampolín, barra de equilibrio, relevo*, lanzamiento de martillo
4 salto ecuestre, doma, medio tubo, patinaje artístico, patinaje de velocidad, parada en boxes
4 motorista*, motocicl*, jaque mate, billar*, bolos, himno nacional, espectador*, línea de meta
4 línea de salida, circuito de carreras, sesión de entrenamiento, club deportivo, villa olímpica
4 cronómetro*, paralímp*, descenso de esquí
# American football
4 nfl, super bowl, mariscal de campo, touchdown, fútbol americano
# athletics
4 atletismo, maratón*, velocista*, usain bolt, salto de altura, salto de longitud, jabalina, pértiga
4 vallas, relevos, 100 metros, marchador*, fondista*
# baseball
4 béisbol, beisbol*, grandes ligas, jonrón*, pelotero*, lanzador*, yankees, serie mundial
# basketball
4 baloncesto, básquet*, nba, acb, euroliga, pau gasol, gasol, lebron james, lakers, luka doncic, triples
4 canasta*, baloncestist*, michael jordan
# boxing
4 boxe*, peso pesado, nocaut, ring, púgil*, canelo
# cricket
4 críquet, cricket
# cycling
4 ciclis*, tour de francia, giro de italia, vuelta a españa, pelotón, maillot, contrarreloj
4 alberto contador, contador, valverde, ?etapa*, bicicleta*, induráin
# golf
4 golf*, tiger woods, jon rahm, birdie*, ryder cup, hoyo, hoyos
# ice hockey
4 nhl, hockey sobre hielo
# motor car racing
4 fórmula 1, fórmula uno, gran premio, fernando alonso, carlos sainz, lewis hamilton, verstappen, motogp
4 marc márquez, rally*, dakar, escudería*, pole, nascar, piloto*, ferrari, checo pérez
# rugby
4 rugby, seis naciones, all blacks, springboks, ?pumas
# skiing
4 esquí, esquí alpino, eslalon, descenso, esquiar
# soccer
4 fútbol, futbol*, delantero*, centrocampista*, portero, defensa central, penalti*, penal, tarjeta roja
4 tarjeta amarilla, saque de esquina, real madrid, barça, fc barcelona, atlético de madrid, sevilla fc
4 valencia cf, athletic, messi, cristiano ronaldo, ronaldo, neymar, mbappé, benzema, iniesta, sergio ramos
4 luis enrique, zidane, guardiola, simeone, mourinho, maradona, pelé, champions league, liga de campeones
4 europa league, laliga, copa del rey, copa américa, copa libertadores, boca juniors, river plate, fifa
4 uefa, conmebol, balón de oro, premier league, eurocopa, gol, hat trick, la roja, mundialista, goleador*
4 goleada, chivas, club américa
4 mediocampist*, centrocampist*, guardameta*, lateral*, zaguero*, córner, tiro libre, fuera de juego
4 champions, mundial de fútbol, selección nacional, seleccionador*
# swimming
4 natación, nadador*, mireia belmonte, phelps, crol, mariposa estilo, piscina olímpica, estilo libre
# tennis
4 tenis, tenist*, rafa nadal, rafael nadal, nadal, federer, djokovic, alcaraz, carlos alcaraz
4 garbiñe muguruza, wimbledon, roland garros, copa davis, us open, open de australia, grand slam, atp, wta
4 set, sets, tie break, serena williams, del potro, muguruza
# drug use in sport
4 dopaje, dopad*, esteroides, antidopaje
# Olympic Games
4 olímpic*, juegos olímpicos, olimpiad*, coi, comité olímpico, paralímpic*, medallista*, medallero
# sport organisation
3 federación española, rfef, federación internacional, rubiales, infantino, blatter
# sports transaction
4 ?fichaje*, mercado de fichajes, traspaso*, cláusula de rescisión, cedido, agente libre
4 renovación de contrato, fichar
`;
