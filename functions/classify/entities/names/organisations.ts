/*
 * Organisations the news names without saying what they are. Things are separated by semicolons, the names of one
 * thing by bars; all resolve to the first.
 */

/** International bodies, with their names and abbreviations in six languages. */
export const internationalBodies = `
United Nations|UN|U.N.|ONU|UNO|Nations unies|Nations Unies|Vereinte Nationen|Vereinten Nationen|Naciones Unidas|
Nazioni Unite|Nações Unidas|Organisation des Nations unies|United Nations Organization;
United Nations Security Council|UN Security Council|U.N. Security Council|Security Council|Conseil de sécurité|
Conseil de sécurité de l'ONU|UN-Sicherheitsrat|Sicherheitsrat|Consejo de Seguridad|Consiglio di sicurezza|
Consiglio di Sicurezza|Conselho de Segurança|Conseil de sécurité des Nations unies;
NATO|OTAN|Nato|North Atlantic Treaty Organization|Organisation du traité de l'Atlantique nord|Alianza Atlántica|
Alliance atlantique|Alleanza Atlantica|Aliança Atlântica;
European Union|EU|UE|Union européenne|Europäische Union|Europäischen Union|Unión Europea|Unione europea|
Unione Europea|União Europeia;
European Commission|EU Commission|Commission européenne|EU-Kommission|Europäische Kommission|
Europäischen Kommission|Comisión Europea|Commissione europea|Commissione Europea|Comissão Europeia;
European Parliament|Parlement européen|Europaparlament|Europäisches Parlament|Europäischen Parlament|
Parlamento Europeo|Parlamento europeo|Parlamento Europeu|Eurochambre;
European Council|Conseil européen|Europäischer Rat|Europäischen Rat|Consejo Europeo|Consiglio europeo|
Conselho Europeu;
European Central Bank|ECB|BCE|EZB|Banque centrale européenne|Europäische Zentralbank|Europäischen Zentralbank|
Banco Central Europeo|Banca centrale europea|Banco Central Europeu;
European Court of Justice|CJUE|CJCE|EuGH|ECJ|TJUE|Cour de justice de l'Union européenne|Europäischer Gerichtshof;
European Court of Human Rights|CEDH|ECHR|TEDH|EGMR|Cour européenne des droits de l'homme|
Europäischer Gerichtshof für Menschenrechte;
Council of Europe|Conseil de l'Europe|Europarat|Consejo de Europa|Consiglio d'Europa|Conselho da Europa;
European Community|European Economic Community|EEC|CEE|EWG|EC|Communauté européenne|
Communauté économique européenne;
International Monetary Fund|IMF|FMI|IWF|Fonds monétaire international|Internationaler Währungsfonds|
Internationale Währungsfonds|Fondo Monetario Internacional|Fondo monetario internazionale|
Fundo Monetário Internacional; World Bank|Banque mondiale|Weltbank|Banco Mundial|Banca mondiale|Banca Mondiale;
World Health Organization|WHO|OMS|Organisation mondiale de la santé|Organisation mondiale de la Santé|
Weltgesundheitsorganisation|Organización Mundial de la Salud|Organizzazione mondiale della sanità|
Organização Mundial da Saúde|World Health Organisation;
World Trade Organization|WTO|OMC|Organisation mondiale du commerce|Welthandelsorganisation|
Organización Mundial del Comercio|GATT; International Labour Organization|ILO|OIT; UNESCO|Unesco; UNICEF|Unicef;
UNHCR|HCR|ACNUR|UNHCR-Agentur|Haut-Commissariat des Nations unies pour les réfugiés; UNRWA|Unrwa; FAO; WFP|PAM;
IAEA|AIEA|IAEO|OIEA|International Atomic Energy Agency|Agence internationale de l'énergie atomique; OECD|OCDE|OCSE;
OPEC|OPEP|Opep|OPEC+|Opec;
OSCE|OSZE|Organisation pour la sécurité et la coopération en Europe|
Organization for Security and Co-operation in Europe; CSTO|OTSC|OVKS|Organisation du traité de sécurité collective;
IPCC|GIEC|Giec;
ICC|CPI|Cour pénale internationale|International Criminal Court|Internationaler Strafgerichtshof|
Corte Penal Internacional|Corte penale internazionale;
ICJ|CIJ|Cour internationale de justice|International Court of Justice|Internationaler Gerichtshof;
ICRC|CICR|IKRK|Comité international de la Croix-Rouge;
Red Cross|Croix-Rouge|Rotes Kreuz|Roten Kreuz|Cruz Roja|Croce Rossa|Cruz Vermelha|Croissant-Rouge|Red Crescent|DRK;
Médecins sans frontières|Médecins Sans Frontières|MSF|Doctors Without Borders|Ärzte ohne Grenzen|
Médicos Sin Fronteras|Medici senza frontiere;
Reporters sans frontières|RSF|Reporters Without Borders|Reporter ohne Grenzen|Reporteros Sin Fronteras;
Amnesty International|Amnesty; Human Rights Watch|HRW; Greenpeace; Oxfam; Save the Children; WWF; Caritas;
Transparency International; Secours populaire; Emmaüs; Secours catholique; Restos du coeur; Action contre la faim;
Interpol; Europol; Eurojust; Frontex; Eurostat; Eurogroup|Eurogroupe|Eurogruppe|Eurogrupo;
African Union|AU|Union africaine|Afrikanische Union|Unión Africana|Unione Africana|União Africana;
Arab League|Ligue arabe|Arabische Liga|Liga Árabe|Lega Araba|League of Arab States; ECOWAS|CEDEAO|Cédéao|Ecowas;
ASEAN|Asean|Anase; Mercosur|Mercosul; NAFTA|ALENA|TLCAN; BRICS; G7|G-7; G8|G-8; G20|G-20; Commonwealth;
Commonwealth of Independent States|CIS|CEI|GUS; Organization of American States|OAS|OEA;
Francophonie|OIF|Organisation internationale de la Francophonie;
League of Nations|Société des Nations|SDN|Völkerbund|Sociedad de Naciones|Società delle Nazioni;
European Free Trade Association|EFTA; Benelux-Union; Shanghai Cooperation Organisation; FIFA|Fifa; UEFA|Uefa;
IOC|CIO|COI|IOK|IOC-Kommission|International Olympic Committee|Comité international olympique|
Internationales Olympisches Komitee|Comité Olímpico Internacional; IAAF; World Athletics; FIA; ATP; WTA; ITF; FIBA;
NBA; NFL; NHL; MLB; MLS; NCAA; WADA|AMA; CAS|TAS; CAF|Confédération africaine de football; CONMEBOL|Conmebol;
CONCACAF|Concacaf; UCI; IRB; World Rugby; ICC Cricket; FFF; LFP; DFB; DFL; RFEF; FIGC; CBF; FA; WWE; WWF Wrestling;
UFC; WBA; WBC; IBF; WBO; PGA; LPGA; NASCAR
`;

