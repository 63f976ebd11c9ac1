/** Spanish terms that speak for arts, culture, entertainment and media; the format is that of `compileLexicon`. */
export const arts = `
# arts, culture, entertainment and media
4 artista*, artístic*, cultural*, espectáculo*, comediante*, humorista*, hollywood*, obra maestra
4 obras maestras, celebridad artística, ministro de cultura, ministerio de cultura, farándula
4 entretenimiento
3 estren*, ?escenario*, intérprete*, público, crítica, comedia*, parodia*, sátira*, protagonista*, cultura
3 talento*, gala, homenaje*, inspirad*, creador*, creadora*, ?personaje*, ?escena*, fans, parque temático
3 fantasía, fama
0 plan sencillo, es sencillo, muy sencillo, más sencillo, método sencillo, sencillo de, banda criminal
0 bandas criminales, banda terrorista, papel higiénico, hoja de papel, papel clave, papel importante
0 papel fundamental, escena del crimen, estrella de mar, cadena perpetua, cadena de suministro
0 cadena de montaje, cadena alimentaria, cadena de supermercados, temporada de lluvias, cuadro clínico
4 entretenimient*, espectador*, humorist*, taquill*, guionist*, elenco, celebridad*, circense, actuaci*
3 película de terror, concurso*, cuento de hadas, cuentos de hadas, mito, mitos, mitolog*, aria, flauta*
3 música folclórica, samba, aplaus*, busto*, payaso*, acróbata*, malabar*, fuegos artificiales
3 montaña rusa, discoteca*, karaoke, juego de mesa, juegos de mesa, dados, muñeca*, casino*
3 juegos de azar, club nocturno, clubes nocturnos, pasatiempo*, diversión, divertir*, entreten*
# arts and entertainment
3 circo*, mago, magos, cabaret, marionet*, títere*, monologuista*, zarzuela
# cinema
4 película*, cine, cines, cineasta*, director de cine, largometraje*, cortometraje*, guion, guión
4 guionista*, actor, actores, actriz, actrices, oscar, óscar, premios goya, goya, festival de cannes
4 documental*, taquilla, blockbuster*, cinematogr*, globo de oro, globos de oro, palma de oro
4 pantalla grande, ciencia ficción, rodaje*, almodóvar, dibujos animados, animación, tráiler, thriller
4 filme*, berlinale
3 reparto, filmar, filmación, rodar, western, dirigida por, secuela, secuelas, superhéroe*, estrella
3 alfombra roja
4 cineast*, largometraj*, cortometraj*, premios óscar, protagonist*
# dance
4 bailar*, baile*, bailarín*, bailarina*, ballet, coreógraf*, coreograf*, flamenco, tango, salsa, danza*
# fashion
4 alta costura, pasarela*, diseñador*, semana de la moda, desfile de moda, desfiles de moda
4 modelo de pasarela, supermodelo*
# literature
4 novela*, novelista*, escritor*, poeta*, poesía*, poema*, literatura*, literari*, libro*
4 premio cervantes, premio planeta, premio nobel de literatura, feria del libro, editorial planeta
4 bestseller, superventas, cuento*, dramaturg*, cómic*, ensayista*, real academia, garcía márquez
4 vargas llosa, borges, cervantes, cortázar, lector, lectores, librería*, biografía*, autobiografía
4 memorias
3 autor, autora, autores, publicó, capítulo*, relato*, narrativ*, ficción, ?obra, ?obras, editorial*
4 novel*, ensayist*, lector*
# music
4 música*, musical*, músico*, cantante*, canción*, canciones, álbum*, concierto*, orquesta*, sinfoni*
4 sinfónic*, ópera, óperas, guitarr*, pianista*, violín*, violinista*, jazz, reguetón, reggaetón, rap
4 rapero*, cantautor*, compositor*, grammy*, eurovisión, banda de rock, discográfica*, videoclip*
4 letra de la canción, coro, rumba, bachata, cumbia, mariachi*, tenor, soprano, shakira, rosalía
4 bad bunny, gira mundial, batería, melodía*, disco, discos, ?sencillo, pop, rock
3 banda, bandas, gira, ritmo*, cantar, cantó, canta, piano, himno*, festival de música, tambor*
4 músic*, cantant*, pianist*, baterist*
# theatre
4 teatro*, teatral*, obra de teatro, dramaturg*, escenograf*, puesta en escena, musicales, tragedia griega
4 comedia musical
# visual arts
4 pintor*, pintura*, escultur*, escultor*, galería*, exposición*, fotograf*, fotógraf*, museo del prado
4 picasso, dalí, velázquez, frida kahlo, arte contemporáneo, arte moderno, grabado*, fresco*, mural*
4 muralista*, arquitect*, bienal, retrato*, cuadro, cuadros, arte urbano, grafiti*, acuarela*, lienzo*
4 arte, artes, obras de arte, impresionis*, surrealis*, mosaico*
4 exposici*, exhibici*
# festival
4 festival*, carnaval*, festividad*, verbena*
# culture
3 folclor*, patrimonio cultural, tradición*, tradicional*, costumbre*, civilización, leyenda*
3 folklor*, tradici*, patrimonio, desfile*
# language
4 lengua española, ?idioma*, lingüist*, diccionario*, rae, dialecto*, traduct*, traducción*, lengua materna
4 gramática, ortografía, vocabulario, alfabeto*
# library and museum
4 museo*, biblioteca*, archivo histórico, louvre
# monument and heritage site
4 monumento*, patrimonio de la humanidad, castillo*, catedral de, unesco, estatua*
# mass media
4 periodis*, periódico*, ?prensa, medios de comunicación, revista*, redacción, columnista*, noticiero*
4 noticias falsas, desinformación, editor, locutor*, presentador*
2 ?medios, reportero*, entrevista*, diario, titulares
4 periódic*, diario*, redacci*, reporter*, noticier*, rueda de prensa
# news media
3 el país, el mundo, abc, la vanguardia, agencia efe, televisa, clarín, cnn, bbc, agencia de noticias
# social media
3 instagram, tiktok, influencer*, youtuber*, viral, redes sociales, tuit*, hashtag*, podcast*, memes
# television
4 televisión*, televisiv*, serie de televisión, telenovela*, reality*, concurso de televisión, netflix
4 hbo, telecinco, antena 3, rtve, tve, presentadora de televisión, ?audiencia*, programa de televisión
4 gran hermano, telespectador*, temporada de la serie, episodio*, capítulos
3 canal, programa, series, cadena*, tv, emisión*, emiti*
4 televisi*, teleserie*, audiencia televisiva, concurso televisivo
# radio
4 radio, emisora*, radiofónic*, oyente*, cadena ser, cadena cope
`;
