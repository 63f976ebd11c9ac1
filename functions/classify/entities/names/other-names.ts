/*
 * Names of what is neither a person, an organisation nor a place, so that they are not taken for one; separated by
 * semicolons.
 */

/** Events, periods, competitions, works, products, faiths and ideas. */
export const otherNames = `
ВВП; ДТП; ЕГЭ; ЗНО; СМИ; ЗМІ; ДНК; ВИЧ; НДС; ПДВ; МРОТ; ЖКХ; ТЭЦ; АЭС; АЕС; ГЭС; БПЛА; БТР; ОРВИ; ИВЛ; ШВЛ; МРТ; КТ; ПЦР; ПЛР; ТЦ; ТРЦ; МКС; НЛО; ЧС;
НС; ЧП; ЗАГС; ИИН; ИНН; СНИЛС; ВУЗ; ВНЖ; ПВО; ППО; РПГ; РСЗО; ДРГ; ТТХ; ИП; ООО; ПАО; АО; МП; СИЗО; УК; КУ; IT; АЗС; ЕС-2; СВО; ОПГ; ПДД; ЛГБТ; МРП;
World War I; World War II; First World War; Second World War; Première Guerre mondiale; Seconde Guerre mondiale;
Deuxième Guerre mondiale; Grande Guerre; Guerre froide; Erster Weltkrieg; Ersten Weltkrieg; Zweiter Weltkrieg;
Zweiten Weltkrieg; Zweiten Weltkriegs; Ersten Weltkriegs; Kalter Krieg; Primera Guerra Mundial;
Segunda Guerra Mundial; Guerra Fría; Guerra Civil; Prima guerra mondiale; Seconda guerra mondiale;
Primeira Guerra Mundial; Cold War; Civil War; American Civil War; Gulf War; Vietnam War; Korean War; Great War;
Great Depression; Crusades; Croisades; Holocaust; Shoah; Brexit; Watergate; Intifada; Perestroika; Middle Ages;
Moyen Âge; Moyen-Âge; Moyen Age; Mittelalter; Edad Media; Medioevo; Idade Média; Renaissance; Rinascimento;
Renacimiento; Antiquité; Antigüedad; Révolution; Révolution française; Révolution industrielle; French Revolution;
Industrial Revolution; Ancien Régime; Belle Époque; Bronze Age; Iron Age; Stone Age; Enlightenment; Reformation;
Réforme; Big Bang; Covid-19; COVID-19; Covid; COVID; Ebola; HIV; AIDS; SARS; VIH; Sida; Alzheimer; Parkinson;
Christianity; Christianisme; Islam; Judaism; Buddhism; Hinduism; Catholicism; Protestantism; Ramadan; Christmas;
Noël; Easter; Pâques; Weihnachten; Ostern; Pfingsten; Navidad; Semana Santa; Natale; Pasqua; Natal; Páscoa;
Pentecôte; Ascension; Toussaint; Assomption; Bible; Coran; Quran; Koran; Torah; Talmud; Bibel; Biblia; Bibbia;
Bíblia; God; Dieu; Gott; Dios; Dio; Deus; Allah; Satan; Internet; Web; World Wide Web; Wi-Fi; Bluetooth; Windows;
Linux; Unix; Android; iOS; macOS; Java; JavaScript; Python; MS-DOS; DOS; PlayStation; Xbox; Wii; Game Boy;
Dreamcast; GameCube; Super Nintendo; Mega Drive; Amiga; Macintosh; iPhone; iPad; Photoshop; Photosynth; Excel; Word;
ChatGPT; GPT; Bitcoin; Ethereum; Euribor; Libor; Nikkei; CAC 40; Dax; DAX; Dow Jones; FTSE; Ibex; Ibex 35; PIB; TVA;
IRPF; IVA; GDP; VAT; ADN; DNA; RNA; ARN; CD; DVD; VHS; TV; UV; GPS; USB; LGBT; LGBTQ; LGBTQ+; PDF; SMS; VIP; UFO;
OVNI; ONG; NGO; PME; PDG; CEO; CFO; SDF; SUV; HLM; RER; TGV; RTT; CDI; CDD; TIC; BD; AM; PM; GMT; BST; EDT; EST;
CET; UTC; BC; AD; BCE; CE; II; III; IV; VI; VII; VIII; IX; XI; XII; XIII; XIV; XV; XVI; XVII; XVIII; XIX; XX; XXI;
OK; AOC; AOP; IGP; IPO; MVP; DJ; MC; LP; EP; PhD; MBA; BA; BSc; ISBN; FM; ID; IQ; QI; PCR; HD; VR; AI; IA; KI; IRM;
MRI; AIRE; BSE; FTSE 100; PS5; PC; ZX; NES; Q1; Q2; Q3; Q4; H1; H2; 1Q; 2Q; USD; EUR; GBP; DM; T-bill; CJD; R&D;
D&D; RPG; NC-17; MPG; CO2; ESS; SSR; RSFSR; DLC; OVA; TNT; RAM; CPU; ROM; USS; HMS; RMS; SNES; IPA; ARM; PVC; LED;
HTML; XML; SQL; API; SEO; ROI; CRM; FAQ; UI; UX; URL; JSON; HTTP; HTTPS; CSS; DIY; HR; PPC; HVAC; AR; PR; SSL; HIIT;
GDPR; RGPD; EV; IDE; CMS; QA; CPA; SMTP; BBQ; Q&A; ML; DL; GUI; IP; CTR; OS; KPI; B2B; B2C; ADHD; OCD;
PTSD; LLC; GMO; LNG; ESG; ETF; AAA; YR; PDA; SIM; NFT; DNS; PHP; SDK; RSS; ISS; SST; Olympics; Olympic Games;
Olympic; Jeux olympiques; Jeux Olympiques; JO; Winter Olympics; Summer Olympics; Paralympics; Paralympic;
Olympische Spiele; Olympischen Spiele; Olympischen Spielen; Juegos Olímpicos; Olimpiadi; Jogos Olímpicos; World Cup;
Coupe du monde; Mundial; Weltmeisterschaft; WM; EM; Copa América; Copa del Mundo; Copa del Rey; Copa Libertadores;
Copa do Mundo; Champions League; Ligue des champions; Ligue Europa; Europa League; UEFA Cup; Cup Winners' Cup;
European Cup; Premier League; Premiership; Serie A; Série A; Serie B; Bundesliga; 2. Bundesliga; La Liga; LaLiga;
Liga; Ligue 1; Ligue 2; Primera División; Segunda División; Eredivisie; FA Cup; League Cup; Coupe de France;
Coupe de la Ligue; Coupe Davis; Davis Cup; Fed Cup; Roland-Garros; Roland Garros; US Open; U.S. Open;
Open d'Australie; Australian Open; French Open; British Open; Ryder Cup; Stanley Cup; Coupe Stanley; Super Bowl;
World Series; All-Star; All-Star Game; Tour de France; Giro; Giro d'Italia; Vuelta; Vuelta a España; Paris-Roubaix;
Paris-Nice; Milan-San Remo; Formula One; Formula 1; Formule 1; Formel 1; Fórmula 1; F1; Grand Prix; Grands Prix;
MotoGP; Six Nations; Tournoi des Six Nations; Top 14; Pro D2; Ashes; Test; Test match; Wimbledon; Euro 96;
Euro 2016; Euro 2024; Euroleague; Euroligue; Grand Slam; Grand Chelem; Eurovision; Oscar; Oscars; César; Césars;
Emmy; Emmy Award; Grammy; Grammys; Grammy Awards; Golden Globe; Golden Globes; Academy Award; Academy Awards; BAFTA;
Ballon d'or; Ballon d'Or; Goncourt; Prix Goncourt; prix Nobel; Nobel Prize; Nobelpreis; Nobel; Premio Nobel;
Pulitzer; Pulitzer Prize; Booker Prize; Berlinale; Mostra; Palme d'or; Légion d'honneur; Victoria Cross;
Purple Heart; Medal of Honor; Bundesverdienstkreuz; Eisernes Kreuz; Billboard 200; Billboard Hot 100; Hot 100;
Top 10; Top 40; UK Singles Chart; Star Wars; Star Trek; Doctor Who; Le Seigneur des anneaux; The Lord of the Rings;
Game of Thrones; Dragon Ball; Pokémon; Pokemon; Mario; Super Mario; Sonic; Zelda; Final Fantasy; Pac-Man; Tetris;
Minecraft; Fortnite; Titanic; Concorde; Dungeons & Dragons; Warhammer; The Simpsons; Les Simpson; South Park;
Friends; X-Files; Monopoly; Barbie; Lego Star Wars; iTunes; Google Maps; Gmail; Google Play; Steam;
Wikipedia-Artikel; Airbus A320; Airbus A380; Boeing 737; Boeing 747; Kalashnikov; Kalachnikov; Mirage; Rafale; Scud;
Tomahawk; Patriot; Leopard; Novichok; Novitchok; Brent; WTI; Vélib; Vigipirate; Sentinelle; Barkhane; Parcoursup;
Ehpad; EHPAD; Smic; RSA; CSG; ISF; Linky; Crit'Air; Hartz IV; Energiewende; Grundgesetz; Constitution; Earth; Terre;
Moon; Lune; Sun; Soleil; Mars; Venus; Vénus; Jupiter; Saturn; Saturne; Mercury; Mercure; Neptune; Pluto; Pluton;
Uranus; Milky Way; Voie lactée; Roe v. Wade; Magna Carta; Green Deal; Pacte vert; New Deal; Obamacare; Medicare;
Medicaid; Social Security; Schengen; Maastricht; Dublin III; Minsk II; Black Friday; Halloween; Thanksgiving;
Mardi gras; Black Lives Matter; MeToo; #MeToo; Gilets jaunes; Occupy Wall Street; Latin; English Channel Tunnel;
Playoffs; Playoff; Bedlington; Congressional; Parliamentary; Presidential; Christian; Catholic; Democratic;
Republican; Socialist; Communist; Marxist; Fascist; Zionist; Labour MP; Dutch Reformed;
GSM; CDMA; TDMA; UMTS; LTE; 3G; 4G; 5G; BASIC; Fortran; COBOL; Pascal; BIOS; UEFI; CD-ROM; DVD-ROM; CDs; DVDs; MP3; MP4; JPEG; PNG;
R&B; MMA; CAD; CAM; CNC; MPs; KB; MB; GB; TB; VoIP; LAN; WAN; VPN; SSD;
HDD; GPU; FPGA; ASIC; ASCII; Unicode; HDMI; RFID; NFC; QR; LCD; OLED; CRT; DSLR; RAW; HDTV; DVB; NTSC; PAL
`;
