/** Italian terms that speak for science and technology; the format is that of `compileLexicon`. */
export const science = `
# science and technology
4 scientific*, scienz*, scienziat*, tecnolog*, ricercator*, laborator*, scopert*, invenzion*, inventor*
4 inventat*, innovazion*, innovativ*, esperiment*, cnr, nobel per la fisica
3 ricerca, ricerche, studio, studi, ?dati, ?teori*, dispositiv*, macchin*, ?apparecch*, fenomen*
3 ?sistem*
3 misurazion*, prova scientifica, metod*, ipotesi
4 inventare, sperimental*, sperimentazion*, tecnic*
3 osservazion*, simulazion*, calcol*, meccanism*, proprietà, component*, funzionament*, dimostr*
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
4 pianet*, planetari*, astro, astri, crater*, atmosfer*, cielo notturno, equinozio, solstizio
# biology
4 biolog*, cellul*, evoluzion*, darwin, microb*, organism*, neuron*, neuroscienz*, mammifer*, primat*
4 rettil*, dinosaur*, fossil*, paleontolog*, neanderthal, homo sapiens, mutazion*, microscop*, fotosintesi
4 cromosom*, enzim*, ?tessut*, specie, pium*, ?predator*, ?preda, ?prede, parassit*
4 insett*, anfib*, crostace*, mollusc*, cetace*, aracnid*, emisfer*, ereditari*, scheletr*, ossa, osso
4 denti, artigl*, becco, mascell*, carnivor*, erbivor*, onnivor*, notturn*, selezione naturale
4 ecosistem*, foglia, foglie, radice, radici, stelo, seme, semi, polline, impollin*, larv*, ninfe
4 bruchi, femmin*, maschi*, habitat, triceratop*, variant*, tratti genetici
# chemistry
4 chimic*, molecol*, atomo, atomi, atomic*, polimer*, catalizzator*, idrogeno, ossigeno, azoto, grafene
4 cristall*, ?compost*, acid*, metall*, ?sostanz*, isotop*
4 elemento chimico, elementi chimici, reazione chimica, reazioni chimiche, solvent*, liquid*, gassos*
4 solid*, ossid*, sale, sali, alcalin*, carbonio, sodio, zolfo, plutonio, combustione, vetro
# geology
4 geolog*, tettonic*, placche, sediment*, mineral*, rocce, roccia, crosta terrestre, magma, sismic*
4 vulcan*, eruzion*, crosta, placca tettonica, placche tettoniche, erosion*, calcare, granito, basalto
4 faglia, faglie, ghiacciai*
# physics
4 fisic*, quantistic*, particell*, cern, bosone, neutrin*, relatività, einstein, hawking, elettron*
4 proton*, neutron*, gravità, onde gravitazionali, laser, fusione nucleare, reattor*, radiazion*
4 radioattiv*, magnetic*, foton*, luce, onda, onde, frequenz*, nucleo, velocità
4 gravitazional*, pressione atmosferica, vuoto, lente, lenti, prism*, specchi*, raggi x, attrito
4 accelerazion*, massa, densità, volume, circuit*, elettricità, lampadin*, ultraviolett*, infraross*
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
3 roman*, greci, greca antica, egizi*, mesopotam*, sumer*, babilon*, assir*, fenic*, cartagin*, spartan*
3 feudal*, rinasciment*, colonizz*, crociat*, tribù, cacciatori raccoglitori, geroglific*, manoscritt*
3 pergamen*, rivoluzione industriale, alfabet*, scrittura, imper*, epoca, epoche, era, medioev*
# psychology
3 psicolog*, cognitiv*, comportament*, memoria, percezion*
3 apprendiment*, coscienz*, intelligenz*, ragionament*, pensiero critico, motivazion*, personalità
3 processi mentali
# technology and engineering
4 ingegner*, robot, drone, droni, stampante 3d, stampa 3d, nanotecnolog*, auto elettrica, auto elettriche
4 guida autonoma, tesla, realtà virtuale, realtà aumentata, prototip*, brevett*, sensor*, batteri*
4 turbin*, biometric*, elon musk, fotocamer*, telecamer*, motor*, microchip, elettronic*, gps, meccanic*
4 fotografic*
4 macchina fotografica, macchine fotografiche, obiettivo, obiettivi zoom, flash, otturatore, radar
4 sonar, telegraf*, macchina a vapore, vapore, motore a scoppio, elica, eliche, aviazion*, dirigibil*
4 transistor*, circuito stampato, cavo, cavi, antenn*, trasmettitor*, ricevitor*, stampant*, scanner
4 attrezz*, ruota, ruote, ingranagg*, pistone, diga, acciaio inossidabile, lega metallica, material*
4 robot*, sottomarin*, lama, pattini
# aerospace engineering
4 nasa, esa, asi, spacex, razzo, sonda, sonde, stazione spaziale, navicella, astronav*, missione spaziale
4 agenzia spaziale, rover, lancio, lanciat*, soyuz
4 lancio nello spazio, razz*, messa in orbita, capsula spaziale, allunagg*, atterragg*, navicell*
# information technology and computer science
4 computer, informatic*, software, hardware, internet, ?web, ?app, smartphone, iphone, android, google
4 Apple, microsoft, facebook, twitter, samsung, huawei, intelligenza artificiale, chatgpt, algoritmi
4 cybersicurezza, dati personali, blockchain, 5g, wifi, fibra ottica, server, programmator*
4 silicon valley, zuckerberg, steve jobs, bill gates, digital*, telefonino, cellular*, tablet, processor*
4 browser, posta elettronica, email, youtube, whatsapp, metaverso, utenti, utente, scaricar*, piattaform*
4 ?virtual*, online, sito web, ?sito, blog, bluetooth, codice, wireless, banda larga, telefon*
4 cyberattacc*, attacco informatico, base dati, database, traduzione automatica, traduzioni automatiche
4 interfacc*, linguaggio di programmazione, sistema operativo, disco rigido, file, senza fili, wi fi
4 messaggistica, in linea, videogioc*, console, streaming, podcast, social network, navigator*
4 motore di ricerca, hacker, privacy, utent*, pagina web
`;
