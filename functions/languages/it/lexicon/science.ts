/** Italian terms that speak for science and technology; the format is that of `compileLexicon`. */
export const science = `
# science and technology
4 scientific*, scienz*, scienziat*, tecnolog*, ricercator*, laborator*, scopert*, invenzion*, inventor*
4 inventat*, innovazion*, innovativ*, esperiment*, cnr, nobel per la fisica
3 ricerca, ricerche, studio, studi, ?dati, ?teori*, dispositiv*, ?macchin*, ?apparecch*, fenomen*
3 ?sistem*
3 misurazion*, prova scientifica, ?metod*, ipotesi
4 inventare, sperimental*, sperimentazion*
3 simulazion*
2 tecnic*, osservazion*, calcol*, meccanism*, proprietà, component*, funzionament*, dimostr*
3 miscela chimica, bussol*, corrente elettrica, diaframm*, proiettor*, inerzia, leva meccanica
3 carrucol*, asse, generator*, ?mulin*, canale artificiale, tunnel, gallerie ferroviarie, calcestruzzo
3 matton*, gomma, stampa a caratteri mobili, macchina da scrivere, foglio di calcolo, ologramm*, zann*
3 velen*, roditor*, bonobo, scimpanzé, antenat*, cranio, crani, addomestic*, aratr*, papir*, cuneiform*
3 ziggurat, acquedott*, legion*, gladiator*, cavaliere medievale, corporazion*, scrib*, gotic*
3 esplorator*, samurai, via della seta, polvere da sparo, porcellan*, nomad*, ghigliottin*, orzo
3 filament*, reazione a catena, reattore nucleare
# biomedical science
4 genoma, genetic*, dna, clonazion*, embrion*, biotecnolog*, geni, gene, cellule staminali
# mathematics
4 matematic*, equazion*, teorem*, algebra, geometri*, algoritm*, statistic*
# natural science
3 naturalist*, botanic*, zoolog*, oceanograf*, ornitolog*, sismolog*, vulcanolog*, anatomi*
# astronomy
4 astronom*, pianeti, spazial*, telescopi*, galassi*, buco nero, buchi neri, asteroid*, comet*, meteorit*
4 sistema solare, via lattea, esopianet*, ?marte, giove, saturno, luna, lunare, lunari, eclissi, cosmo
4 universo, big bang, materia oscura, astronaut*, samantha cristoforetti, orbit*, stelle, ?stella, ?sole
4 solare, astrofisic*, satellit*, extraterrestr*
4 pianet*, planetari*, astro, astri, crater*, cielo notturno, equinozio, solstizio
2 atmosfer*
# biology
4 biolog*, cellul*, evoluzion*, darwin, microb*, organism*, neuron*, neuroscienz*, mammifer*, primat*
4 rettil*, dinosaur*, fossil*, paleontolog*, neanderthal, homo sapiens, mutazion*, microscop*, fotosintesi
4 cromosom*, enzim*, ?tessut*, specie, pium*, ?predator*, ?preda, ?prede, parassit*
4 anfib*, crostace*, mollusc*, cetace*, aracnid*, emisfer*, ereditari*, scheletr*
4 artigl*, becco, mascell*, carnivor*, erbivor*, onnivor*, selezione naturale
4 ecosistem*, polline, impollin*, larv*, ninfe
4 habitat, triceratop*, variant*, tratti genetici
2 insett*, ossa, osso, denti, notturn*, foglia, foglie, radice, radici, stelo, seme, semi, bruchi, femmin*
2 maschi*
# chemistry
4 chimic*, molecol*, atomo, atomi, atomic*, polimer*, catalizzator*, idrogeno, ossigeno, azoto, grafene
4 ?compost*, acid*, metall*, ?sostanz*, isotop*
4 elemento chimico, elementi chimici, reazione chimica, reazioni chimiche, solvent*, gassos*
4 ossid*, alcalin*, carbonio, sodio, zolfo, plutonio, combustione
2 cristall*, liquid*, solid*, sale, sali, vetro
# geology
4 geolog*, tettonic*, placche, sediment*, mineral*, rocce, roccia, crosta terrestre, magma, sismic*
4 vulcan*, eruzion*, placca tettonica, placche tettoniche, erosion*, calcare, granito, basalto
4 faglia, faglie, ghiacciai*
2 crosta
# physics
4 fisic*, quantistic*, particell*, cern, bosone, neutrin*, relatività, einstein, hawking, elettron*
4 proton*, neutron*, gravità, onde gravitazionali, laser, fusione nucleare, reattor*, radiazion*
4 radioattiv*, magnetic*, foton*, nucleo
4 gravitazional*, pressione atmosferica, prism*, raggi x, attrito
4 accelerazion*, circuit*, lampadin*, ultraviolett*, infraross*
2 luce, onda, onde, frequenz*, velocità, vuoto, lente, lenti, specchi*, massa, densità, volume
2 elettricità
# scientific research
4 pubblicato su nature, rivista nature, rivista science, studio pubblicato, gruppo di ricerca
4 nuovo studio
# social sciences
3 sociolog*, antropolog*, filosof*, geograf*, politolog*
# archaeology
4 archeolog*, scavi, faraon*, mummia, mummie, tomba, tombe, piramid*, antico egitto, etrusch*, romani
4 pompei, età del bronzo, necropoli, preistori*, maya, aztec*, inca, vichingh*, rovine, antichità
# history
3 storic*, medieval*, medioevo, secolo, secoli, impero, dinasti*, civiltà
3 greca antica, egizi*, mesopotam*, sumer*, babilon*, assir*, fenic*, cartagin*, spartan*
3 feudal*, rinasciment*, crociat*, tribù, cacciatori raccoglitori, geroglific*, manoscritt*
3 pergamen*, rivoluzione industriale, alfabet*, imper*, medioev*
2 roman*, greci, colonizz*, scrittura, epoca, epoche, era
# psychology
3 psicolog*, cognitiv*, comportament*, memoria, percezion*
3 ragionament*, pensiero critico
3 processi mentali
2 apprendiment*, coscienz*, intelligenz*, motivazion*, personalità
# technology and engineering
4 ingegner*, robot, drone, droni, stampante 3d, stampa 3d, nanotecnolog*, auto elettrica, auto elettriche
4 guida autonoma, tesla, realtà virtuale, realtà aumentata, prototip*, brevett*, sensor*, batteri*
4 turbin*, biometric*, elon musk, fotocamer*, telecamer*, motor*, microchip, elettronic*, gps, meccanic*
4 fotografic*
4 macchina fotografica, macchine fotografiche, obiettivo, obiettivi zoom, flash, otturatore, radar
4 sonar, telegraf*, macchina a vapore, motore a scoppio, elica, eliche, aviazion*, dirigibil*
4 transistor*, circuito stampato, antenn*, trasmettitor*, ricevitor*, stampant*, scanner
4 ingranagg*, pistone, diga, acciaio inossidabile, lega metallica
4 robot*, sottomarin*
2 vapore, cavo, cavi, attrezz*, ruota, ruote, material*, lama, pattini
# aerospace engineering
4 nasa, esa, asi, spacex, razzo, sonda, sonde, stazione spaziale, navicella, astronav*, missione spaziale
4 agenzia spaziale, rover, lancio, lanciat*, soyuz
4 lancio nello spazio, razz*, messa in orbita, capsula spaziale, allunagg*, navicell*
2 atterragg*
# information technology and computer science
4 computer, informatic*, software, hardware, ?internet, ?web, ?app, smartphone, iphone, android, google
4 Apple, microsoft, facebook, twitter, samsung, huawei, intelligenza artificiale, chatgpt, algoritmi
4 cybersicurezza, dati personali, blockchain, 5g, wifi, fibra ottica, server, programmator*
4 silicon valley, zuckerberg, steve jobs, bill gates, digital*, telefonino, cellular*, tablet, processor*
4 browser, posta elettronica, email, youtube, whatsapp, metaverso, utenti, utente, scaricar*, piattaform*
4 ?virtual*, online, sito web, ?sito, blog, bluetooth, codice, wireless, banda larga, ?telefon*
4 cyberattacc*, attacco informatico, base dati, database, traduzione automatica, traduzioni automatiche
4 interfacc*, linguaggio di programmazione, sistema operativo, disco rigido, senza fili, wi fi
4 messaggistica, videogioc*, console, streaming, podcast, social network, navigator*
4 motore di ricerca, hacker, privacy, utent*, pagina web
2 file, in linea
`;