/** Governments' bodies, services, armies, courts and parties. */
export const statesAndParties = `
Pentagon|Pentagone|Pentágono|Pentagono; US Congress;
House of Representatives|Chambre des représentants|Repräsentantenhaus|Cámara de Representantes;
House of Commons|Chambre des communes|Unterhaus; House of Lords|Chambre des lords|Oberhaus;
State Department|Département d'État|département d'État; Justice Department|Treasury Department|US Treasury|Treasury;
Supreme Court|Cour suprême; Federal Reserve|Fed|Réserve fédérale|Reserva Federal|US-Notenbank;
Bank of England|Banque d'Angleterre; Bank of Japan; Bundesbank; Bank of France|Banque de France; CIA; FBI; NSA; DEA;
FDA; EPA; SEC; FCC; IRS; NASA|Nasa;
ESA|Agence spatiale européenne|European Space Agency|Europäische Weltraumorganisation|Agencia Espacial Europea|
Agenzia spaziale europea|Agência Espacial Europeia; Bpifrance; Protezione civile; Ingv|INGV;
Technisches Hilfswerk|THW|Technische Hilfswerk; GNR; PSP; BNDES; FTC|Federal Trade Commission; CNES; DLR; CDC; NIH;
NOAA; USGS; FEMA; TSA; ATF; DHS; KGB; FSB; GRU; SVR; MI5; MI6; GCHQ; Mossad; Shin Bet; DGSE; DGSI; RAID; GIGN; BRI;
BKA; BND; LKA; Verfassungsschutz; Gestapo; SS; Stasi; NKVD; Cheka; Tsahal; IDF; Bundeswehr; Wehrmacht; Luftwaffe;
Kriegsmarine; Waffen-SS; Reichswehr; Royal Navy; Royal Air Force|RAF; US Navy|U.S. Navy;
US Air Force|U.S. Air Force|USAF; US Army|U.S. Army; US Marine Corps|Marines; National Guard; Coast Guard;
Red Army|Armée rouge|Rote Armee|Ejército Rojo|Armata Rossa; Confederate Army; Union Army; Continental Army;
National Security Council; Scotland Yard; Metropolitan Police; NYPD; LAPD; Knesset;
Bundestag|Deutscher Bundestag|Bundestages; Bundesrat; Bundesregierung; Bundesverfassungsgericht;
Bundesgerichtshof|BGH; Auswärtiges Amt; Landtag; Reichstag; Volkskammer; Duma|Douma|State Duma; Politburo; Storting;
Riksdag; Folketing; Sejm; Cortes; Cortes Generales; Moncloa; Generalitat; Junta de Andalucía; Guardia Civil;
Policía Nacional; Mossos d'Esquadra; Tribunal Supremo; Tribunal Constitucional; Audiencia Nacional;
Consejo General del Poder Judicial; Xunta; Ertzaintza; Palazzo Chigi; Quirinale; Montecitorio; Palazzo Madama;
Carabinieri; Guardia di Finanza; Corte costituzionale; Corte di Cassazione; Bankitalia; Inps; Istat; Inail; Csm;
Supremo Tribunal Federal|STF; Polícia Federal; Palácio do Planalto; Petrobras; IBGE; Bundesliga-Verband;
Assemblée nationale|Assemblée Nationale; Conseil constitutionnel; Conseil d'État; Conseil d'Etat; Cour de cassation;
Cour des comptes; Insee|INSEE; CNRS; CNIL|Cnil; Inserm|INSERM; Inra|INRA; CEA; ONERA; Ademe|ADEME; Arcom; CSA; AMF;
Caisse des dépôts; Sécurité sociale; Assurance maladie; Unédic; Pôle emploi; France Travail; Urssaf;
Haute Autorité de santé|HAS; Santé publique France; Météo-France|Météo France; Météo-Suisse; ANSM; Anses;
Institut Pasteur; Médiamétrie; Ifop; Ipsos; Elabe; Odoxa; BVA; OpinionWay; Harris Interactive; Gallup; YouGov;
Comédie-Française; Académie française; Académie des sciences; Légion étrangère; Sorbonne; Sciences Po; HEC;
Polytechnique; École normale supérieure; École polytechnique; ENA; Collège de France; Opéra de Paris; AP-HP; CHU;
BnF; SNCF; RATP; SNCM; EDF; GDF; La Poste; CAF; Hamas|Jamás; Hezbollah|Hezbolá|Hisbollah|Hizbullah|Hizbollah;
Islamic State|Islamic State group|État islamique|Etat islamique|groupe État islamique|Islamischer Staat|
Estado Islámico|Stato islamico|Stato Islamico|Estado Islâmico|ISIS|ISIL|IS|EI|Daesh|Daech|Isis;
Al-Qaeda|al-Qaeda|al Qaeda|Al Qaeda|Al-Qaïda|Al-Qaida|al-Qaida|Al Qaida|Al Kaida|al-Kaida; AQIM|Aqmi|AQMI;
Boko Haram; Taliban|Talibans|Taliban movement; Al-Shabab|al-Shabab|Al-Shabaab|al-Shabaab|shebab|Shebab; Fatah;
PLO|OLP|Palestine Liberation Organization; Islamic Jihad|Jihad islamique;
Muslim Brotherhood|Frères musulmans|Muslimbruderschaft|Hermanos Musulmanes|Fratelli Musulmani;
Houthis|Huthis|Hutíes|Houthi; PKK; YPG; SDF; HDP; AKP; CHP; MHP; ETA; IRA; UVF; FARC|Farc; ELN; Sendero Luminoso;
FLN; GIA; ANC; SWAPO; UNITA; MPLA; FRELIMO; RENAMO; ZANU-PF; M23;
Wagner|Wagner Group|groupe Wagner|Gruppe Wagner|Grupo Wagner; Black Panther Party; Ku Klux Klan; Tamil Tigers|LTTE;
Khmer Rouge|Khmers rouges; Viet Cong|Viêt-cong; Viet Minh; Kuomintang|KMT; Red Brigades; RAF-Terroristen;
Solidarity|Solidarność; Sinn Féin|Sinn Fein; Fianna Fáil|Fianna Fail; Fine Gael; Cosa Nostra; Camorra; 'Ndrangheta;
Mafia; Anonymous; Opus Dei; Freemasons; Likud; Kadima; Shas; Labor Party|Labour;
Labour Party|Parti travailliste|Partido Laborista; Conservative Party|Tories; Liberal Democrats|Lib Dems;
Scottish National Party|SNP; UKIP|Ukip; Brexit Party; Reform UK; Democratic Unionist Party|DUP; Plaid Cymru; Whigs;
Republican Party|Parti républicain|GOP|Republikaner|Partido Republicano;
Democratic Party|Parti démocrate|Demokraten|Partido Demócrata|Partito Democratico; Tea Party; Liberal Party;
Green Party; National Front; Communist Party; Socialist Party; New Democratic Party|NDP; Bloc Québécois;
Parti québécois; Parti libéral; CAQ; Congress Party; BJP|Bharatiya Janata Party; African National Congress; PRI;
PAN; PT|Partido dos Trabalhadores; PSDB; PMDB; MDB;
Rassemblement national|RN|Rassemblement National|Front national|FN|Front National; Les Républicains|LR; UMP; RPR;
UDF; Modem|MoDem; La République en marche|LREM|LaREM|En Marche; Parti socialiste|PS|Parti Socialiste;
La France insoumise|LFI|France insoumise|La France Insoumise; Parti communiste|PCF|Parti communiste français;
Europe Écologie|EELV|Europe Écologie-Les Verts|Les Écologistes; NPA; Lutte ouvrière; Reconquête; Debout la France;
UDI; Nupes|NUPES; Nouveau Front populaire|NFP; Cerfa; CGT; CFDT; FO|Force ouvrière; CFTC; CFE-CGC; FSU; Unsa|UNSA;
SUD; Medef|MEDEF; CPME; FNSEA; Confédération paysanne; Coordination rurale; UFC-Que Choisir; UNEF|Unef; MRAP; Licra;
LICRA; SOS Racisme; Ligue des droits de l'homme; Attac; Anticor; Gilets jaunes; CDU; CSU; SPD; FDP;
AfD|Alternative für Deutschland; Grüne|Bündnis 90/Die Grünen|Die Grünen|Grünen; Linke|Die Linke|Linkspartei|Linken;
PDS; SED; NPD; KPD; NSDAP|Parti nazi|Nazi Party|Nazis; BSW; DGB; IG Metall; ADAC; TÜV; DAK; AOK; Caritasverband;
Diakonie; ÖVP; FPÖ; SPÖ; SVP; Partido Popular|PP; PSOE|Partido Socialista Obrero Español; Vox|VOX; Podemos;
Unidas Podemos; Ciudadanos; Izquierda Unida|IU; ERC|Esquerra Republicana; Junts per Catalunya; PNV; EH Bildu|Bildu;
CiU; CUP; BNG; Coalición Canaria; UGT; CCOO|Comisiones Obreras; CEOE; CNT; OCU; Falange; Forza Italia;
Lega|Lega Nord; Movimento 5 Stelle|M5S|Cinque Stelle; Fratelli d'Italia|FdI; Pd|PD; Italia Viva; Cgil|CGIL;
Cisl|CISL; Uil|UIL; Confindustria; PCI; Dc; DC; Psi; Anpi; Coldiretti; Codacons; Partido Social Democrata|PSD;
Chega; Bloco de Esquerda; CDS; Iniciativa Liberal; PCP; Partido Socialista; DEM; PSL; PSOL; União Brasil; PFL; CUT
`;

