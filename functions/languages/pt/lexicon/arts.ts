/** Portuguese terms that speak for arts, culture, entertainment and media; the format is that of `compileLexicon`. */
export const arts = `
# arts, culture, entertainment and media
4 artista*, artístic*, cultura*, espetáculo*, comediante*, humorista*, hollywood*, obra prima
4 obras primas, entretenimento, ministro da cultura, secretaria de cultura, celebridades da tv
3 estreia, estreias, estreou, ?palco*, intérprete*, plateia, comédia*, paródia*, sátira*, protagonista*
3 talento*, gala, homenage*, inspirad*, personagen*, personagem, cena, cenas, fãs, show, shows, fantasia
4 entreteniment*, espectador*, comediant*, humorist*, estrei*, bilheteria*, roteirist*, celebridad*
4 circens*, teatra*, atuaç*, diversão
3 filme de terror, programa de auditório, novela das, conto de fadas, contos de fadas, mito, mitos
3 mitolog*, ária, flauta*, música folclórica, aplaus*, busto*, acrobata*, malabar*, fogos de artifício
3 montanha russa, discoteca*, karaokê, jogo de tabuleiro, jogos de tabuleiro, dados de jogo, boneca*
3 cassino*, casino*, jogos de azar, boate*, casa noturna, casas noturnas, passatempo*, divers*
3 divertir*, entret*
# arts and entertainment
3 circo, mágico*, cabaré, marionete*, fantoche*, palhaço*
# cinema
4 filme*, cinema*, cineasta*, diretor de cinema, longa metragem, curta metragem, roteiro*, roteirista*
4 ator, atores, atriz, atrizes, oscar, festival de gramado, festival de cannes, documentári*, bilheteria
4 cinematográfic*, globo de ouro, palma de ouro, ficção científica, filmagens, desenho animado, animação
4 trailer, realizador*, tapete vermelho, películ*
3 elenco, faroeste, super herói*, estrelad*
4 cineast*, óscar, filmage*, protagonist*
# dance
4 dançarin*, bailarin*, balé, ballet, coreógraf*, coreografi*, dança*, samba, forró, tango
# fashion
4 alta costura, passarela*, estilista*, semana de moda, são paulo fashion week, desfile de moda
4 modelo internacional, gisele bündchen
# literature
4 ?romance*, romancista*, escritor*, poeta*, poesia*, poema*, literatura*, literári*, livro*, prêmio jabuti
4 prémio camões, saramago, machado de assis, jorge amado, clarice lispector, fernando pessoa, camões
4 feira do livro, bienal do livro, best seller*, conto, contos, dramaturg*, quadrinhos, ensaísta*
4 livraria*, biografia, autobiografia, academia brasileira de letras, leitor*, nobel de literatura
3 autor, autora, autores, capítulo*, narrativ*, ficção, editora*, obra, obras
4 romancist*, ensaíst*, biografia*
# music
4 música*, musical*, músico*, cantor*, canção, canções, álbum, álbuns, concerto*, orquestra*, sinfoni*
4 sinfônic*, ópera, óperas, guitarr*, violão, pianista*, violin*, jazz, funk, rap, rapper*, sertanejo*
4 mpb, bossa nova, fado*, fadista*, compositor*, grammy*, eurovisão, gravadora*, rock in rio
4 banda de rock, clipe, anitta, caetano veloso, gilberto gil, chico buarque, turnê, digressão, disco
4 discos, batera, tenor, soprano, coral, pop, rock, melodia*, roberto carlos
3 banda, bandas, ritmo*, cantar, canta, cantou, piano, tambor*, hino*
4 músic*, cantautor*, cançõe*, álbum*, pianist*, baterist*, melodi*
# theatre
4 teatro*, teatral*, peça de teatro, dramaturg*, encena*, palcos, musicais
# visual arts
4 pintor*, pintura*, escultor*, escultura*, galeria*, exposição*, exposições, fotógraf*, fotografi*, masp
4 arte contemporânea, arte moderna, gravura*, fresco*, mural, murais, arquitet*, arquitect*, bienal
4 retrato*, ?quadro*, grafite*, arte urbana, tarsila do amaral, portinari, picasso, arte, artes
4 obras de arte, mosaico*, impressionis*, surrealis*
4 exposiç*, mural*
# festival
4 festival*, carnaval, festa junina, são joão, escolas de samba
# culture
3 folclor*, patrimônio cultural, património cultural, tradição, tradições, tradicional*, costume*, lenda*
3 tradiç*, patrimônio, festividad*, desfile*, carnava*
# language
4 língua portuguesa, idioma*, linguist*, dicionário*, acordo ortográfico, dialeto*, tradutor*, tradução
4 lusofonia, língua materna, gramática, vocabulário, alfabeto*
# library and museum
4 museu*, biblioteca*, arquivo nacional, museu nacional, louvre
# monument and heritage site
4 monumento*, patrimônio da humanidade, património mundial, castelo*, unesco, estátua*, cristo redentor
# mass media
4 jornalis*, jornal, jornais, ?imprensa, meios de comunicação, revista*, redação, colunista*, noticiário*
4 notícias falsas, fake news, desinformação, apresentador*, repórter*
2 mídia, media, entrevista*, manchete*
4 jorna*, locutor*, coletiva de imprensa
# news media
3 folha de s paulo, o globo, estadão, rede globo, agência lusa, público jornal, cnn, bbc
3 agência de notícias, reuters
# social media
3 instagram, tiktok, influenciador*, youtuber*, viral*, tuíte*, hashtag*, podcast*, memes
# television
4 televisão, televisiv*, ?novela*, telenovela*, reality*, netflix, globo, sbt, record tv, rtp, SIC, tvi
4 telespectador*, ?audiência*, programa de tv, big brother, bbb, faustão, seriado*, temporada da série
4 episódio*, minissérie*
3 tv, canal, canais, programa, emissora*, série, séries, transmiss*, transmitid*
4 programa de televisão, reality show*
# radio
4 rádio*, radialista*, ouvinte*, radiofônic*
`;
