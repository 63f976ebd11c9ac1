/*
 * Organisations the news names by one word or without their kind. Things are separated by semicolons, the names of one
 * thing by bars; all resolve to the first.
 */

/** Companies, labels, broadcasters, agencies, movements and unions of many countries. */
export const moreOrganisations = `
Nvidia|NVIDIA; AMD; Cisco; Oracle; Dell; Hewlett-Packard|HP; Lenovo; Xiaomi; Oppo; Vivo; Foxconn; TSMC; ASML;
Infineon; Ericsson; Nokia; Motorola; BlackBerry; Palm; Xerox; Kodak; Polaroid; Canon; Nikon; Olympus; Fujifilm;
Fujitsu; Hitachi; Mitsubishi; Panasonic; Philips; Toshiba; Sharp; Casio; Seiko; LG; Hyundai; Kia; Mazda; Subaru;
Suzuki; Yamaha; Kawasaki; Isuzu; Daihatsu; Lexus; Jaguar Land Rover; Rolls-Royce; Bentley; Aston Martin; McLaren;
Lotus Cars; Lamborghini; Maserati; Alfa Romeo; Lancia; Fiat; Iveco; Ducati; Piaggio; Porsche; Audi; Opel;
Skoda|Škoda; Seat; Dacia; Citroën; Peugeot; Alstom; Bombardier; Embraer; Gulfstream; Cessna; Lockheed Martin;
Northrop Grumman; Raytheon; General Dynamics; BAE Systems; Dassault; Thales; Safran; Saab; Leonardo SpA; Brabham;
Tyrrell; Michelin; Pirelli; Bridgestone; Goodyear; Continental AG; Bosch; ZF Friedrichshafen; Maersk; Hapag-Lloyd;
MSC; DHL; FedEx; UPS; Kuehne + Nagel; Enel; Eni|ENI; Iberdrola; Endesa; Naturgy; Repsol; Petrobras; Vale; Braskem;
JBS; Ambev; Gerdau; Oi Telecom; Telefónica; Vodafone; Orange SA; T-Mobile; Deutsche Telekom; Telecom Italia;
Swisscom; BT Group; AT&T; Verizon; Comcast; Sprint Corporation; Dish Network; Charter Communications;
Warner Bros.|Warner Brothers|Warner Bros; Paramount Pictures; Columbia Pictures; Universal Pictures; DreamWorks;
Lionsgate; Miramax; Pixar; Marvel Comics; DC Comics; Studio Ghibli; Gaumont; Pathé; Canal+|Canal Plus; TF1; M6;
Arte; France Télévisions; France 2; France 24; RTL; ProSieben; ZDF; ARD; WDR; NDR; MDR; SWR; ORF; SRF; RAI|Rai;
Mediaset; La7; RTVE; Antena 3; Telecinco; La Sexta; TVE; RTP; SIC; TVI; Rede Globo|TV Globo; SBT; RecordTV;
Televisa; Univision; Telemundo; Nickelodeon; Cartoon Network; Disney Channel; HBO; Showtime; MTV; ESPN; CBS; NBC;
ABC News; MSNBC; PBS; NPR; Sky News; ITV; Channel 4; TVNZ; NHK; CCTV; Def Jam; Motown; EMI; Virgin Records;
Island Records; Columbia Records; Capitol Records; Atlantic Records; Sub Pop; Roadrunner Records; Nuclear Blast;
Sony Music; Universal Music; Warner Music; Spotify; Deezer; SoundCloud; Bandcamp; Shazam; Electronic Arts;
Activision; Ubisoft; Capcom; Konami; Sega; Namco; Square Enix; Bandai; Atari; Shueisha; Shogakukan; Penguin Books;
HarperCollins; Random House; Simon & Schuster; Hachette; Gallimard; Seuil; Flammarion; Suhrkamp; Mondadori;
Feltrinelli; Einaudi; Elsevier; Axel Springer; Pearson; Thomson Reuters; Forbes; Rolling Stone; Variety;
The Hollywood Reporter; The Economist; Financial Times; The Wall Street Journal|Wall Street Journal; The Guardian;
The Times; Daily Mail; The Sun; Der Spiegel; Die Zeit; Le Monde; Libération; Le Figaro; L'Équipe; El País;
El Mundo; La Vanguardia; Corriere della Sera; La Repubblica; La Stampa; Folha de S.Paulo; O Globo; Público;
Expresso; WWF; Oxfam; CARE International; Save the Children;
Médecins sans frontières|Médecins Sans Frontières|MSF|Ärzte ohne Grenzen|Médicos Sin Fronteras|Medici senza frontiere;
Human Rights Watch; Transparency International; Caritas; Lions Club; Rotary International; Rotary; Freemasons;
Opus Dei; Stasi; Gestapo; Mossad; Shin Bet; MI5; MI6; NSA; DEA; SWAT; Carabinieri; Guardia di Finanza;
Mossos d'Esquadra; Ertzaintza; Gendarmerie nationale; CGT; CFDT; FO; CGIL; UGT; Comisiones Obreras; IG Metall;
Verdi; DGB; TUC; AFL-CIO; Black Lives Matter; Occupy Wall Street; Extinction Rebellion; Attac; Sendero Luminoso;
FARC; ELN; ETA; IRA; Ku Klux Klan; Mafia; Camorra; 'Ndrangheta|Ndrangheta; Cosa Nostra; Yakuza; Zetas;
Al-Shabaab|Al-Shabab; Boko Haram; Tamil Tigers; Khmer Rouge; Viet Cong; Jehovah's Witnesses;
Salvation Army|Heilsarmee|Armée du salut|Ejército de Salvación; Scientology; Falun Gong; Bathory; Venom; Anthrax;
Manowar; Blind Guardian; Helloween; Kreator; Ministry of Sound; The Yardbirds; The Hollies; The Byrds; The Band;
The Monkees; The Cranberries; Public Enemy; Run-DMC; N.W.A; OutKast; Blackburn Rovers; Antalyaspor; Trabzonspor;
Bursaspor; Gaziantepspor; Konyaspor; Sivasspor; Altay SK; Göztepe; Brann; Rosenborg; Molde; Tromsø IL; Viking FK;
Malmö FF; Djurgården; Hammarby; Häcken; Kalmar FF; Brøndby; Midtjylland; Nordsjælland; AaB; Górnik Zabrze;
Śląsk Wrocław; Wisła Kraków; Legia Warschau|Legia Warszawa; Widzew Łódź; Jagiellonia Białystok; Grasshoppers;
Servette; Lausanne-Sport; Young Fellows; Brescia Calcio; Hellas Verona; Chievo; Sampdoria; Atalanta; Udinese;
Salernitana; Corinthians; Flamengo; Fluminense; Botafogo; Cruzeiro; Grêmio; Internacional; Vasco da Gama; Náutico;
Coritiba; Figueirense; Chapecoense; Peñarol; Boca Juniors; River Plate; Racing Club; Independiente; San Lorenzo;
Vélez Sársfield; Estudiantes; Rosario Central; Newell's Old Boys|Newell's; Colo-Colo; Universidad Católica;
Alianza Lima; Universitario; Millonarios; Atlético Nacional; Barcelona SC; Emelec; Cerro Porteño; Tijuana Xolos;
Cruz Azul; Chivas; Pumas UNAM; LA Galaxy
`;