/** Companies, media and press agencies. */
export const companiesAndMedia = `
Agence France-Presse|AFP; Reuters|Thomson Reuters; Associated Press|AP; Deutsche Presse-Agentur|dpa|DPA;
EFE|Efe|Agencia EFE; Ansa|ANSA; Lusa; Bloomberg|Bloomberg News; Xinhua|Chine nouvelle|Xinhua News Agency;
TASS|Tass|Itar-Tass|ITAR-Tass; Interfax; RIA Novosti; Sputnik|Spoutnik; Kyodo; Belga; Europa Press; UPI; Anadolu;
IRNA|Irna; PTI; Tanjug; MTI; PAP; APA; ATS; Keystone-ATS; Notimex; Télam; Adnkronos; Agência Brasil; BBC; CNN; NBC;
CBS; ABC; ABC News; Fox News; Fox; MSNBC; CNBC; HBO; PBS; NPR; ESPN; MTV; ITV; Channel 4|Channel Four;
United Artists; RKO; Republic Pictures; KidsCo; Sky|Sky News|Sky Sports; CBC; NHK; RAI|Rai; Mediaset; La7; RTVE|TVE;
Antena 3; Telecinco; Cadena SER; Onda Cero; COPE; Cuatro; LaSexta; TF1; M6; France 2; France 3; France 4; France 5;
France Télévisions; Radio France; France Inter; France Info|Franceinfo|France info; France 24; France Culture;
France Bleu; RTL; RMC; Europe 1; BFM|BFMTV|BFM TV|BFM-TV; CNews; LCI; Canal+|Canal Plus; Arte|ARTE; RFI;
TV5|TV5 Monde|TV5Monde; RTBF; RTS; Radio-Canada; TVA; ARD; ZDF; WDR; NDR; SWR; MDR; BR; RBB; HR; Deutschlandfunk;
Deutsche Welle|DW; ProSieben; Sat.1; ORF; SRF; Al Jazeera|Al-Jazeera|Al Jazira; Al Arabiya|Al-Arabiya;
Globo|TV Globo|Rede Globo; SBT; SIC; RTP; TVI; Televisa; Telemundo; Univision; Russia Today; Nickelodeon;
Cartoon Network; Disney Channel; Adult Swim; Discovery Channel; National Geographic; History Channel; Netflix;
Amazon Prime; Hulu; Disney+; Spotify; YouTube; Twitch; TikTok; Facebook; Instagram; WhatsApp; Twitter; LinkedIn;
Snapchat; Telegram; Reddit; Wikipedia; Wikileaks|WikiLeaks; New York Times|The New York Times;
Washington Post|The Washington Post; Wall Street Journal|The Wall Street Journal; USA Today; Los Angeles Times;
Chicago Tribune; Boston Globe|The Boston Globe; New Yorker|The New Yorker; Newsweek; Forbes;
Rolling Stone|Rolling Stone Magazine; Billboard; Vogue; Vanity Fair; Playboy; Politico; Axios; BuzzFeed;
HuffPost|Huffington Post; Daily Mail; Daily Mirror; Daily Telegraph|The Daily Telegraph; The Guardian; The Times;
The Sunday Times; The Independent; The Observer; The Sun; The Economist|Economist; Financial Times;
Evening Standard; Le Monde; Le Figaro; Libération; L'Équipe; L'Express; Le Point; Le Parisien; Les Échos|Les Echos;
L'Humanité; La Croix; Mediapart; Ouest-France; Sud Ouest|Sud-Ouest; La Voix du Nord; Le Canard enchaîné;
Charlie Hebdo; Paris Match; L'Obs|Le Nouvel Observateur; La Dépêche|La Dépêche du Midi; Le Progrès; Nice-Matin;
Le Soir; Le Temps; La Presse; Le Devoir; 20 Minutes; Valeurs actuelles; Télérama; Der Spiegel|Spiegel; Die Zeit;
Die Welt; Bild|Bild-Zeitung; Süddeutsche Zeitung; Frankfurter Allgemeine|Frankfurter Allgemeine Zeitung|FAZ;
Frankfurter Rundschau|FR; Tagesspiegel; taz; Handelsblatt; El País; El Mundo; La Vanguardia; ABC de España;
El Periódico; Corriere della Sera; La Repubblica|Repubblica; La Stampa; Il Sole 24 Ore; Gazzetta dello Sport;
Il Messaggero; L'Osservatore Romano; Folha de S. Paulo|Folha de São Paulo; Estadão; O Globo; Veja; Correio da Manhã;
Público; Expresso; Diário de Notícias; Clarín; La Nación; Granma; El Universal; Asahi Shimbun; Haaretz;
Jerusalem Post; Yedioth Ahronoth; Pravda; Izvestia; Kommersant; Novaya Gazeta; People's Daily; Hürriyet; Al-Ahram;
The Hindu; Times of India; Google; Alphabet; Apple; Microsoft; Amazon; Meta; Tesla; SpaceX; OpenAI; Nvidia; Intel;
AMD; IBM; Oracle; Cisco; HP; Hewlett-Packard; Dell; Compaq; Xerox; Kodak; Motorola; Nokia; Ericsson; Samsung; LG;
Sony; Panasonic; Toshiba; Hitachi; Fujitsu; NEC; Canon; Nikon; Nintendo; Sega; Atari; Capcom; Konami; Namco;
Square Enix; Ubisoft; Electronic Arts|EA; Activision; Blizzard; Bethesda; Infogrames; Commodore; Sinclair; Huawei;
Xiaomi; Alibaba; Tencent; ByteDance; Baidu; Lenovo; Foxconn; TSMC; Uber; Airbnb; PayPal; eBay; Yahoo|Yahoo!; AOL;
Netscape; Adobe; SAP; Siemens; Bosch; Philips; Infineon; Telekom|Deutsche Telekom; Vodafone; SFR;
Bouygues|Bouygues Telecom; Iliad; Altice; Telefónica|Telefonica; Telecom Italia|TIM; BT|British Telecom; AT&T;
Verizon; T-Mobile; Comcast; Time Warner; WarnerMedia; Warner Bros.|Warner Bros|Warner; Warner Music;
Universal|Universal Pictures|Universal Music; Paramount|Paramount Pictures; 20th Century Fox; Columbia Pictures;
Columbia Records; Columbia; MGM; Disney|Walt Disney; Pixar; Marvel|Marvel Comics; DC Comics; Lucasfilm; DreamWorks;
Gaumont; Pathé; Vivendi; Lagardère; Hachette; Bertelsmann; Springer; Axel Springer; EMI; Sony Music;
Capitol Records; Atlantic Records; Motown; Def Jam; Virgin; Virgin Records; Epic Records; RCA|RCA Records; Decca;
Deutsche Grammophon; Island Records; Geffen; Toyota; Honda; Nissan; Mazda; Subaru; Suzuki; Mitsubishi; Yamaha;
Kawasaki; Hyundai; Kia; Daewoo; Volkswagen|VW; Audi; BMW; Mercedes|Mercedes-Benz; Daimler; Porsche; Opel;
Ford|Ford Motor; General Motors|GM; Chrysler; Fiat; Ferrari; Alfa Romeo; Lancia; Maserati; Lamborghini; Renault;
Peugeot; Citroën; PSA; Stellantis; Michelin; Valeo; Volvo; Saab; Scania; Skoda|Škoda; Jaguar; Land Rover;
Rolls-Royce; Bentley; Aston Martin; McLaren; Lotus; Williams F1; Red Bull; Benetton; BYD; Tata; Harley-Davidson;
Ducati; Goodyear; Bridgestone; Pirelli; Airbus; Boeing; EADS; Lockheed|Lockheed Martin; Northrop Grumman; Raytheon;
Dassault|Dassault Aviation; Thales; Safran; Embraer; Bombardier; Alstom; Air France; Air France-KLM; KLM; Lufthansa;
British Airways; Alitalia; Ryanair; EasyJet|easyJet; Vueling; Delta|Delta Air Lines; United Airlines;
American Airlines; TWA; Pan Am; Emirates Airline; Qatar Airways; Qantas; Aeroflot; Swissair; Air Canada; Eurotunnel;
Eurostar; Amtrak; Deutsche Bahn|DB; Renfe; Trenitalia; Aena; FedEx; UPS; DHL; Maersk; TotalEnergies; Engie; Veolia;
Areva; Orano; Framatome; Enedis; RTE; Shell|Royal Dutch Shell; BP; Exxon|ExxonMobil|Exxon Mobil; Chevron; Texaco;
Amoco; Eni|ENI; Enel; Repsol; Iberdrola; Endesa; Gazprom; Rosneft; Lukoil; Aramco|Saudi Aramco; Sonatrach; Pemex;
PDVSA; Statoil; Equinor; RWE; E.ON|Eon; Vattenfall; BASF; Bayer; Hoechst; Thyssen; ThyssenKrupp|Thyssenkrupp; Krupp;
Arcelor; ArcelorMittal; Rio Tinto; BHP; Glencore; Lafarge; Saint-Gobain; Vinci; Eiffage; Air Liquide; L'Oréal; LVMH;
Kering; Hermès; Chanel; Dior; Gucci; Prada; Louis Vuitton; Armani; Versace; Zara; Inditex; H&M; Nike; Adidas; Puma;
Reebok; Lego; Mattel; Hasbro; Ikea|IKEA; Carrefour; Auchan; Leclerc; Intermarché; Lidl; Aldi; Rewe; Edeka; Karstadt;
Tesco; Sainsbury's; Marks & Spencer|Marks and Spencer; Walmart|Wal-Mart; Costco; Home Depot; Starbucks;
McDonald's|McDonald; Burger King; KFC; Coca-Cola; Pepsi|PepsiCo; Nestlé|Nestle; Danone; Lactalis; Unilever;
Procter & Gamble|Procter and Gamble; Kraft; Kellogg's; Heineken; Carlsberg; AB InBev; Guinness; Bacardi; Diageo;
Pernod Ricard; Philip Morris; Sodexo; Accor; Club Med; Hilton; Marriott; Sanofi; Pfizer; Moderna; AstraZeneca;
BioNTech; Novartis; Roche; Johnson & Johnson; Merck; GlaxoSmithKline|GSK; Eli Lilly; Novo Nordisk; Servier;
BNP|BNP Paribas; Société générale|Société Générale; Crédit agricole|Crédit Agricole; Crédit Lyonnais; Natixis;
AXA|Axa; Allianz; Generali; Deutsche Bank; Commerzbank; Dresdner Bank; UBS; Credit Suisse; HSBC; Barclays;
Lloyds|Lloyd's|Lloyds Banking Group|Lloyd's Banking Group; Lloyd's of London; Sotheby's; Christie's; Macy's; Lowe's;
Kohl's; Wendy's; Domino's; Levi's; Harrods|Harrod's; Bloomingdale's; Denny's; Arby's; Hershey's; Papa John's; Chili's;
Ben & Jerry's; Dick's Sporting Goods; Trader Joe's; Dunkin' Donuts; Carl's Jr.; Cadbury's; Fortnum's; Foyle's; Debenhams;
NatWest; RBS; Standard Chartered; ING; ABN Amro; Santander|Banco Santander; BBVA; Bankia;
CaixaBank|La Caixa; UniCredit; Intesa Sanpaolo; Monte dei Paschi; Goldman Sachs; Morgan Stanley;
JPMorgan|JP Morgan|J.P. Morgan; Citigroup|Citibank; Bank of America; Wells Fargo; Lehman Brothers; Merrill Lynch;
Salomon Brothers; Moody's|Moody's Investors Service|Moody's Ratings; Standard & Poor's|S&P; Fitch; BlackRock; Nasdaq;
NYSE; Visa; Mastercard;
American Express; Berkshire Hathaway; General Electric|GE; Westinghouse; 3M; DuPont; Monsanto; Dow Chemical;
Caterpillar; John Deere; Honeywell; McKinsey; Deloitte; KPMG; PwC; Accenture; Capgemini; Atos; Publicis; Havas;
Odebrecht; Itaú; Bradesco; Semapa; Galp; EDP; Sonae; TAP; Mondragón; Mercadona; El Corte Inglés; Prisa; Barilla;
Ferrero; Luxottica; Benetton Group; Parmalat; Olivetti; Pininfarina; Autostrade|Autostrade per l'Italia;
Poste Italiane; Leonardo SpA; Finmeccanica
`;
