/** German terms that speak for politics; the format is that of `compileLexicon`. */
export const politics = `
# politics
4 politi*, regierung*, präsident, präsidenten, präsidentin*, staatspräsident*, bundespräsident*
4 ministerpräsident*, premierminister*, opposition*, ?partei, ?parteien, demokrat*, demokrati*, koalition*
4 staatschef*, regierungschef*, außenpolit*, innenpolit*, machthaber*, diktat*, ?regime*, autoritär*
4 populis*, rechtspopulis*, ?linke, rechtsextrem*, neonazi*, sozialis*, kommunis*, nationalis*, weiße haus
4 weißen haus*, kreml, reform*, staatsbesuch*, verfassung*, verfassungs*, ?mandat*, souverän*
4 unabhängigkeit*, autonomie*
3 beitritt*, kammern, herrscher*, herrschaft*, monarch*, imperium, kolonie*, kolonial*, feinde, alliierten
3 grenzstreit, grenzkonflikt, abstimmung, botschaften, bundesstaat*, kongressabgeordnet*, republik*
3 premier*, ministerium*, minister, ministerin*, staat, staaten*, bundes*, vertreter*, ?sprecher*, forderte
3 fordert, forderung*, beschluss*, beschließ*, ?verhandl*, debatte*, krise, abkommen, macht, behörde*
3 maßnahme*
1 aktivismus, erklärung*, dokument, hauptstadt, zusatz
0 kurz vor, kurz nach, kurz darauf, kurz zuvor, kurz danach, kurz gesagt, kurz und gut, geburtstagsparty
0 partei ergreifen, pausenhaus, amt des trainers, werbekampagne*, impfkampagne*, wahl des wortes
0 erste wahl, qual der wahl, zweite wahl, berufswahl*, mit stimme, laute stimme, leise stimme
0 singstimme, stimmen der vögel, landschaft, auf dem land, auf dem lande, gipfel des berges, berggipfel*
0 gipfelkreuz*, kern der sache, atomkern*, im kern, fraktionslos im fußball, schwarzer humor
0 rotes kreuz, roten kreuz, rote karte, rote karten, grüner tee, blaues wunder, haushaltsgerät*
4 *politiker, *politikerin, *politik, *regierung, *partei, *koalition, *präsident, *präsidentin
4 *ministerium, *ministerien
3 *reform, *reformen
4 präsidentschaft*, staatsbürger*, staatsführung*, militärregierung*, übergangsregierung*
4 übergangspräsident*, staatsoberhaupt*, vizepräsident*, wahlsieger*, wahlverlierer*, wahltag*
4 wahlurne*, wahlbetrug*, wahlkommission*, wahlsystem*, separatist*, nahost*, friedensgespräche*
4 palästinens*, israelisch*, syrisch*, irakisch*, iranisch*, kremlchef*, us präsident*, us regierung*
4 us außenminister*, eu kommissar*, ratspräsident*, eurogruppe*, eu außenbeauftragte*, eu ratspräsident*
4 klubobfrau*, landesparteichef*, landesparteiobmann*, sondierungsgespräch*, budgetrede*, volksanwalt*
4 rechnungshof*, stadtchef*, landespolitik*, gesetzespaket*, fpö chef*, spö chef*, övp chef*
4 grünen chef*
3 zusatzartikel*, tränengas, thron*, protektorat*, widerstandsbewegung*, befreiung*, sicherheitskräfte*
3 europäische kommission, anreicherung, grenzzaun*, minderheitsregierung*, konstitutionelle monarchie
3 föderation*, annektiert*, abgetreten, königreich*, supermacht*, großmacht*, militärbündnis*, bündnis*
3 waffenstillstand*, grenzpolizei, gouverneur*, kongress*
4 grünen abgeordnete*, pinken, klubklausur*, parteispitze*, parteivorstand*, parteibasis
4 parteiaustritt*, sozialministerin*, bildungsministerin*, durchgriffsrecht, mogelpackung, landeschef*
4 landesgesetz*, stadtrechnungshof, innere sicherheit, absetzung, volksaufstand, machtkampf*
4 machtwechsel*, militärrat*, friedensplan*, waffenruhe, geberkonferenz*, rebellengebiet*
4 präsidentenwahl*, senatswahl*
# election
4 wahl, wahlen, *wahlen, wähler*, wahlergebnis*, stimmabgabe, ?stimmen, wahlkarte*, stichwahl*, wahllokal*
4 wahlbeteiligung*, neuwahl*, nationalratswahl*, landtagswahl*, bundestagswahl*, gemeinderatswahl*
4 präsidentschaftswahl*, hofburg, parlamentswahl*, umfrage*, hochrechnung*, wahlrecht*, kandidat*
4 kandidier*, gewählt*, abstimm*, urnengang, vorwahl*, europawahl*, eu wahl*, wahlanfechtung
4 vorzugsstimm*, wahlbehörde
4 *wahlkampf, *wähler, *kandidat, *kandidatin, *kandidaten
# political campaigns
4 wahlkampf*, wahlkämpf*, spitzenkandidat*, wahlprogramm*, wahlplakat*, tv duell, listenplatz
4 wahlveranstaltung*, wahlspende*, wahlkreis*
# referenda
4 volksabstimm*, referend*, volksbefrag*, volksbegehren, brexit*, eu austritt*
# fundamental rights
4 bürgerrecht*, grundrecht*, meinungsfreiheit*, versammlungsfreiheit, zensur*, datenschutz*
4 vorratsdatenspeicherung
# human rights
4 menschenrecht*, amnesty international, human rights watch, dissident*, politische gefangene*
4 regimekritiker*, aktivist*, bürgerrechtler*
# freedom of the press
4 pressefreiheit*, reporter ohne grenzen, inhaftierte journalisten, medienfreiheit
# government
4 ?kabinett*, ministerrat*, regierungsumbildung*, rücktritt*, misstrauensantrag*, untersuchungsausschuss*
4 u ausschuss, staatssekretär*, rot schwarz*, rot grün*, schwarz blau*, bundesregierung*, landesregierung*
4 vizekanzler*, bundeskanzler*, kanzler*, amtszeit*, amtsenthebung*, verwaltungsreform*
4 koalitionsverhandlung*, große koalition, großen koalition, landesrat, landesrät*, landeshauptfrau*
4 impeachment, angelobung*, regierungsklausur*
# defence
4 bundesheer*, bundeswehr*, wehrpflicht*, verteidigungsminister*, nato*, pentagon, eurofighter
4 zivildienst*, grundwehrdien*, aufrüst*, verteidigungspolitik, truppenübung, wehrdienst*, kaserne*
# espionage and intelligence
4 geheimdienst*, spion*, spionage*, nsa, cia, bnd, snowden, edward snowden, bvt, mossad, whistleblower*
4 wikileaks, julian assange, assange, abhör*, lauschangriff, nachrichtendienst*
# heads of state
4 merkel, obama, barack obama, donald trump, trump, putin, wladimir putin, erdogan, erdoğan, macron
4 hollande, sarkozy, cameron, heinz fischer, van der bellen, alexander van der bellen, norbert hofer
4 joachim gauck, gauck, steinmeier, poroschenko, janukowitsch, selenskyj, selenski, orban, orbán
4 berlusconi, renzi, tsipras, rajoy, assad, gaddafi, mursi, mubarak, ahmadinejad, rohani, netanjahu
4 kim jong un, maduro, chavez, lukaschenko, medwedew, angela merkel, joe biden, biden, bush, clinton
4 xi jinping, duda, tusk, johnson, abbas, olaf scholz, scholz
# legislative body
4 parlament*, nationalrat*, bundesrat*, bundestag*, landtag*, abgeordnet*, senat, senator*
4 repräsentantenhaus*, kongress, klubobmann*, klubchef*, fraktion*, fraktionschef*, gesetzesentwurf*
4 gesetzentwurf*, novelle, gesetzesnovelle, begutacht*, unterhaus, oberhaus, europaparlament*
4 eu parlament*, mandatar*, plenum, zweidrittelmehrheit, duma, knesset, rada
4 *parlament, *abgeordnete, *abgeordneter, *abgeordneten, *ausschuss, *fraktion
# local government and authority
4 bürgermeister*, gemeinderat*, gemeinde, gemeinden, landeshauptmann*, landeshauptleute, stadtrat*
4 stadträt*, bezirksvorsteher*, magistrat*, rathaus*, kommunal*, bezirk*, häupl, pröll, stadtregierung
4 landeshauptmann niessl, gemeindebund, stadtsenat
# minister and secretary (government)
4 außenminister*, innenminister*, finanzminister*, justizminister*, ?faymann, werner faymann, Kern
4 christian kern, ?Kurz, sebastian kurz, mitterlehner, spindelegger, ?strache, heinz christian strache
4 kickl, mikl leitner, ostermayer, hundstorfer, fekter, maria fekter, schüssel, gusenbauer, molterer
4 doskozil, sobotka, schelling, nehammer, kogler, gewessler, schäuble, Gabriel, seehofer, de maiziere
4 habeck, baerbock, lindner, söder, laschet, westerwelle, zu guttenberg, von der leyen, john kerry, kerry
4 lawrow, hillary clinton, juncker, barroso, Schulz, van rompuy, mogherini, duncan smith, stoltenberg
4 guterres, häupl, lavrov, varoufakis, eva glawischnig, glawischnig, beatrix karl, karas, swoboda
4 *minister, *ministerin, *kanzler, *kanzlerin, *sekretär
# government policy
4 sparmaßnahme*, steuerreform*, subvention*, förderung*, privatisier*, verstaatlich*, gesetzgeb*
4 gesundheitsreform*, familienpolitik*, sicherheitspolit*, staatsreform, bundesstaatsreform
4 transparenzgesetz, mietrecht, mindestsicherung, verwaltungs*
# migration policy
4 asyl*, asylwerber*, asylrecht*, asylpolitik*, abschieb*, obergrenze*, grenzkontroll*, dublin*
4 fremdenrecht*, fremdenpolizei*, balkanroute, flüchtlingspolitik, flüchtlingsquote*, integrationspolitik
4 traiskirchen, einreiseverbot*, frontex, schengen*, asylgesetz
# taxation
4 steuer, steuerlich*, steuern, finanzamt*, mehrwertsteuer*, vermögenssteuer*, erbschaftssteuer*
4 grundsteuer, einkommensteuer*, steuerzahler*, steuerentlast*, körperschaftssteuer, abgaben, abgabenquote
4 steueroase*, finanztransaktionssteuer
4 *steuer
# nuclear policy
4 atomprogramm*, atomabkommen*, atomstreit*, atomwaffe*, atomtest*, iaea, iaeo, urananreicherung*
4 nordkorea*, atomgespräch*, atombombe*, mittelstreckenrakete*
# international relations
4 außenamt*, bilateral*, vereinte nationen, vereinten nationen, uno*, UN, uno sicherheitsrat
4 sicherheitsrat*, europäische union, europäischen union, eu kommission*, ?eu, eu parlament*, eu staaten
4 eu gipfel*, eu länder*, brüssel, völkerrecht*, beitrittsverhandlung*, eu beitritt*, geopolit*
4 auswärtige*, partnerschaft, nachbarstaat*
2 russland, ukraine, usa, türkei, iran, moskau, kiew, washington, ankara, syrien, israel, china, nordkorea
2 griechenland, ägypten, westliche*
# diplomacy
4 diplomat*, botschafter*, botschaft, gipfel*, g7*, g8*, g20*, gesandt*, sondergesandt*, konsul*
4 außenministertreffen, vermittl*, staatsvertrag, abkommen
4 *gipfel, *botschafter, *diplomat, *diplomaten, *abkommen, *gespräche, *verhandlungen
# economic sanction
4 sanktion*, embargo*, einreiseverbote
# international organisation
4 osze, europarat*, afrikanische union, arabische liga, uno generalsekretär, generalversammlung*
4 nato generalsekretär, ban ki moon, commonwealth
# refugees and internally displaced people
4 flüchtling*, flucht*, geflüchtet*, geflohen*, vertriebene*, unhcr, flüchtlingskrise, flüchtlingslager*
4 schutzsuchend*
4 *flüchtlinge, *flüchtling
# political crisis
4 regierungskrise*, staatskrise*, ibiza affäre, ibiza video, koalitionsbruch, zurückgetreten, amtsverzicht
4 misstrauensvotum, spesenaffäre
# political parties and movements
4 spö*, övp*, fpö*, bzö*, neos, ?grüne, ?grünen, team stronach, stronach, cdu*, csu*, spd, afd*, fdp*
4 linkspartei*, piraten*, front national, ukip, tories, labour, pegida, syriza, lega nord, podemos, fidesz
4 pis, akp, freiheitliche*, sozialdemokrat*, christdemokrat*, volkspartei*, parteitag*, parteichef*
4 parteiobmann*, bundesparteiobmann*, generalsekretär*, jörg haider, haider, identitäre*, kpö
4 republikaner*, tea party, parteivorsitz*, jvp
`;
