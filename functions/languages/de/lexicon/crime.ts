/** German terms that speak for crime, law and justice; the format is that of `compileLexicon`. */
export const crime = `
# crime, law and justice
4 straftat*, kriminal*, kriminell*, verbrechen*, verbrecher*, täter*, ?opfer*, ?verdächtig*, tatverdächtig*
4 ?verdacht*, delikt*, justiz*, illegal*, beschuldig*, angeklagt*, strafrecht*, anzeige, angezeigt
4 schuldig*, ermittl*, tatort, überfallen
3 vorwurf*, vorwürfe*, gewalttat*, missbrauch*, misshandl*, ?drohung*, ?bedroh*, gestand, geständnis*
3 ?zeuge*, zeugin*, waffe, beute, unbekannte
0 auf jeden fall, in diesem fall, im fall, auf keinen fall, für den fall, in jedem fall
0 von fall zu fall, der fall der mauer, fall der berliner mauer, opfer bringen, opfergabe, raubkatze*
0 raubtier*, raubvogel*, prozess der, lernprozess*, friedensprozess*, entwicklungsprozess*, gericht aus
0 gerichte aus, leckere gerichte, leckeres gericht, fischgericht*, nudelgericht*, fleischgericht*
0 zeuge der zeit, in erster linie
4 *täter, *verbrechen, *verbrecher, *delikt, *delikte, *straftat, *straftaten, *justiz
4 straftäter*, vernehm*, verhör*, tatwaffe*, obersten gerichtshof, staatsanwältin*, verteidigung*
4 kläger*, schadenersatz*, geldstrafe*, freilass*, freigelassen*, flüchtig*, geiselnehmer*, attacke*
4 attackiert*, überwacht*, todesschuss*, erschießung*, schießerei*, schussverletz*, ?messer*, axt
4 pistole*, gewehr*, bankraub, juwel*
# crime
4 vergewaltig*, sexuell* missbrauch, kindesmissbrauch, brandstift*, stalker*, erpress*, schlepper*
4 menschenhandel*, schmuggel*, schmuggl*, hehler*, vandalis*, sexuelle belästigung, häusliche gewalt
4 körperverletz*, pädophil*, hasskriminalität, wilderer*, nötigung
# corruption
4 korruption*, korrupt*, bestech*, schmiergeld*, untreue, geldwäsche*, amtsmissbrauch, buwog
4 telekom prozess, eurofighter affäre, hypo alpe adria, grasser, panama papers, vorteilsannahme
4 parteienfinanzierung, veruntreu*, telekom affäre
# cyber crime
4 hacker*, cyberkriminal*, phishing, cyberangriff*, datendiebstahl*, trojaner*, ransomware
4 identitätsdiebstahl, betrugsmasche
# drug related crimes
4 drogen*, dealer*, suchtgift*, kokain*, heroin*, cannabis*, crystal meth, drogenhandel*, kartell*
4 marihuana, suchtmittel*, rauschgift*
# fraud
4 betrug*, betrüg*, steuerhinterzieh*, fälsch*, schwindel, abzock*, hochstapler*, insiderhandel
4 anlagebetrug, falschgeld, plagiat*
4 *betrug, *betrüger
# homicide
4 mord*, ermord*, mörder*, totschlag*, erschoss*, erstoch*, messerattacke*, messerstich*, tötung*, leiche*
4 bluttat*, amoklauf*, amokläufer*, erschlagen, erwürgt*, getötete, schüsse, schütze, ?messer, erstechen
4 erdrosselt
4 *mord, *morde, *mörder, *leiche
# kidnapping
4 entführ*, entführer*, lösegeld*, verschleppt*, vermisste*, kampusch, fritzl
# organised crime
4 mafia*, ?bande*, organisierte kriminalität, organisierten kriminalität, cosa nostra, camorra, ndrangheta
4 clan kriminalität, clankriminalität, hells angels, mafiaboss, bandenkriminalität
4 *bande, *mafia
# robbery and theft
4 raub*, räuber*, einbruch*, einbrecher*, einbrüche, diebstahl*, diebstähle, dieb, diebe, dieben
4 gestohlen*, stehlen, taschendieb*, bankräuber*, banküberfall*, überfall*, überfälle, tresor
4 *diebstahl, *diebstähle, *dieb, *diebe, *einbrecher, *räuber, *überfall
# war crime
4 kriegsverbrech*, verbrechen gegen die menschlichkeit, internationaler strafgerichtshof, den haag
# judiciary
4 richter*, staatsanwalt*, staatsanwaltschaft*, anwalt*, anwält*, rechtsanwalt*, verteidiger, urteil*
4 verurteil*, prozess, prozesse, freigesproch*, freispruch*, haftstrafe*, gefängnisstrafe*, bewährung*
4 bedingt, unbedingt, jahre haft, freiheitsstrafe*, klage, klagen, verklagt, geschworene*, schöffen*
4 rechtskräftig*, berufung, anklage*, auslieferung*, oberster gerichtshof, verfassungsgerichtshof
4 verwaltungsgericht*, notar*, gutachter*, strafprozess, zivilprozess, untersuchungshaft, u haft
4 *anwalt, *anwältin, *anwälte, *richter, *richterin, *urteil, *urteile, *prozess, *prozesse, *strafe
4 *strafen, *anklage, *klage
# court
4 ?gericht, gerichts*, landesgericht*, oberlandesgericht*, bundesgerichtshof, bundesverfassungsgericht
4 amtsgericht, landgericht, ogh, vfgh, straflandesgericht, bezirksgericht, todesstrafe, hinricht*
4 lebenslang*, lebenslange haft, europäischer gerichtshof, eugh
4 *gericht, *gerichts, *gerichte, *gerichtshof
# law
3 ?gesetz*, jurist*, rechtlich*, strafgesetzbuch, paragraf*, paragraph*, rechtsstaat*, verfassungswidrig
3 rechtswidrig, verordnung
# law enforcement
4 kripo, bundeskriminalamt, landeskriminalamt, lka, bka, europol, interpol, haft, justizanstalt*
4 gefängnis*, häftling*, insass*, häftlinge, inhaftiert*, fahndung*, fahnder*, razzia*, razzien
4 hausdurchsuchung*, spurensicherung, fußfessel*, ?zelle, gerichtsmediziner*, fbi, verfassungsschutz*
4 cobra, wega, überwachung*
4 *ermittler, *ermittlungen, *fahnder, *gefängnis
# arrest
4 festnahme*, festgenommen*, verhaft*, haftbefehl*, handschellen, haftrichter*
# police
4 ?polizei*, polizist*, exekutive, streifenwagen, beamte, beamter, beamten, landespolizei*, polizeigewalt
4 inspektor*, kommissar
4 *polizei, *polizist, *polizisten
`;
