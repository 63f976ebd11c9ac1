/** German terms that speak for science and technology; the format is that of `compileLexicon`. */
export const science = `
# science and technology
4 wissenschaft*, forscher*, forsch*, forschung*, studie, studien, ?labor, ?labors, laborat*, experiment*
4 entdeck*, erfind*, erfunden*, technolog*, ?technik*, technisch*, nobelpreis für, nobelpreisträger*
4 max planck*, fwf, akademie der wissenschaften, öaw, fraunhofer*, innovat*, ?messung*, ?gemessen
4 hypothese*, ?theorie*, ?analys*, untersuch*, ?modell*, ?daten*, phänomen*, evolution*
2 ?gerät*, ?system*, methode*, verfahren*, entwickl*, herausgefunden, nachgewiesen, erkenntnis*, funktion*
2 beobacht*
0 gefängniszelle*, zelle des häftlings, terrorzelle*, spinnennetz*, netz der spinne, soziales netz
0 sicherheitsnetz*, streckennetz*, straßennetz*, fischernetz*, ins netz, im netz zappeln, filmstern
0 sternekoch*, sterne hotel, honigmond, licht ging aus, ins licht, ans licht, in diesem licht
0 ampellicht, im gedächtnis, gutes gedächtnis, element der kunst, in verbindung setzen, steuerdaten
0 reise nach mars, fensterplatz, grab der familie, am grab, letzten jahrhundert des films
0 technik des spielers, technisches k o
4 *forscher, *forscherin, *forschern, *forschung, *wissenschaftler, *wissenschaft, *technologie
4 *technik, *labor, *erfinder
4 versuchsaufbau, testergebnisse, naturgesetz*
3 simulation*, zusammensetzung
2 probe, proben, berechn*, nachweis*, bestandteil*
3 gemisch*, kompass*, stromspannung*, elektrischer strom, glühlampe*, blende*, projektor*, trägheit
3 hebel*, flaschenzug*, achse*, generator*, windmühle*, kanal*, tunnel*, beton*, ziegel*, gummi*
3 buchdruck*, tabellenkalkulation*, hologramm*, giftzahn*, nagetier*, menschenaffe*, bonobo*, vorfahr*
3 schädel*, domestizier*, pflug, pflüge*, papyrus*, keilschrift*, zikkurat*, aquädukt*, legion*
3 gladiator*, ritter*, zunft, zünfte*, schreiber*, gotisch*, samurai*, seidenstraße, schießpulver
3 nomad*, guillotine*, gerste, kaiser*, funke*, kettenreaktion, kernreaktor*, rechenleistung*
# biomedical science
4 stammzell*, gentherap*, genom*, gentechnik*, gentechnisch*, crispr, klon*, dna*, dns, embryo*, biotech*
4 ?gen, gene, genen, genetisch*, genetik*, imba, ?imp, molekularbiolog*
# mathematics
4 mathemati*, algorithm*, gleichung*, geometri*, primzahl*, statistik*, fields medaille, algebra, ?beweis
# natural science
4 gattung, ?individuen, fortpflanz*, algen*, algenblüte, tierart*, gattungen, raubkatze*, säugetiere, ?blüte
4 ?wurzeln, lebewesen, ?eigenschaft*, ?variation*, naturwissenschaft*, zoolog*, botanik*, botaniker*
4 ornitholog*, entomolog*, ozeanograf*, seismolog*, vulkanolog*, meeresbiolog*, naturhistorisch*
# astronomy
4 astronom*, weltraum*, weltall*, planet*, exoplanet*, galaxie*, galaxien, teleskop*, sternwarte*, ?stern
4 ?sterne, ?sternen, komet*, asteroid*, meteor*, schwarzes loch, schwarze löcher, schwarzen lochs
4 sonnensystem*, milchstraße*, mond*, mars*, ?venus, jupiter*, saturn*, pluto*, urknall*, dunkle materie
4 dunkle energie, supernova*, sonnenfinsternis*, rosetta, philae, kepler, hubble*, astrophysik*
4 astronaut*, kosmonaut*, universum*, kosmos*, kosmisch*, lichtjahr*, umlaufbahn*, ?sonne
4 *teleskop, *planet, *planeten, *astronom, *galaxie
4 himmelskörper*, krater*, erdatmosphäre, nachthimmel, gezeiten, sonnenwende, tagundnachtgleiche
4 erdumlaufbahn
# biology
4 biolog*, ?zelle, ?zellen*, mikroorganism*, bakterie*, protein*, enzym*, neuron*, neurowissenschaft*
4 hirnforsch*, säugetier*, primat*, reptil*, dinosaurier*, saurier*, fossil*, paläontolog*, neandertaler*
4 homo sapiens, mammut*, mutation*, ?arten, spezies, mikroskop*, organism*, evolutionsbiolog*
4 verhaltensforsch*, urmensch*, ?vorfahren*, ?skelett*, parasit*, nervenzell*, gehirnzellen, wirbeltier*
4 raubtier*, ?beute, ?feder, ?federn
4 *biologe, *biologen, *biologin, *biologie, *zellen, *bakterien
4 tierreich*, säuger*, amphibi*, krebstier*, weichtier*, gehirn*, erbgut*, vererb*, erblich*
4 nahrungskette*, fleischfresser*, pflanzenfresser*, nachtaktiv*, kiefer, kralle*, schnabel, gefieder*
4 ökosystem*, wurzel*, pollen*, bestäub*, larve*
4 puppe des schmetterlings, lebensraum*, fotosynthese, photosynthese
2 insekt*, knochen, zähne, blätter, blatt, samen, weibchen, männchen
# chemistry
4 chemie*, chemiker*, chemisch*, molekül*, molekular*, atom, atome*, polymer*, katalysator*, wasserstoff*
4 sauerstoff*, stickstoff*, helium, graphen, kristall*, isotop*, legierung*, ?verbindung*, ?element
4 elemente*, säure*, ?metall*, substanz*
4 chemisches element, chemische elemente, lösungsmittel, gasförmig
4 feststoff*, oxid*, laugen, kohlenstoff, natrium, schwefel
2 reaktion, reaktionen, flüssigkeit*, salz*, glas
# geology
4 geolog*, tektoni*, ?platten, gestein*, mineral*, sediment*, magma, erdkruste, tropfstein*, geophysik*
4 erdmantel, vulkanisch*, seismisch*
4 vulkanismus, eruption*, erdplatte*, erosion*, kalkstein*, granit*, basalt*, verwerfung*, gletscher*
4 eiszeit*
# physics
4 physik*, quanten*, teilchen*, higgs*, cern, lhc, neutrino*, relativität*, einstein*, hawking, elektron*
4 proton*, neutron*, gravitation*, schwerkraft*, laser*, photon*, supraleit*, radioaktiv*, magnetfeld*
4 kernfusion*, zeilinger, anton zeilinger, strahlung*, wellenlänge*, ?licht, magnet*, ?spektr*, optisch*
4 ?geschwindigkeit*
4 *physiker, *physik, *teilchen
4 energieform, luftdruck, vakuum, prisma, spiegelung*, röntgen*, reibung
4 beschleunigung, stromkreis*, elektrizität*, ultraviolett*, infrarot*
2 welle, wellen, linse*, masse, dichte
# scientific research
4 fachmagazin*, fachjournal*, ?nature, ?science, pnas, peer review, grundlagenforschung*, fachzeitschrift*
4 berichten forscher, forscherteam*, publiziert*, veröffentlichten, forschungsteam*, forschungsprojekt*
4 studienautor*, studienleiter*
4 *studie, *experiment
# social sciences
3 soziolog*, anthropolog*, ethnolog*, philosoph*, geograf*, politologe*, geisteswissenschaft*
# archaeology
4 archäolog*, ausgrab*, pharao*, mumie*, ?grab, ?gräber*, pyramide*, antik*, römisch*, kelten*, keltisch*
4 bronzezeit*, steinzeit*, jungsteinzeit, eisenzeit, carnuntum, ötzi, pompeji, ephesos, prähistor*
4 wikinger*, maya*, azteken*, inka*, ?ruine*, fundstück*, ?funde, altertum*, ägyptolog*, urgeschicht*
4 *archäologe, *archäologen
# history
4 historiker*, mittelalter*, jahrhundert*, geschichtswissenschaft*, zeitgeschicht*, ?monarchie*, imperium
4 erster weltkrieg forsch
1 historischen, historische, historisch
3 *historiker
3 ägypter*, mesopotam*, sumer*, babylon*, assyr*, phöniz*, karthago*, sparta*, feudal*
3 kolonis*, kreuzzug*, kreuzzüge*, dynasti*, jäger und sammler, hieroglyph*
3 manuskript*, handschrift*, industrielle revolution, alphabet*, schriftsystem*, hochkultur*
3 zivilisation*
2 römer*, griechen, renaissance*, stamm, stämme, kaiserreich*, königreich*, epoche*, zeitalter
# psychology
3 psycholog*, kognitiv*, ?verhalten*, ?gedächtnis*, freud, sigmund freud, wahrnehmung*, psychoanaly*
3 ?intelligenz*
3 wahrnehm*, lernprozess*, bewusstsein*, kritisches denken
2 denken, motivation*, persönlichkeit*
# technology and engineering
4 auto patent, dampfmaschine*, glühbirne*, filament, ?telefon*, telefonanbieter, ghz, ?scanner*
4 röntgengerät, standardisier*, technologien, transportmittel, zahnrad, schreibmaschine*, funkgerät*
4 satellitentelefon*, mobiltelefon*, wlan standard, ingenieur*, roboter*, drohne*, 3d druck*, 3d drucker*
4 nanotechnolog*, selbstfahrend*, autonomes fahren, elektroauto*, tesla, virtual reality
4 augmented reality, prototyp*, patent*, sensor*, akku*, batterie*, smartwatch*, google glass, biometri*
4 ?kamera*, ?maschine*, turbine*, elektronik*, elektronisch*, ?nano*, triebwerk*, motor*, mechani*
4 hightech*
4 halbleiter*, gps
4 *roboter, *drohne, *drohnen, *ingenieur, *ingenieure, *motor, *sensoren, *batterie
4 fotoapparat*, radar*, sonar*, telegraf*, verbrennungsmotor*, propeller*
4 flugzeugbau, luftschiff*, transistor*, schaltkreis*, antenne*, sender und empfänger
4 zahnräder, staudamm*, hängebrücke*, edelstahl, werkstoff*
4 bauteil*
2 frequenz*, objektiv*, dampf*, kabel, empfänger, drucker*, werkzeug*, rad, räder, kolben, material*
# aerospace engineering
4 nasa, esa, raumfahrt*, rakete*, raumstation*, iss, raumsonde*, sonde, sonden, satellit*, spacex
4 raumschiff*, raumfähre*, space shuttle, sojus, ariane*, marsmission, rover, curiosity, raumfahrer*
4 landeroboter*, elon musk, weltraumteleskop*, jungfernflug
4 *sonde, *satellit, *satelliten, *rakete, *raumschiff
4 trägerrakete*, landemodul*, raumkapsel*
# information technology and computer science
4 ?computer*, ?internet*, software*, hardware*, smartphone*, smartphones, iphone*, ipad*, android*, google*
4 ?apple*, microsoft*, facebook*, twitter, whatsapp*, samsung*, sony, nokia, htc, ?lg, huawei*, blackberry
4 Intel, amd, nvidia, ibm, linux*, ?windows*, ubuntu, firefox*, browser*, chrome, app, apps, ?web*
4 website*
4 ?online, ?netz*, künstliche intelligenz, ki, chatgpt, algorithmus, cyber*, it sicherheit, ?daten
4 datenleck*, big data, cloud*, verschlüssel*, open source, programmier*, entwickler*, quellcode, hacker
4 hacker angriff, ?tablet*, notebook*, laptop*, prozessor*, betriebssystem*, ?update*, router*, wlan, lte
4 5g, breitband*, glasfaser*, netzneutralität, suchmaschine*, streaming*, spotify, youtube*, wikipedia
4 skype, e mail*, spam*, malware, virus scanner, ?nutzer*, user*, gaming, spielkonsole*, ?konsole*
4 ?konsolen
4 playstation, xbox, wii, ?steam, ?games, ?game, computerspiele, zuckerberg, steve jobs, tim cook, ?netzwerk*
4 social network*, silicon valley, server*, passwort*, passwörter, download*, upload*, usb, bluetooth
4 ?digital*, ?virtuell*, blog*, blogger*, blogs, bitcoin, messenger*, snapchat, ?domain, tauschbörse*
4 urheberrecht*, pirate bay, filesharing, megaupload, handy*, ?display*, touchscreen*, ?pixel*, megapixel
4 ?RAM, gigabyte, ?chip, ?chips, ?Mac, macbook*, itunes, icloud, ios, siri, sicherheitslücke*, kinect
4 oculus*
4 kickstarter, smart home, festplatte*
4 *computer, *software, *netzwerk, *netzwerke, *browser, *smartphone, *smartphones, *handy
4 *handys, *server, *rechner, *nutzer, *internet
4 benutzeroberfläche*, drahtlos*, funknetz*, instant messaging, e mails, videospiel*
4 podcast*, onlinedienst*, privatsphäre*, hackerangriff*, schadsoftware, chatbot*, rechenzentrum*
4 rechenzentren, virtuelle realität, smarte*, gadget*, it konzern*, galaxy, pcs, pc
4 provider*, mobilfunk*, roaming*, sim karte*, vorratsdaten*, nsa affäre netz
4 überwachungssoftware, leistungsschutzrecht*
2 datei, dateien, smart*, surface, tarif*, flatrate*
4 rollenspiel*, egoshooter*, actionspiel*, strategiespiel*, spieleentwickler*, grafikkarte*, pc spiel*
4 spielehersteller*, schadcode*, sicherheitsupdate*, voreinstellung*, mitglieder des netzwerks
4 soziales netzwerk, sozialen netzwerk*, soziale netzwerke, sozialen netzwerken, faltbar*, bildschirm*
4 auflösung, wearable*, fitnesstracker*, e reader, e book*, ebooks, musikdienst*, videoportal*
4 überwachungsprogramm*, trojaner, mozilla, opera browser, google maps, gmail, android version
4 ios version, amazons, sonys, nintendo*, playstation*, xbox*, wii*
`;
