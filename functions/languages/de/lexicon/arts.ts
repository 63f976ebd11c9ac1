/** German terms that speak for arts, culture, entertainment and media; the format is that of `compileLexicon`. */
export const arts = `
# arts, culture, entertainment and media
4 künstler*, künstlerisch*, kultur*, kulturell*, unterhaltung*, komiker*, kabarett*, schauspiel*
4 hollywood*, bollywood, popkultur, kunstwerk*, meisterwerk*, kulturminister*, feuilleton*
4 publikumsliebling*, entertainer*
3 show, cirque du soleil, kostüm*, animation*, komponier*, schauspiel*, konsole, zuschauer*, ausgestrahlt*
3 premiere*, uraufführung*, ?bühne*, ?star, ?stars, auftritt, auftritte, publikum*, kritiker*, humor*
3 komödie*, satir*, parodie*, hauptrolle*, inszenier*, preisträger*, ästheti*, avantgarde*, ensemble*
3 kult, fans, inspirier*, interpret*, kreativ*, gala
1 szene, spiel, ?rolle, werken
0 ein bild von, bild der zerstörung, bild der verwüstung, im bilde, vorbild*, aus freien stücken
0 ein stück, stück für stück, stück land, stück brot, zwei stück, rolle spielen, keine rolle
0 spielt eine rolle, wichtige rolle, zentrale rolle, vor ort und stelle, auf der politischen bühne
0 politische bühne, drogenszene, ein buch mit sieben siegeln, buch führen, band der wahrheit, vom band
0 fließband*, am laufenden band, zu werke, werk in, kraftwerk*, stahlwerk*, opelwerk, vw werk
0 autor der studie, autoren der studie
4 vorstellung*, berühmtheit*, roter teppich, roten teppich, eintrittskarten, gastspiel*, kunstszene*
4 popkultur*
3 quizshow*, seifenoper*, mythos, mythen, mytholog*, arie*, flöte*, trommel*, samba, applaus*, büste*
3 landschaftsmaler*, clown*, akrobat*, jongl*, umzug, umzüge, parade*, feuerwerk*, achterbahn*
3 freizeitpark*, disko*, karaoke, würfel*, puppe*, zauberer*, glücksspieler*, spielbank*, zeitvertreib
3 vergnüg*, unterhält, nachtclub*, spielhalle*
# arts and entertainment
3 zirkus*, zauberkünstler*, puppentheater*, varieté*, marionetten*, straßenkünstler*
# cinema
4 film, filme, filmen, films, filmpreis*, filmwelt, filmindustrie, filmstar*, filmproduz*, kino*
4 ?regisseur*, filmemacher*, schauspielerin*, schauspieler*, drehbuch*, oscar*, berlinale, viennale
4 diagonale, dokumentarfilm*, *film, *filme, *filmes, trickfilm*, leinwand*, dreharbeiten, golden globe*
4 goldene palme, goldener bär, blockbuster*, science fiction, horrorfilm*, spielfilm*, animationsfilm*
4 western, filmfest*, cannes, kassenschlager, tatort, trailer*
3 thriller*, krimi*, ?regie, gedreht, darsteller*, dokumentation*, nebenrolle*, synchronsprecher*
3 stummfilm*
4 *schauspieler, *schauspielerin, *regisseur, *regisseurin, *kino, *drehbuch
4 filmkritik*, filmmusik*, regiedebüt*, kurzfilm*, filmfigur*, filmverleih*, drehbücher, verfilm*
# dance
4 ?tänzer*, ?tanz*, ballett*, choreogra*, tango, flamenco, ballerina
# fashion
4 modeschöpfer*, modedesign*, laufsteg*, fashion week, haute couture, modeschau*, supermodel*
# literature
4 roman, romane, romanen, romans, schriftsteller*, dichter*, gedicht*, lyrik*, literatur*, autor, autoren
4 autorin*, buchpreis*, büchnerpreis, buchmesse*, ?verlag*, ?bestseller*, erzählung*, novelle*
4 bachmannpreis, literaturnobelpreis, essay*, ?comic*, kinderbuch*, goethe, schiller, kafka
4 thomas bernhard, elfriede jelinek, peter handke, ingeborg bachmann, günter grass, shakespeare, lesung*
4 buchhandlung*, poet, poeten, poesie, prosa, memoiren, manga
3 ?buch, ?bücher, büchern, leserin*, kapitel, erzähl*, autobiogra*, biografie*, biographie*, protagonist*
3 verleger*, märchen*
1 leser
4 *roman, *romane, *autor, *autorin, *schriftsteller, *schriftstellerin, *dichter, *buch, *bücher
4 *literatur, *verlag, *erzählung
4 literarisch*, buchhändler*, neuerscheinung*, rezension*, buchpräsentation*, romanfigur*, romandebüt
4 übersetzung*
# music
4 musik*, *musik, *konzert, *konzerte, konzert*, sänger*, komponist*, dirigent*, orchester*, philharmoni*
4 symphoni*, sinfoni*, oper, opern, opernhaus*, staatsoper, album, alben, gitarr*, pianist*, geige*
4 violin*, schlagzeug*, jazz*, rapper*, hip hop, rockband*, popstar*, song*, lied, ?lieder, melodi*
4 hitparade*, eurovision*, song contest, grammy*, bayreuth*, salzburger festspiele, mozart*, beethoven*
4 Bach, Wagner, schubert, mahler, tenor, sopran*, ?chor, chöre, schallplatte*, plattenfirma, musical*
4 operette*, streichquartett*, beatles, rolling stones, bob dylan, volksmusik*, schlager, songwriter*
4 madonna, falco
3 ?bands, tournee*, ?pop, ?rap, punk, techno, konzerthaus, single, charts, trompete*, saxofon*, klavier*, dj
3 djs, klang*, refrain, bassist*
4 *sänger, *sängerin, *musiker, *musikerin, *orchester, *oper, *album, *komponist
4 *chor
4 klassische musik, popmusik*, rockmusik*, kammermusik*, streicher*, bläser*, kapellmeister*, dirigier*
4 opernsänger*, opernball, liederabend*, solist*, plattenlabel*, plattenvertrag, debütalbum*, indie*
4 elektronische musik
# theatre
4 theater*, *theater, burgtheater, theaterstück*, dramatiker*, dramaturg*, intendant*, ?regisseur*
4 probebühne, festspiel*, festwochen, schauspielhaus, josefstadt, volkstheater, tragödie*, nestroy*
4 spielzeit
2 drama, aufführung*, proben, hauptdarsteller*
1 ?stück, ?stücke
4 *bühne, *inszenierung, *festwochen
# visual arts
4 maler, malerin*, malerei*, gemälde*, skulptur*, bildhauer*, galerie*, galerist*, ausstellung*, fotograf*
4 kunsthalle*, ?kunst, kunstmarkt*, kunstsammler*, kunstgeschichte, zeichnung*, biennale, documenta
4 picasso, van gogh, klimt, schiele, kokoschka, expressionis*, impressionis*, surrealis*, moderne kunst
4 zeitgenössisch*, kurator*, installation*, architekt*, porträt*, porzellan*, kunstauktion, aktionskunst
4 graffiti*, design*, karikatur*
3 sammlung*, vernissage*, atelier*, leihgabe*, gestalt*
1 ?bilder, ?bild
4 *künstler, *künstlerin, *ausstellung, *ausstellungen, *galerie, *maler, *malerin, *bildhauer, *kunst
4 *fotograf, *biennale
4 kunsthistoriker*, kunstmesse*, kunstverein*, kunstraum, kunstakademie*, retrospektive*, werkschau*
4 zeichner*, grafiker*, kunstgalerie*, bildende kunst, bildenden kunst, videokunst, performance*
# festival
4 festival*, *festival, *festspiele, donauinsel*, rock am ring, karneval*, fasching*, volksfest
# culture
3 brauchtum*, brauch, bräuche, tradition*, kulturerbe, volkskultur*, mundart*, legende*
4 *kultur
# language
4 ?sprache*, sprachwissenschaft*, linguist*, duden, rechtschreib*, wörterbuch*, dialekt*, muttersprache*
4 übersetzer*, unwort des jahres, wort des jahres, grammatik*, deutschkenntnisse
# library and museum
4 museum*, museen, *museum, museums*, bibliothek*, nationalbibliothek, albertina, belvedere, mumok
4 leopold museum, kunsthistorisch*, restitution*, raubkunst, archiv*
# monument and heritage site
4 denkmal*, weltkulturerbe, welterbe, unesco, ?schloss, schlösser*, mahnmal*, baudenkmal, burg, kathedrale*
# mass media
4 ?medien, medienhäuser, medienkonzern*, medienbranche, medienunternehmen, journalis*, ?zeitung*
4 chefredakteur*, redaktion*, redakteur*, presse*, tageszeitung*, magazin*, boulevard*, rundfunk*
4 verleger*, pressefreiheit, auflage*, leitartikel, kolumnist*, medienhaus, medienbehörde, fake news
4 falschmeldung*, presserat, werbemarkt, öffentlich rechtlich*, medienpolitik, print*
4 *journalist, *journalisten, *journalistin, *zeitung, *zeitungen, *redaktion, *redakteur, *magazin
4 *medien, *presse
4 medienunternehm*, medienminister*, mediengesetz*, mediengruppe*, onlinemedi*, nachrichtenportal*
4 newsroom*, medienecho, wochenzeitung*, chefredaktion*, herausgeber*, medienforum, inserat*
4 werbeagentur*, werbeumsatz*, werbeumsätze*, reichweite*, media analyse, leser pro ausgabe, mediadaten
4 anzeigenerlöse, anzeigen, werbeeinnahmen, regionalzeitung*, programmzeitschrift*, zeitschrift*
4 abo zahlen, paywall*, reporter*, korrespondent*, medienmanager*, medienstandort, gratiszeitung*
4 österreich zeitung, heute zeitung
# news media
4 APA, dpa, orf, ard, zdf, kronen zeitung, Krone, Kurier, der standard, derstandard, der spiegel, ?spiegel
4 bild zeitung, süddeutsche*, frankfurter allgemeine, faz, kleine zeitung, wiener zeitung
4 nachrichtenagentur*, axel springer, bertelsmann, cnn, bbc, news magazin
# social media
3 instagram, tiktok, youtuber*, influencer*, hashtag*, twitter*, tweet*, shitstorm*, podcast*
3 soziale medien, sozialen medien, facebook posting*, viral
# television
4 fernseh*, tv, tv serie*, ?serien, fernsehsender*, privatsender*, zuseher*, zuschauer, einschaltquote*
4 quote, ?quoten, moderator*, talkshow*, talk show*, dschungelcamp, castingshow*, reality show, ?sender
4 sendung*, netflix, hbo, prosieben*, rtl, sat 1, puls 4, servus tv, atv, pro7, wetten dass, tagesschau
4 zeit im bild, zib, game of thrones, staffel*, sitcom*, folge, folgen, generaldirektor wrabetz, wrabetz
4 küniglberg, marktanteil*
4 *sender, *sendung, *serie, *serien, *moderator, *moderatorin, *fernsehen, *show, *zuschauer, *zuseher
4 tv sender, tv show, tv moderator*, programmdirektor*, orf chef*, orf general*, stiftungsrat*
4 orf gebühr*, gis gebühr*, quotenbringer, hauptabend*, zib 2, newcast, streamingdienst*, pay tv, sky
# radio
4 radio, radiosender, radiomoderator*, ö1, ö3, fm4, hörfunk*, privatradio*, hörer*
4 *radio
`;
