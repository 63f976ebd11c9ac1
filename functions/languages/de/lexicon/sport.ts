/** German terms that speak for sport; the format is that of `compileLexicon`. */
export const sport = `
# sport
4 sport*, *sport, ?meister*, weltmeister*, europameister*, WM, EM, turnier*, *turnier, match*, mannschaft*
4 trainer*, *trainer, coach*, spielern, spielerin*, *spieler, ?sieg, ?siege, ?sieger*, ?niederlage*
4 tabelle*
4 tabellenführer*, finale*, *finale, halbfinal*, viertelfinal*, achtelfinal*, medaille*, goldmedaille*
4 bronze, podest, schiedsrichter*, stadion*, saison*, titelverteidiger*, qualifikation*, olympia*, ?gegner*
4 auswärts*, heimsieg*, heimspiel*, athlet*, weltcup*, weltcupsieg*, weltrangliste, pokal*, zähler
4 comeback, teamchef*, kapitän, verletzung*, hattrick, trainingslager*, rekordmeister, profi*
4 sportler des jahres, champion*, gewann, besiegt*, aufsteig*, ?aufstieg, absteig*, ?abstieg, playoff*
4 play off*, wettkampf*, wettkämpf*, debüt*, rangliste*, vorrunde, gruppenphase, titel*, ?fans, ?rekord*
2 spieler, ?führung, ?punkte, ?team, ?spiel, gespielt*, gewonnen, verloren, klub*, ?club, ?verein, ?vereine
2 vereins, schlug, formkrise, spielen, partie*, minuten, minute
0 brandenburger tor, stadttor*, garagentor*, tor zur welt, tür und tor, tore der stadt, ball der
0 opernball*, wiener opernball, tanzball, aufs spiel, im spiel, auf dem spiel, schauspiel*, hörspiel*
0 gesellschaftsspiel*, brettspiel*, computerspiel*, videospiel*, ins spiel, glücksspiel*, wahlsieg*
0 wahlniederlage*, gesetz zum sieg, punkt acht, standpunkt*, höhepunkt*, zeitpunkt*, schwerpunkt*
0 runde tisch*, runder tisch, gesprächsrunde*, verhandlungsrunde*, forscherteam, ärzteteam*, im laufe
0 laufe des, wettlauf mit der zeit, lauf der dinge, fahrradclub, nachtclub*, titel des buches
0 liga der nationen, arabische liga, kurz vor, kurz nach, kurz darauf, vor kurzem, kurz gesagt
0 kurz zuvor, seit kurzem, in kürze, apokalyptische reiter, apokalyptischen reiter
4 *mannschaft, *meisterschaft, *meisterschaften, *weltmeister, *europameister, *liga, *pokal, *stadion
4 *medaille, *sportler, *sportlerin, *athlet, *athletin, *athleten, *sieger, *siegerin, *spielerin
4 *spielern, *rekord, *coach, *saison
3 *sieg, *siege, *match
4 training*, trainier*, turnhalle*, unentschieden*, punktestand, spielstand, ausscheidung*, weltrekord*
4 zuschauerrekord, hinspiel*, rückspiel*, auftaktspiel*, testspiel*, freundschaftsspiel*, derby*
4 spieltag*, aufstiegs*, abstiegs*, schlusspfiff*, halbzeit*, anpfiff*, führungstreffer*, siegtreffer*
4 schlussviertel, drittel, satzgewinn, cheftrainer*, teamkollege*, nationalmannschaft*, nationaltrainer*
4 nationalspieler*, kader*, aufstellung*, kreuzbandriss*
4 bezwang, bezwingt, bezwungen, schlug den, trifft im finale, ausgeschieden, scheitert an
4 steht im finale, gesetzt*, bestzeit*, durchgang, zweiter durchgang, siegtor, punktegewinn, kantersieg*
4 heimniederlage*, podestplatz*, stockerlplatz*, schlusslicht*, herbstmeister*, wintermeister
4 frühjahrsmeisterschaft, startnummer*, qualifikant*, wildcard*, challenger*, grunddurchgang
4 eingewechselt*
# competition discipline
4 volleyball*, handball*, badminton, tischtennis*, ?fechten, ringen, ringer*, judo*, karate, taekwondo
4 snooker, darts, squash, ?rudern, ruder*, segel*, regatta*, kanu*, bogenschießen, triathlon*, ironman*
4 gewichtheb*, ?reiten, ?reiter*, springreiten, dressur*, galopp*, surfen, surfer*, skateboard*, snowboard*
4 eiskunstlauf*, eisschnelllauf*, bob, rodel*, rodler*, curling, biathl*, ?turnen, turnerin*, kunstturnen
4 klettern*, kletterer*, faustball, mma, beachvolleyball*, duathlon, mountainbike*, eislauf*, wasserball
4 geher, schachgroßmeister, beach volleyball*, kampfsport*
4 *turner, *turnerin
4 fechter*, säbel, degenfecht*, radfahrer rennen, skifahr*, alpinski*, langläufer*, reitsport*
4 pferderennen*, turner*, hockey*, bogenschütze*, kletterhalle*, paralympi*, schachspieler*, rennwagen*
4 schlittschuh*, eisschnellläufer*
4 volley*, ballwechsel*, schläger, florett*, degen, säbel*, pfeil und bogen, luftgewehr*, runde gefahren
4 brustschwimm*, sprungbrett*, schwebebalken, bodenturnen, trampolin*, hammerwurf*, springreit*
4 halfpipe*, eiskunstläufer*, motorrad*, schachmatt, billard*, bowling, kegeln, nationalhymne*
4 zuschauerrang*, ziellinie*, startlinie*, rennstrecke*, olympisches dorf, sitzski, stoppuhr*
4 lagenschwimmen, rückenschwimm*
# American football
4 nfl, quarterback*, super bowl, touchdown*, american football, vienna vikings, raiders tirol
4 new england patriots, football
# athletics
4 leichtathlet*, sprinter*, marathon*, usain bolt, hochsprung*, weitsprung*, stabhochsprung*, speerwurf*
4 hürden*, staffel*, zehnkampf*, zehnkämpfer*, siebenkampf*, siebenkämpf*, diskus*, kugelstoß*
4 halbmarathon*, 100 meter, 200 meter, langstreckenlauf, ?läufer*, bolt, dadic
# baseball
4 baseball*, mlb, world series, yankees, red sox
# basketball
4 basketball*, nba, lebron james, nowitzki, dirk nowitzki, lakers, jakob pöltl, pöltl, korb, rebounds
4 spurs, warriors, gunners oberwart, kapfenberg bulls
# boxing
4 ?boxen, boxer*, boxkampf*, schwergewicht*, klitschko, k o, wbo, wba, ibf, mayweather, pacquiao
4 faustkampf
# cricket
4 cricket*, kricket*
# cycling
4 radsport*, radprofi*, radrenn*, radfahrer sieg, tour de france, giro*, vuelta, etappe*, gelbes trikot
4 gelbe trikot, zeitfahren, zeitfahr*, lance armstrong, armstrong, peloton, bernhard kohl
4 österreich rundfahrt, bergwertung, radler, rundfahrt*, sprintsieg*, froome, contador
4 *radprofi, *etappe
# golf
4 golf*, ryder cup, tiger woods, us masters, pga, birdie*, bernd wiesberger, wiesberger, bogey, schläge
# ice hockey
4 eishockey*, nhl, ebel, stanley cup, thomas vanek, vanek, michael grabner, grabner, raffl
4 red bull salzburg, kac, villacher sv, vienna capitals, caps, black wings linz, graz 99ers, puck
4 powerplay, goalie*, overtime, bullys, penaltyschießen, ice hockey league
# motor car racing
4 formel 1, formel eins, grand prix, GP, pole position, sebastian vettel, vettel, lewis hamilton, Hamilton
4 nico rosberg, rosberg, fernando alonso, alonso, michael schumacher, schumacher, räikkönen, niki lauda
4 lauda, ferrari, mclaren, rallye*, dtm, motogp, nascar, rennfahrer*, ecclestone, verstappen, spielberg
4 boxenstopp*, williams, webber, rennstall*, rennserie*, startaufstellung, moto2, valentino rossi, marquez
4 rossi, hülkenberg
# rugby
4 rugby*, six nations, all blacks, springboks
# skiing
4 ski, skirennen, skiläufer*, skifahrer*, skirenn*, slalom*, riesentorlauf*, riesenslalom*, abfahrt*
4 super g, marcel hirscher, hirscher, anna fenninger, fenninger, benjamin raich, raich, hermann maier
4 lindsey vonn, vonn, skispring*, vierschanzentournee, gregor schlierenzauer, schlierenzauer, stefan kraft
4 morgenstern, langlauf*, nordische kombination, kombinierer*, kitzbühel, schladming, bode miller, svindal
4 matthias mayer, hannes reichelt, reichelt, skifliegen, skiflug*, schanze*, ösv, görgl, neureuther
4 zettel, kirchgasser, shiffrin, tina maze, schild, streif, weltcuprennen, schröcksnadel
4 *springer, *läufer, *läuferin, *slalom, *abfahrt
# soccer
4 fußball*, bundesliga*, torhüter*, tormann*, torwart*, ?tor, ?tore, treffer*, stürmer*, mittelfeld*
4 verteidiger, elfmeter*, freistoß*, gelbe karte, rote karte, gelb rot*, abseits*, ausgleich*
4 champions league, europa league, uefa, fifa, öfb*, dfb*, rapid*, austria wien, sk rapid
4 red bull salzburg, sturm graz, lask, WAC, grödig, altach, mattersburg, admira, Ried, wiener neustadt
4 david alaba, alaba, marko arnautovic, arnautovic, marcel koller, Koller, marc janko, janko
4 zlatko junuzovic, julian baumgartlinger, christian fuchs, bayern münchen, fc bayern, ?bayern
4 borussia dortmund, dortmund, schalke*, werder bremen, hamburger sv, hsv, gladbach, leverkusen, wolfsburg
4 vfb stuttgart, eintracht frankfurt, real madrid, fc barcelona, barcelona, barca, atletico
4 manchester united, manchester city, chelsea, arsenal, liverpool, juventus, ac milan, inter mailand
4 as roma, psg, messi, ronaldo, neymar, ibrahimovic, guardiola, mourinho, jürgen klopp, klopp, jogi löw
4 joachim löw, löw, lewandowski, premier league, serie a, primera division, cup, länderspiel*
4 nachspielzeit, verlängerung*, blatter, platini, relegation*, innenverteidiger*, flügel*, kicker, kickers
4 kopfball*, doppelpack*, eigentor*, ronaldinho, kick, ?elf, torschütze*, nationalteam*, ballbesitz
4 viererkette, cupsieg*, goal, remis, unentschieden, 1 0, 2 0, 2 1, 3 1, 1 1, peter stöger, stöger
4 barisic, schöttel, veilchen, hütteldorf
4 *fußball, *fußballer, *stürmer, *torhüter, *verteidiger, *elfmeter, *kicker, *tormann
# swimming
4 schwimm*, freistil*, brust schwimmen, rücken, michael phelps, phelps, markus rogan, rogan, dinko jukic
4 jukic, kraul*, lagen, wasserspring*, hallenbad*
# tennis
4 tennis*, dominic thiem, thiem, federer, roger federer, nadal, rafael nadal, djokovic, novak djokovic
4 andy murray, murray, serena williams, scharapowa, wimbledon, us open, australian open, french open
4 roland garros, davis cup, fed cup, atp, wta, jürgen melzer, melzer, haider maurer, tamira paszek
4 stadthalle erste bank open, grand slam*, sätze, sätzen, tiebreak, matchball*, breakball*
4 angelique kerber, kerber, wawrinka, setzliste, aufschlag*, doppel, kohlschreiber, alexander zverev
4 zverev, sandplatz*
4 *tennis
# drug use in sport
4 doping*, gedopt*, epo, nada, wada, dopingsünder*, anabolika*, dopingtest*, blutdoping*, humanplasma
# sport event
3 weltmeisterschaft*, europameisterschaft*, commonwealth games, paralympics, universiade, youth olympic
# Olympic Games
4 olympi*, olympische spiele, olympischen spiele*, ioc, iok, winterspiele*, sommerspiele*, sotschi
4 rio 2016, london 2012, vancouver, öoc, olympiasieg*
# sport organisation
3 fußballverband*, skiverband*, sportverband, infantino, verband, verbands*, verbandspräsident*
# sports transaction
4 ?transfer*, ablöse*, ablösesumme*, leihweise, wechselt zu, vertragsverlängerung*, neuzugang*, neuzugänge
4 transferfenster*, leihspieler, verpflichtet*, ablösefrei
`;
