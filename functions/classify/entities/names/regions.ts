/*
 * Names that the gazetteers spell otherwise or lack. Things are separated by semicolons, the names of one thing by
 * bars; all resolve to the first, the English one.
 */

/** States, provinces, departments, quarters and seats of power. */
export const regions = `
California|Californie|Kalifornien|Californië|Califórnia; Florida|Floride|Flórida; Louisiana|Louisiane|Luisiana;
Virginia|Virginie|Virgínia; West Virginia|Virginie-Occidentale|Virginia Occidental;
North Carolina|Caroline du Nord|Carolina del Norte|Carolina del Nord|Carolina do Norte;
South Carolina|Caroline du Sud|Carolina del Sur|Carolina del Sud|Carolina do Sul;
North Dakota|Dakota du Nord|Dakota del Norte|Dakota del Nord|Dakota do Norte;
South Dakota|Dakota du Sud|Dakota del Sur|Dakota del Sud|Dakota do Sul;
New Mexico|Nouveau-Mexique|Nuevo México|Nuovo Messico|Novo México;
Pennsylvania|Pennsylvanie|Pensilvania|Pensilvânia; Georgia|Géorgie|Georgien|Geórgia; Texas|Tejas;
Hawaii|Hawaï|Hawái|Havaí; Oregon|Oregón; Arizona; Michigan|Míchigan; Missouri|Misuri; Mississippi|Misisipi;
New Jersey|Nueva Jersey; New Hampshire|Nuevo Hampshire; Kentucky; Tennessee;
Washington D.C.|Washington, D.C.|Washington DC; District of Columbia;
New England|Nouvelle-Angleterre|Nueva Inglaterra; Midwest; Deep South; Silicon Valley; Bay Area; Rhode Island;
Massachusetts; Connecticut; Vermont; Maine; Delaware; Maryland; Ohio; Indiana; Illinois; Wisconsin; Minnesota; Iowa;
Nebraska; Kansas; Oklahoma; Arkansas; Alabama; Montana; Wyoming; Colorado; Utah; Nevada; Idaho; Alaska;
Quebec|Québec; Quebec Province; Ontario; Alberta; Manitoba; Saskatchewan;
British Columbia|Colombie-Britannique|Columbia Británica|Columbia Britannica; Nova Scotia|Nouvelle-Écosse;
New Brunswick|Nouveau-Brunswick; Newfoundland|Terre-Neuve; Prince Edward Island|Île-du-Prince-Édouard; Yukon;
Nunavut; New South Wales|Nouvelle-Galles du Sud|Neusüdwales|Nueva Gales del Sur|Nuovo Galles del Sud; Queensland;
Victoria; Tasmania|Tasmanie; Western Australia|Australie-Occidentale; South Australia; Northern Territory;
Bavaria|Bayern|Baviera; Bavière; Saxony|Saxe|Sachsen|Sajonia|Sassonia; Lower Saxony|Basse-Saxe|Niedersachsen;
Saxony-Anhalt|Saxe-Anhalt|Sachsen-Anhalt; Thuringia|Thuringe|Thüringen|Turingia; Hesse|Hessen|Assia;
North Rhine-Westphalia|Rhénanie-du-Nord-Westphalie|Nordrhein-Westfalen|NRW; Westphalia|Westphalie|Westfalen;
Rhineland|Rhénanie|Rheinland; Rhineland-Palatinate|Rhénanie-Palatinat|Rheinland-Pfalz; Palatinate|Palatinat|Pfalz;
Baden-Württemberg|Bade-Wurtemberg; Baden; Württemberg|Wurtemberg; Saarland|Sarre; Schleswig-Holstein;
Mecklenburg-Vorpommern; Mecklembourg-Poméranie-Occidentale; Brandenburg|Brandebourg; Swabia|Souabe|Schwaben;
Franconia|Franconie|Franken; Pomerania|Poméranie|Pommern; Silesia|Silésie|Schlesien; Tyrol|Tirol|Tirolo;
South Tyrol|Südtirol|Alto Adige|Haut-Adige; Styria|Styrie|Steiermark|Stiria; Carinthia|Carinthie|Kärnten;
Lower Austria|Basse-Autriche|Niederösterreich; Upper Austria|Haute-Autriche|Oberösterreich; Vorarlberg; Burgenland;
Tuscany|Toscane|Toskana|Toscana; Lombardy|Lombardie|Lombardei|Lombardía|Lombardia;
Piedmont|Piémont|Piemont|Piamonte|Piemonte; Veneto|Vénétie|Venetien; Liguria|Ligurie|Ligurien;
Emilia-Romagna|Émilie-Romagne; Umbria; Ombrie; Umbrien; Marche; Lazio; Latium; Campania|Campanie; Kampanien;
Apulia|Pouilles|Puglia|Apulien; Calabria|Calabre; Kalabrien; Basilicata|Basilicate; Abruzzo|Abruzzes|Abruzzen;
Molise; Sicily|Sicile|Sizilien|Sicilia; Sardinia|Sardaigne|Sardinien|Cerdeña|Sardegna;
Friuli-Venezia Giulia|Frioul-Vénétie Julienne; Friuli; Trentino|Trentin; Trentino-Alto Adige;
Aosta Valley|Val d'Aosta|Valle d'Aosta|Vallée d'Aoste;
Catalonia|Catalogne|Katalonien|Cataluña|Catalunya|Catalogna|Catalunha; Andalusia|Andalousie|Andalusien|Andalucía;
Galicia|Galice|Galicien; Aragon|Aragón; Castile|Castille; Kastilien; Castilla|Castilla y León|Castille-et-León;
Castilla-La Mancha; Extremadura|Estrémadure; Navarre|Navarra;
Basque Country|Pays basque|Baskenland|País Vasco|Euskadi|Paesi Baschi|País Basco;
Valencian Community|Comunidad Valenciana|Communauté valencienne; Comunidad de Madrid; Asturias|Asturies|Asturien;
Cantabria|Cantabrie; La Rioja; Balearic Islands|Baléares|Îles Baléares|Balearen|Islas Baleares|Baleari;
Canary Islands|Îles Canaries|Canaries|Kanarische Inseln|Kanaren|Islas Canarias|Canarias; Murcia;
Majorca|Majorque|Mallorca; Ibiza; Tenerife; Brittany|Bretagne|Bretaña|Bretagna;
Normandy|Normandie|Normandía|Normandia; Burgundy|Bourgogne|Burgund|Borgoña|Borgogna; Provence|Provenza;
Provence-Alpes-Côte d'Azur|PACA; Alsace|Elsass|Alsacia|Alsazia; Lorraine|Lothringen|Lorena; Champagne;
Picardy|Picardie; Aquitaine; Nouvelle-Aquitaine; Aquitania; Gascony|Gascogne; Auvergne; Auvergne-Rhône-Alpes;
Rhône-Alpes; Languedoc; Languedoc-Roussillon; Occitanie; Midi-Pyrénées; Hauts-de-France; Nord-Pas-de-Calais;
Grand Est; Île-de-France|Ile-de-France; Pays de la Loire; Centre-Val de Loire; Bourgogne-Franche-Comté;
Franche-Comté; Savoy|Savoie|Savoyen|Saboya|Savoia; Haute-Savoie; Dauphiné; Poitou; Poitou-Charentes; Limousin;
Anjou; Maine-et-Loire; Touraine; Berry; Flanders|Flandre|Flandres|Flandern|Fiandre;
Wallonia|Wallonie|Wallonien|Valonia|Vallonia; Brabant; Hainaut; Corsica|Corse|Korsika|Córcega|Corsega;
French Riviera|Côte d'Azur; Riviera; Vendée; Camargue; Périgord; Roussillon; Béarn; Bigorre; Gironde; Dordogne;
Charente; Charente-Maritime; Corrèze; Creuse; Haute-Vienne; Deux-Sèvres; Landes; Lot-et-Garonne;
Pyrénées-Atlantiques; Hautes-Pyrénées; Pyrénées-Orientales; Ariège; Aude; Aveyron; Gard; Gers; Haute-Garonne;
Hérault; Lozère; Tarn; Tarn-et-Garonne; Bouches-du-Rhône; Var; Vaucluse; Alpes-Maritimes; Alpes-de-Haute-Provence;
Hautes-Alpes; Ain; Allier; Ardèche; Cantal; Drôme; Isère; Loire; Haute-Loire; Puy-de-Dôme; Rhône; Côte-d'Or; Doubs;
Jura; Nièvre; Haute-Saône; Saône-et-Loire; Yonne; Territoire de Belfort; Côtes-d'Armor; Finistère; Ille-et-Vilaine;
Morbihan; Cher; Eure; Eure-et-Loir; Indre; Indre-et-Loire; Loir-et-Cher; Loiret; Bas-Rhin; Haut-Rhin; Ardennes;
Aube; Marne; Haute-Marne; Meurthe-et-Moselle; Meuse; Moselle; Vosges; Aisne; Nord; Oise; Pas-de-Calais; Somme;
Calvados; Manche; Orne; Seine-Maritime; Loire-Atlantique; Mayenne; Sarthe; Seine-et-Marne; Yvelines; Essonne;
Hauts-de-Seine; Seine-Saint-Denis; Val-de-Marne; Val-d'Oise; Guadeloupe; Martinique;
French Guiana|Guyane|Guyane française; La Réunion; Réunion; Mayotte; French Polynesia|Polynésie française; Tahiti;
Saint-Martin; Saint-Barthélemy; Wallis-et-Futuna; Saint-Pierre-et-Miquelon; Crimea|Crimée|Crimeia; Krim;
Donbas|Donbass|Dombás; Donetsk; Luhansk|Louhansk|Lougansk|Lugansk; Zaporizhzhia|Zaporijjia|Saporischschja|Zaporiyia;
Kherson|Cherson|Jersón; Chechnya|Tchétchénie|Tschetschenien|Chechenia|Cecenia|Chechênia; Dagestan|Daghestan;
Tatarstan; Abkhazia|Abkhazie|Abchasien|Abjasia; South Ossetia|Ossétie du Sud|Südossetien|Osetia del Sur;
Nagorno-Karabakh|Haut-Karabakh|Bergkarabach|Alto Karabaj|Nagorno Karabakh;
Transylvania|Transylvanie|Siebenbürgen|Transilvania; Wallachia|Valachie|Walachei; Galicja; Bohemia|Bohême|Böhmen;
Moravia|Moravie|Mähren; Dalmatia|Dalmatie|Dalmatien; Istria|Istrie|Istrien; Vojvodina|Voïvodine;
Thrace|Thrakien|Tracia; Thessaly|Thessalie; Peloponnese|Péloponnèse|Peloponnes; Crete|Crète; Kreta; Creta;
Rhodes|Rhodos; Cyclades; Kurdistan|Kurdistán; Rojava; Lapland|Laponie|Lappland;
Kashmir|Cachemire|Kaschmir|Cachemira; Punjab|Pendjab; Bengal|Bengale; Kerala; Tamil Nadu; Gujarat; Maharashtra;
Uttar Pradesh; Rajasthan; Xinjiang; Tibet|Tíbet; Manchuria|Mandchourie|Manchukuo; Hokkaido|Hokkaidō; Honshu|Honshū;
Kyushu|Kyūshū; Okinawa; Java; Sumatra; Borneo|Bornéo; Bali; Mindanao; Darfur|Darfour; Tigray|Tigré; Kivu;
North Kivu|Nord-Kivu; Ituri; Katanga; Biafra; Zanzibar; Kabylie|Kabylia; Cyrenaica|Cyrénaïque; Tripolitania; Ulster;
Leinster; Munster; Connacht; Cornwall|Cornouailles; Yorkshire; Lancashire; Kent; Essex; Sussex; Surrey; Devon;
Dorset; Somerset; Norfolk; Suffolk; Cumbria; Northumberland; Wiltshire; Hampshire; Midlands; East Anglia; Highlands;
Hebrides; Orkney; Shetland; Manhattan; Brooklyn; Queens; Bronx; The Bronx; Staten Island; Harlem; Broadway;
Hollywood; Beverly Hills; Wall Street; Times Square; Central Park; Long Island; Capitol Hill;
White House|Maison-Blanche|Maison Blanche|Casa Blanca|Casa Bianca|Casa Branca; Kremlin|Kreml|Cremlino; Westminster;
Downing Street; Whitehall; Soho; Montmartre; Montparnasse; Quartier latin; Champs-Élysées|Champs-Elysées;
Élysée|Elysée; Matignon; Quai d'Orsay; Louvre; Versailles; Eiffel Tower|Tour Eiffel; Notre-Dame de Paris|Notre-Dame;
Brandenburger Tor; Reichstag; Checkpoint Charlie; Guantanamo|Guantánamo; Auschwitz; Buchenwald; Dachau; Treblinka;
Ground Zero; Pearl Harbor; Alcatraz; Chernobyl|Tchernobyl|Tschernobyl|Chernóbil; Fukushima
`;

