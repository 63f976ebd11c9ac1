/*
 * Names that the gazetteers spell otherwise or lack. Things are separated by semicolons, the names of one thing by
 * bars; all resolve to the first, the English one.
 */

/** Countries, continents, parts of the world and empires. */
export const countries = `
United States|United States of America|USA|U.S.A.|U.S.|US|the States|États-Unis d'Amérique|Etats-Unis|EE.UU.|EEUU|
EUA|Vereinigte Staaten von Amerika|Vereinigten Staaten|Stati Uniti d'America|Estados Unidos de América|
Estados Unidos da América;
United Kingdom|UK|U.K.|Great Britain|Britain|Grande-Bretagne|Royaume-Uni de Grande-Bretagne|Großbritannien|
Gran Bretaña|Gran Bretagna|Grã-Bretanha; England|Angleterre|Inglaterra|Inghilterra; Scotland; Écosse; Schottland;
Escocia; Scozia; Escócia; Wales|Pays de Galles|Gales|Galles|País de Gales;
Northern Ireland|Irlande du Nord|Nordirland|Irlanda del Norte|Irlanda del Nord|Irlanda do Norte;
Ireland|Republic of Ireland|République d'Irlande|Éire;
Russia|Russian Federation|Fédération de Russie|Russische Föderation|Federación Rusa|Federación de Rusia|
Federazione Russa|Federação Russa;
Soviet Union|USSR|U.S.S.R.|URSS|UdSSR|Union soviétique|Sowjetunion|Unión Soviética|Unione Sovietica|União Soviética;
Czech Republic|Czechia|République tchèque|Tchéquie|Tschechien|Tschechische Republik|República Checa|Chequia|
Repubblica Ceca|Cechia;
Czechoslovakia|Tchécoslovaquie|Tschechoslowakei|Checoslovaquia|Cecoslovacchia|Checoslováquia|Tchecoslováquia;
Yugoslavia|Yougoslavie|Jugoslawien|Jugoslavia|Iugoslávia|Jugoslávia;
West Germany|Allemagne de l'Ouest|Westdeutschland|RFA|Alemania Occidental|Germania Ovest|Alemanha Ocidental|
Federal Republic of Germany|Bundesrepublik Deutschland|Bundesrepublik|BRD|République fédérale d'Allemagne;
East Germany|Allemagne de l'Est|Ostdeutschland|RDA|DDR|GDR|Alemania Oriental|Germania Est|Alemanha Oriental|
German Democratic Republic|Deutsche Demokratische Republik;
Germany|Deutsches Reich|German Empire|Empire allemand|Deutsches Kaiserreich|Imperio alemán; RFA actuelle;
North Korea|Corée du Nord|Nordkorea|Corea del Norte|Corea del Nord|Coreia do Norte|DPRK|RPDC;
South Korea|Corée du Sud|Südkorea|Corea del Sur|Corea del Sud|Coreia do Sul|Republic of Korea|Corée|Korea|Corea|
Coreia;
China|People's Republic of China|PRC|République populaire de Chine|Volksrepublik China|VR China|
República Popular China|Repubblica Popolare Cinese|República Popular da China|Mainland China;
Taiwan|Taïwan|Republic of China|Formosa|Formose; Hong Kong|Hong-Kong|Hongkong|Honkong; Macau|Macao;
Myanmar|Burma|Birmanie|Birma|Birmania|Birmânia; Vietnam|Viet Nam|Viêt Nam|Viêtnam|South Vietnam|North Vietnam;
Cambodia|Kampuchea|Cambodge|Kambodscha|Camboya|Cambogia|Camboja;
Ivory Coast|Côte d'Ivoire|Cote d'Ivoire|Elfenbeinküste|Costa de Marfil|Costa d'Avorio|Costa do Marfim;
Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|RDC|République démocratique du Congo|
RD Congo|Congo-Kinshasa|Demokratische Republik Kongo|DR Kongo|República Democrática del Congo|
Repubblica Democratica del Congo|República Democrática do Congo|Zaire|Zaïre;
Republic of the Congo|Congo|Congo-Brazzaville|République du Congo|Kongo;
Central African Republic|Centrafrique|République centrafricaine|Zentralafrikanische Republik|
República Centroafricana|Repubblica Centrafricana|República Centro-Africana|RCA;
Cape Verde|Cap-Vert|Cabo Verde|Kap Verde; Swaziland|Eswatini; Burkina Faso|Upper Volta|Haute-Volta|Burkina;
South Africa|Afrique du Sud|Südafrika|Sudáfrica|Sudafrica|África do Sul;
South Sudan|Soudan du Sud|Südsudan|Sudán del Sur|Sud Sudan|Sudão do Sul;
East Timor|Timor-Leste|Timor oriental|Timor Oriental|Osttimor|Timor Est;
North Macedonia|Macedonia|Macédoine|Macédoine du Nord|Mazedonien|Nordmazedonien|Macedonia del Norte|
Macedonia del Nord|Macedônia|FYROM;
Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia|Bosnie-Herzégovine|Bosnie|Bosnien-Herzegowina|
Bosnien und Herzegowina|Bosnien|Bosnia y Herzegovina|Bosnia ed Erzegovina|Bosnia-Erzegovina|Bósnia e Herzegovina|
Bósnia; Serbia and Montenegro|Serbie-et-Monténégro|Serbia y Montenegro; Kosovo|Kosovë;
Moldova|Moldavie|Moldavia|Moldawien|Moldau|Moldávia; Transnistria|Transnistrie;
Belarus|Biélorussie|Bélarus|Belarús|Weißrussland|Belarussland|Bielorrusia|Bielorussia|Bielorrússia|Byelorussia;
Netherlands|The Netherlands|Holland|Pays-Bas|Hollande|Niederlande|Niederlanden|Países Bajos|Holanda|Paesi Bassi|
Olanda|Países Baixos; Turkey|Türkiye|Turquie|Türkei|Turquía|Turchia|Turquia;
Iran|Islamic Republic of Iran|République islamique d'Iran|Irán|Irão|Irã|Persia|Perse|Persien; Iraq|Irak|Iraque;
Saudi Arabia|Kingdom of Saudi Arabia|Arabie saoudite|Arabie Saoudite|Saudi-Arabien|Arabia Saudita|Arabia Saudí|
Arábia Saudita;
United Arab Emirates|UAE|Émirats arabes unis|Emirats|Émirats|EAU|Vereinigte Arabische Emirate|
Emiratos Árabes Unidos|Emirati Arabi Uniti|Emirados Árabes Unidos|Emirates;
Palestine|Palestinian territories|Palestinian Authority territory|Territoires palestiniens|Palästina|Palestina|
State of Palestine; West Bank|Cisjordanie|Westjordanland|Cisjordania|Cisgiordania|Cisjordânia;
Gaza Strip|Gaza|bande de Gaza|Gazastreifen|Franja de Gaza|Striscia di Gaza|Faixa de Gaza;
Golan Heights|Golan|plateau du Golan|Golanhöhen|Altos del Golán|Alture del Golan;
Vatican City|Vatican|The Vatican|Vatikan|Vaticano|Città del Vaticano|Ciudad del Vaticano|Vatikanstadt|
Cidade do Vaticano; Western Sahara|Sahara occidental|Westsahara|Sahara Occidental|Sáhara Occidental;
Papua New Guinea|Papouasie-Nouvelle-Guinée|Papua-Neuguinea|Papúa Nueva Guinea|Papua Nuova Guinea|Papua-Nova Guiné;
New Guinea|Nouvelle-Guinée|Neuguinea|Nueva Guinea|Nuova Guinea|Nova Guiné;
New Zealand|Nouvelle-Zélande|Neuseeland|Nueva Zelanda|Nueva Zelandia|Nuova Zelanda|Nova Zelândia;
New Caledonia|Nouvelle-Calédonie|Neukaledonien|Nueva Caledonia|Nuova Caledonia|Nova Caledônia;
Greenland|Groenland|Grönland|Groenlandia|Gronelândia|Groenlândia;
Faroe Islands|Faroes|Îles Féroé|Féroé|Färöer|Islas Feroe|Ilhas Faroé; Sri Lanka|Ceylon|Ceylan|Ceylán;
Thailand|Siam|Thaïlande|Tailandia|Thailandia|Tailândia; Zimbabwe|Rhodesia|Rhodésie|Rhodesien|Rodesia;
Africa|Afrique|Afrika|África;
North Africa|Afrique du Nord|Nordafrika|África del Norte|Nord Africa|Nordafrica|Norte de África; Maghreb|Magreb;
West Africa|Afrique de l'Ouest|Westafrika|África Occidental|Africa occidentale|África Ocidental;
East Africa|Afrique de l'Est|Ostafrika|África Oriental|Africa orientale;
Central Africa|Afrique centrale|Zentralafrika|África Central|Africa centrale;
Southern Africa|Afrique australe|Afrique du sud|Südliches Afrika|África Austral;
Sub-Saharan Africa|Afrique subsaharienne|Subsahara-Afrika|África subsahariana|África Subsaariana; Sahel|Sahelzone;
Horn of Africa|Corne de l'Afrique|Horn von Afrika|Cuerno de África|Corno d'Africa; Europe|Europa|Continental Europe;
Western Europe|Europe occidentale|Europe de l'Ouest|Westeuropa|Europa Occidental|Europa occidentale|
Europa Ocidental;
Eastern Europe|Europe de l'Est|Europe orientale|Osteuropa|Europa del Este|Europa Oriental|Europa orientale|
Europa dell'Est|Leste Europeu|Europa de Leste;
Central Europe|Europe centrale|Mitteleuropa|Europa Central|Europa centrale;
Northern Europe|Europe du Nord|Nordeuropa|Europa del Norte|Norte de Europa;
Southern Europe|Europe du Sud|Südeuropa|Sur de Europa; Asia|Asie|Asien|Ásia;
Central Asia|Asie centrale|Zentralasien|Asia Central|Asia centrale|Ásia Central;
Southeast Asia|South-East Asia|South East Asia|Asie du Sud-Est|Südostasien|Sudeste Asiático|Sud-est asiatico|
Sudeste asiático; South Asia|Asie du Sud|Südasien; East Asia|Asie de l'Est|Ostasien|Asia Oriental;
Far East|Extrême-Orient|Ferner Osten|Lejano Oriente|Estremo Oriente|Extremo Oriente;
Middle East|Moyen-Orient|Naher Osten|Nahen Osten|Nahost|Oriente Medio|Oriente Próximo|Medio Oriente|Médio Oriente|
Oriente Médio|Proche-Orient|Mittleren Osten; Near East; Levant;
Asia Minor|Asie mineure|Asie Mineure|Kleinasien|Asia Menor|Asia Minore|Ásia Menor;
Anatolia|Anatolie|Anatolien|Anatólia;
America|Amérique|Amerika|América|the Americas|Amériques|Américas|Americas|Americhe;
North America|Amérique du Nord|Nordamerika|América del Norte|Norteamérica|Nord America|Nordamerica|América do Norte;
South America|Amérique du Sud|Südamerika|América del Sur|Sudamérica|Suramérica|Sud America|Sudamerica|
América do Sul;
Central America|Amérique centrale|Mittelamerika|Zentralamerika|América Central|Centroamérica|America centrale;
Latin America|Amérique latine|Lateinamerika|América Latina|Latinoamérica|America Latina|Iberoamérica;
Oceania|Océanie|Ozeanien|Oceanía; Polynesia|Polynésie|Polynesien|Polinesia;
Melanesia|Mélanésie|Micronesia|Micronésie;
Antarctica|Antarctique|Antarktis|Antarktika|Antártida|Antartide|Antártica;
Arctic|Arctique|Arktis|Ártico|Artico|Arctic Circle; Polarkreis; Caribbean|Caraïbes|Karibik|Caribe|Caraibi|Caraïbe;
West Indies|Antilles|Antillen|Antillas|Antille|Antilhas;
Scandinavia|Scandinavie|Skandinavien|Escandinavia|Escandinávia;
Balkans|Balkan|Balcanes|Balcani|Bálcãs|Balcãs|Balkan Peninsula|Péninsule balkanique;
Baltic states|pays baltes|États baltes|Pays baltes|Baltikum; Caucasus|Caucase; Kaukasus; Cáucaso|Caucaso;
Transcaucasia; Siberia|Sibérie|Sibirien|Sibéria;
Iberian Peninsula|péninsule Ibérique|Péninsule ibérique|Iberische Halbinsel|Península Ibérica|Península ibérica|
Penisola Iberica|Iberia|Ibérie; Arabian Peninsula|péninsule Arabique|Arabische Halbinsel|Península Arábiga;
Arabia|Arabie|Arabien; Italian Peninsula; British Isles|Îles Britanniques|Britische Inseln|Islas Británicas;
Low Countries; Benelux; Eurasia|Eurasie|Eurasien|Eurásia; Indochina|Indochine|Indochinesischen;
Patagonia|Patagonie|Patagonien; Amazonia|Amazonie|Amazônia;
Roman Empire|Empire romain|Römisches Reich|Römischen Reich|Römischen Reiches|Imperio Romano|Imperio romano|
Impero romano|Império Romano;
Holy Roman Empire|Saint-Empire|Saint-Empire romain germanique|Heiliges Römisches Reich|
Sacro Imperio Romano Germánico|Sacro Romano Impero|Sacro Império Romano-Germânico;
Byzantine Empire|Empire byzantin|Byzantinisches Reich|Imperio bizantino|Impero bizantino|Império Bizantino;
Byzantium|Byzance|Byzanz|Bizancio|Bisanzio;
Ottoman Empire|Empire ottoman|Osmanisches Reich|Osmanischen Reich|Osmanischen Reiches|Imperio otomano|
Imperio Otomano|Impero ottomano|Império Otomano;
Russian Empire|Empire russe|Russisches Kaiserreich|Imperio ruso|Impero russo|Império Russo;
British Empire|Empire britannique|Britisches Weltreich|Imperio británico|Impero britannico|Império Britânico;
Austria-Hungary|Autriche-Hongrie|Österreich-Ungarn|Imperio austrohúngaro|Impero austro-ungarico|
Austro-Hungarian Empire|Empire austro-hongrois|Austria-Hungría|Império Austro-Húngaro;
Prussia|Prusse|Preußen|Prusia|Prússia; East Prussia|Prusse-Orientale|Ostpreußen;
Gaul|Gaule|Gallien|Galia|Gallia|Gália; Mesopotamia|Mésopotamie|Mesopotamien|Mesopotâmia;
Phoenicia|Phénicie|Phönizien; Fenicia; Babylon|Babylone; Carthage; Karthago; Cartago|Cartagine; Persepolis;
Sparta|Sparte|Esparta; Troy|Troie|Troja|Troya; Judea|Judée|Judäa; Galilee|Galilée|Galiläa|Galilea;
Nazi Germany|Third Reich|Troisième Reich|Allemagne nazie|Drittes Reich|Dritten Reich|Alemania nazi|Tercer Reich|
Germania nazista|Alemanha Nazista; Vichy France; Confederate States|Confederate States of America; États confédérés
`;
