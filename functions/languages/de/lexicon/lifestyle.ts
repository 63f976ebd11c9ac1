/** German terms that speak for lifestyle and leisure; the format is that of `compileLexicon`. */
export const lifestyle = `
# lifestyle and leisure
4 lifestyle*, freizeit*, urlaub*, genuss*, wellness*, stilvoll*, trend*, mode, modisch*, modewelt
4 modebranche, modelabel*, modemarke*, hochzeit*, ?geschenk*, partys, party, feiern, sommerfrische
4 heimwerk*, sommerurlaub, wochenendtrip
2 spaß, erholung*, gemütlich*, tipps, tipp, ideal, ?wochenende, genießen, entspann*, schönheit*, bequem*
# leisure
4 wandern, wanderung*, wanderweg*, wanderer, vergnügungspark*, freizeitpark*, prater, nachtleben*
4 diskothek*, club, clubs, bar, bars, badesee*, ?strand*, strände, freibad*, campen, camping*, spaziergang*
4 therme*, ausflug*, ausflüge, radtour*, skigebiet*, piste, pisten, tauchen, bergsteigen, rucksack*
4 picknick
# game
4 videospiel*, computerspiel*, brettspiel*, schach*, poker*, casino*, glücksspiel*, lotto*, playstation
4 xbox, nintendo, spielzeug*, lego, puzzle*, kartenspiel*, gamer*, novomatic, spieleabend
# hobby
4 hobby*, garteln, gärtner*, stricken*, basteln*, heimwerker*, sammler*, briefmarken*, schrebergarten
4 angeln, gartenarbeit
# food and drink enthusiasm
4 rezept, rezepte, ?küche*, ?koch, köchin*, kochen*, kochbuch*, gekocht, speise*, gericht des, ?wein, ?weine*
4 weinen, ?bier*, ?kaffee*, ?tee, restaurant*, gasthaus*, wirtshaus, haubenkoch*, haubenkoch, gault millau
4 gourmet*, feinschmecker*, schnitzel*, ?kuchen*, ?torte*, ?brot*, ?käse*, wurst*, dessert*, schokolade*
4 ?eis
4 cocktail*, champagner*, delikatesse*, ?essen, ?trinken, getränk*, geschmack*, zutaten, zutat, gewürz*
4 ?gemüse*, ?obst*, fleisch*, pizza*, burger*, salat*, suppe*, suppen, nudel*, backen*, heuriger*, heurigen
4 sommelier*, süßigkeit*, ?frühstück*, ?mittagessen, ?abendessen, mahlzeit*, whisky*, schnaps, kulinar*
4 köstlich*, aroma*, barkeeper*
4 *rezept, *rezepte, *küche, *restaurant, *bier, *koch
# travel and tourism
4 fluggesellschaft*, airline*, flugreise*, flugreisen, fluglinie*, vielflieger*, reisende*, rucksackreise*
4 sightseeing, zugfahrt*, nachtzug*, nachtzüge*, schaffner, mietwagen, autovermietung, straßenkarte
4 grenzübergang, gipfel des, bergsteig*, kreuzfahrtschiff*, fährverbindung*, zollfrei*, duty free
4 campingplatz*, jugendherberge*, pässe, impfungen vor der reise, auslandsaufenthalt*, einheimische
4 touristisch*, urlaubsort*, sandstrand*, reise, reisebüro*, reiseziel*, reiseveranstalter*
4 reiseversicherung*, reiserücktritts*, reisetipp*, reisen*, rundreise, flugreise, rundreisen, tourist*
4 hotel*, kreuzfahrt*, sehenswürdigkeit*, strandurlaub*, städtetrip*, städtereise*, reiseführer*
4 fernreise*, abenteuer*, backpacker*, hostel*, pauschalreise*, urlauber*, fliegen, flug, flüge, airbnb
4 tripadvisor, visum, reisepass*, passagier*, gepäck*, koffer*, unterkunft*, unterkünfte, resort*, safari*
4 besichtig*, rundreise*, reiseleiter*, besucher*, ausflugsziel*, ?zimmer, karibik, malediven, mallorca
4 toskana, gardasee, südtirol, insel, inseln, inselgruppe*, ferien*, skiurlaub, zug, fahrkarte*, tickets
3 seen, wanderroute, verkehrsmittel, autofahrer, taxifahrer, stadtzentrum, wüste, dschungel, nationalparks
3 boot, ?boote, jacht*, yacht*, hafen, altstadt*, küste*, ?berg, ?berge, bergen, bahnhof*, fähre*, route*
3 aussicht*, idyll*
1 bus, busse, straßen, straße, eisenbahn, autos, auto
4 visa, wander*, trekking, schneeschuh*, schnorchel*, ausflüge*, herberge*, gasthof*, pension, pensionen
4 unterkünfte*, zelt*, zwischenlandung*, zwischenstopp*, bordkarte*, handgepäck, economy class
4 business class, jetlag, fahrplan*, busbahnhof*, mietwagen*, autovermietung*, per anhalter, trampen
4 wohnmobil*, wohnwagen*, sehenswert*, attraktion*, innenstadt*, stadtzentrum*, promenade*, panorama*
4 wasserfall*, wasserfälle*, heiße quelle*, thermalquelle*, basar*, souk*, fremdenführer*, stadtführung*
4 führungen, hochsaison, nebensaison, skipiste*, piste*, reise*, aufenthalt*, übernacht*, strände*
4 badeort*, kurort*, ?insel*
3 ?karte, landkarte*, strecke*, halbinsel*, bucht, buchten, klippe*, tal, täler, schlucht*, hügel*, ?boot*
3 segelboot*, terminal*, flughafen*, flughäfen*, flüge*, flugzeug*, fahrgast*, fahrgäste*, straßenküche*
3 einheimische*, menü*, bäckerei*, café*, kneipe*, hin und rückfahrt, ticket*, trinkgeld*, geldwechsel*
3 wechselstube*, kletter*, gipfel, höhenkrankheit*, genehmigung*, ausland*, kulturschock*, konsulat*
3 meeresküste*, umgebung*, viertel, malerisch*, marktplatz*, gassen, landschaft*, berge*
2 warme kleidung, zu fuß, überfüllt*, beliebt*, berühmt für, kilometer von, nördlich von, südlich von
2 ?straße*, ?brücke*
4 *urlaub, *tourist, *touristen, *tourismus, *hotel, *hotels, *strand, *strände
4 *inseln, *wanderung, *ausflug, *kreuzfahrt, *flughafen
3 schlafsack*, moskitonetz*, trockenzeit*, regenzeit*, oase*, düne*, kamel*, jeep*, geländewagen*
3 führerschein*, tempolimit*, kreisverkehr*, mautstraße*, tankstelle*, seilbahn*, standseilbahn*
3 u bahn*, metro, rikscha*, moped*, motorroller*, fahrradverleih*, fußgängerzone*, marktstand*
3 marktstände*, kunsthandwerk*, souvenir*, leitungswasser, trinkwasser, schlafsaal*, etagenbett*
3 gastfamilie*, sabbatjahr*, sprachkurs*, austauschstudent*, grenzbeamt*, zollbeamt*, zoll
3 konsularisch*, kopfbedeckung*, öffnungszeiten, flugbegleiter*, fensterplatz*, beinfreiheit, überbuch*
3 charterflug*, anschlussflug*, transit*, wartehalle*, shuttlebus*, anlegestelle*, floß, stromschnelle*
3 lagune*, surfbrett*, skilift*, rodeln, schlittenfahr*, berghütte*, fernglas*, vogelbeobacht*, zebra*
3 gnu, gnus, hyäne*, giraffe*, heißluftballon*, weinprobe*, weinverkost*, spielautomat*, roulette
3 basilika*, pagode*, palast*, paläste*, festung*, zitadelle*, stadtmauer*, katakombe*, friedhof*
3 botanischer garten
# lifestyle
4 ?kleid*, ?schuhe*, schmuck*, frisur*, friseur*, ?haare*, make up, lippenstift*, parfum*, parfüm*, kosmetik*
4 handtasche*, outfit*, anzug*, krawatte*, jeans, stylist*, tattoo*, modetrend*, model, models, modell
4 designerlabel, beauty, nagellack, horoskop*, accessoire*, uhren, bart, dirndl, lederhose*, unterwäsche
4 ?mantel, mäntel, rock und bluse
4 *kleid, *kleider, *schuhe
# house and home
4 wohnen, einricht*, interieur*, wohnzimmer*, schlafzimmer*, badezimmer*, ?garten*, ?gärten, balkon*, deko*
4 ?teppich*, ?lampe*, ?sofa*, couch*, renovier*, haushalt*, einfamilienhaus*, penthouse*, wohnraum
4 eigenheim*, putzen
4 *möbel, *garten, *zimmer
# wellness
3 yoga, meditation, massage*, sauna*, achtsamkeit, spa, wohlbefinden, wohlfühl*
# exercise and fitness
4 fitness*, fitnessstudio*, workout*, joggen, krafttraining, nordic walking, pilates, bewegung
4 trainingsplan
`;