/** Seas, rivers, mountains and deserts. */
export const waters = `
Atlantic Ocean|Atlantic|océan Atlantique|Océan Atlantique|Atlantique|Atlantik|Atlantischer Ozean|Atlántico|
Océano Atlántico|Atlantico|Oceano Atlantico|Oceano Atlântico|Atlântico;
Pacific Ocean|Pacific|océan Pacifique|Océan Pacifique|Pacifique|Pazifik|Pazifischer Ozean|Océano Pacífico|Pacífico|
Oceano Pacifico|Oceano Pacífico|Pacifico; South Pacific;
Indian Ocean|océan Indien|Océan Indien|Indischer Ozean|Océano Índico|Oceano Indiano|Oceano Índico;
Arctic Ocean|océan Arctique|Océano Ártico; Southern Ocean|océan Austral;
Mediterranean Sea|Mediterranean|mer Méditerranée|Mer Méditerranée|Méditerranée|Mittelmeer|Mar Mediterráneo|
Mediterráneo|Mar Mediterraneo|Mediterraneo|Mediterrâneo;
Black Sea|mer Noire|Mer Noire|Schwarzes Meer|Schwarzen Meer|Mar Negro|Mar Nero;
Red Sea|mer Rouge|Mer Rouge|Rotes Meer|Roten Meer|Mar Rojo|Mar Rosso|Mar Vermelho;
North Sea|mer du Nord|Mer du Nord|Nordsee|Mar del Norte|Mare del Nord|Mar do Norte;
Baltic Sea|mer Baltique|Mer Baltique|Ostsee|Mar Báltico|Mar Baltico|Baltique;
Caspian Sea|mer Caspienne|Kaspisches Meer|Mar Caspio; Dead Sea|mer Morte|Totes Meer|Mar Muerto; Aral Sea|mer d'Aral;
Adriatic Sea|Adriatic|mer Adriatique|Adria|Mar Adriático|Mare Adriatico|Adriatico;
Aegean Sea|Aegean|mer Égée|Ägäis|Mar Egeo; Caribbean Sea|mer des Caraïbes|Mar Caribe;
South China Sea|mer de Chine méridionale|Südchinesisches Meer; Sea of Azov|mer d'Azov;
English Channel|La Manche|Ärmelkanal|Canal de la Mancha; Strait of Gibraltar|détroit de Gibraltar;
Strait of Hormuz|détroit d'Ormuz|Straße von Hormus|Estrecho de Ormuz; Bosphorus|Bosphore|Bosporus;
Persian Gulf|golfe Persique|Persischer Golf|Golfo Pérsico;
Gulf of Mexico|golfe du Mexique|Golf von Mexiko|Golfo de México; Suez Canal|canal de Suez|Suezkanal;
Panama Canal|canal de Panama|Panamakanal|Canal de Panamá; Nile|Nil|Nilo; Rhine|Rhin|Rhein|Reno; Rhône;
Danube|Donau|Danubio; Seine; Loire; Garonne; Thames|Tamise|Themse|Támesis|Tamigi; Elbe|Elba; Oder;
Vistula|Vistule|Weichsel; Volga; Wolga; Don; Dnieper|Dniepr|Dnjepr; Ganges|Gange; Indus; Yangtze|Yangtsé|Jangtse;
Mekong|Mékong; Congo River; Niger River; Zambezi|Zambèze; Amazon River|Amazone|Amazonas; Orinoco; Orénoque;
Mississippi River; Missouri River; Colorado River; Rio Grande; Hudson River; Potomac; Po|Pô; Tiber|Tibre|Tevere;
Arno; Ebro; Tagus|Tajo|Tejo; Douro|Duero; Guadalquivir; Jordan River|Jourdain; Euphrates|Euphrate|Eufrates;
Tigris|Tigre; Main; Moselle|Mosel; Neckar; Isar; Inn; Spree; Weser; Ruhr; Saar; Havel; Alps|Alpes|Alpen|Alpi;
Alpes suisses; Pyrenees|Pyrénées|Pyrenäen|Pirineos|Pirenei|Pirenéus; Himalayas|Himalaya; Andes|Anden|Ande;
Apennines|Apennins|Appennini; Carpathians|Carpates|Karpaten|Cárpatos|Carpazi; Ural|Urals|Oural|Urales;
Rocky Mountains|Rockies|montagnes Rocheuses|Rocheuses|Montañas Rocosas; Appalachians|Appalaches;
Mont Blanc|Mont-Blanc|Monte Bianco; Mount Everest|Everest; Kilimanjaro|Kilimandscharo; Matterhorn|Cervin; Etna;
Vesuvius|Vésuve|Vesuv|Vesubio|Vesuvio; Dolomites|Dolomiten|Dolomiti; Massif central|Massif Central;
Massif armoricain; Black Forest|Forêt-Noire|Schwarzwald|Selva Negra; Harz; Eifel; Ardennes|Ardennen;
Sahara|Sahara Desert|Sáhara; Gobi; Kalahari; Sinai|Sinaï|Sinaí; Lake Geneva|lac Léman|Léman|Genfersee;
Lake Constance|Bodensee|lac de Constance; Gulf Stream
Alagoas; Amapá; Amazonas; Bahia; Ceará; Espírito Santo; Goiás; Maranhão; Mato Grosso; Mato Grosso do Sul;
Minas Gerais; Paraíba; Paraná; Pernambuco; Piauí; Rio Grande do Norte; Rio Grande do Sul; Rondônia; Roraima;
Santa Catarina; Sergipe; Tocantins; Distrito Federal; Chapada Diamantina; Triângulo Mineiro; Serra Gaúcha;
Pantanal; Cerrado; Caatinga; Nordeste; Sertão; Alentejo; Algarve; Minho; Trás-os-Montes; Beira Alta; Beira Baixa;
Beira Litoral; Beira Interior; Douro Litoral; Estremadura; Ribatejo; Alto Alentejo; Baixo Alentejo; Península de Setúbal
`;
