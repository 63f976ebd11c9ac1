/** Italian terms that speak for arts, culture, entertainment and media; the format is that of `compileLexicon`. */
export const arts = `
# arts, culture, entertainment and media
4 artist*, artistic*, cultural*, spettacol*, comico, comica, comici, attore comico, hollywood*, capolavor*
4 intratteniment*, ministro della cultura, cabarettist*, showman, show
3 pubblico in sala, palcoscenic*, interprete*, critica, commedia*, parodia*, satira*, protagonist*
3 cultura, talent*, ?gala, omaggio, ispirat*, personaggi*, ?scena, ?scene, fan, star, debutt*, divo, diva
4 spettator*, comic*, umorist*, botteghin*, celebrità, tappeto rosso, circens*, divertiment*
3 film horror, quiz televisivo, fiaba, fiabe, mito, miti, mitologi*, aria d'opera, flaut*, tambur*
3 musica popolare, samba, applaus*, busto, clown, pagliacc*, acrobat*, giocolier*, parata, parate
3 fuochi d'artificio, montagne russe, discotec*, karaoke, gioco da tavolo, giochi da tavolo, dadi
3 bambol*, prestigiator*, casinò, gioco d'azzardo, slot machine, locale notturno, locali notturni
3 passatemp*, divertir*, svago
# arts and entertainment
3 circo, mago, illusionist*, burattin*, cabaret, varietà, marionett*
# cinema
4 film, cinema*, regist*, lungometraggi*, cortometraggi*, sceneggiat*, attore, attori, attrice, attrici
4 oscar, david di donatello, festival di venezia, mostra del cinema, cannes, documentari*, botteghino
4 cinematograf*, leone d'oro, palma d'oro, grande schermo, fantascienza, riprese, cinecittà, sorrentino
4 fellini, cartoni animati, animazione, trailer, thriller, golden globe, pellicol*, red carpet
3 ?cast, western, sequel, supereroi*, recita*
4 cineast*, lungometragg*, cortometragg*, copion*, animazion*
# dance
4 ballerin*, balletto, danza*, coreograf*, tango, ballare, balli
# fashion
4 alta moda, passerell*, stilist*, settimana della moda, sfilata, sfilate, top model, armani, versace
4 valentino, dolce e gabbana, prada
# literature
4 romanz*, scrittor*, scrittric*, poet*, poesi*, letteratur*, letterari*, libro, libri, premio strega
4 campiello, salone del libro, bestseller, racconto, racconti, drammaturg*, fumett*, saggist*, umberto eco
4 calvino, dante, elena ferrante, librer*, biografia, autobiografia, mondadori, lettor*
4 premio nobel per la letteratura
3 autore, autrice, autori, capitolo, narrativ*, editor*, ?opera, ?opere
4 novell*, casa editrice, nobel per la letteratura, biografi*
# music
4 music*, cantant*, canzon*, album, concert*, orchestr*, sinfoni*, opera lirica, chitarr*, pianist*
4 violin*, jazz, rapper, rap, cantautor*, composit*, grammy, eurovision, sanremo, festival di sanremo
4 discografic*, coro, tenore, soprano, la scala, verdi, puccini, maneskin, vasco rossi, ligabue
4 laura pausini, ?tournée, batterist*, melodi*, ?disco, singolo, pop, rock, direttore d'orchestra
3 band, ?tour, ritmo, cantare, canta, pianoforte, tamburi, ?brano, ?brani
4 lirica, ritm*, tenor*, brano musicale
# theatre
4 teatro, teatri, teatral*, drammaturg*, pièce, palco, tragedia greca, commedia musicale, sipario
# visual arts
4 pittor*, pittur*, scultor*, scultur*, galleria d'arte, galleria, gallerie, mostra, mostre, fotograf*
4 uffizi, leonardo da vinci, michelangelo, caravaggio, botticelli, raffaello, arte contemporanea
4 arte moderna, affresc*, architett*, biennale, ritratt*, ?quadro, ?quadri, street art, murales, arte, arti
4 opere d'arte, opera d'arte, mosaic*, impressionis*, surrealis*
4 galler*, esposizion*, mural*, muse*, tela, tele, incision*
# festival
4 festival, carnevale, sagra
# culture
3 folclor*, folklor*, tradizion*, patrimonio culturale, usanz*, leggend*
3 patrimonio, festività, sfilat*, carneval*
# language
4 lingua italiana, lingue, linguist*, dizionari*, crusca, dialett*, traduttor*, traduzion*, lingua madre
4 grammatic*, vocabolari*, alfabet*
# library and museum
4 museo, musei, bibliotec*, archivio storico, pinacoteca, louvre
# monument and heritage site
4 monument*, patrimonio dell'umanità, castell*, unesco, colosseo, duomo, statua, statue
# mass media
4 giornalis*, ?giornal*, ?stampa, mezzi di comunicazione, ?rivist*, redazion*, direttore del giornale
4 fake news, disinformazion*, editoria, conduttor*, conduttric*, cronist*
2 ?media, intervist*, quotidiano, reporter
4 quotidian*, notiziari*, conferenza stampa
# news media
3 corriere della sera, la repubblica, la stampa, ansa, il sole 24 ore, agenzia di stampa, cnn, bbc
# social media
3 instagram, tiktok, influencer, youtuber, virale, tweet, hashtag, podcast, chiara ferragni, ferragni
3 fedez
# television
4 television*, televisiv*, serie tv, fiction, reality*, netflix, rai, mediaset, la7, conduttore tv
4 ascolti, auditel, programma televisivo, grande fratello, isola dei famosi, telespettator*, telegiornal*
4 palinsest*, amadeus, episodi*, x factor, puntat*, telenovela
3 tv, canale, ?canali, programma, trasmission*, trasmess*, ?serie
4 telefilm, telenovel*, presentator*, episod*, telequiz
# radio
4 radio, radiofonic*, emittent*, radioascoltator*
`;
