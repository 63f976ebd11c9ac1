/*
 * Companies that the news names without their kind. Things are separated by semicolons, the names of one thing by bars;
 * all resolve to the first.
 */

/** Makers of chips, computers, cars and aircraft; shops, carriers, insurers, studios. */
export const companies = `
Qualcomm; Broadcom; Texas Instruments; Micron Technology; Western Digital; Seagate; SanDisk; NetApp; VMware; Novell;
Sun Microsystems; Silicon Graphics; Cray; Netscape; Mozilla; Red Hat; Autodesk; Intuit; Symantec; McAfee; Kaspersky;
Salesforce; ServiceNow; Palantir; Snowflake Inc.; Cloudflare; GitHub; GitLab; Docker Inc.; Dropbox; Zoom Video; Etsy;
Zalando; Booking.com; Expedia; Tripadvisor; Lyft; DoorDash; Deliveroo; Delivery Hero; Live Nation; Groupon;
DirecTV; Embratel; Nextel; Huawei Technologies; ZTE; Tencent; Baidu; Alibaba; JD.com; ByteDance; Meituan; Didi Chuxing;
Rakuten; SoftBank; NTT Docomo; KDDI; SK Hynix; SK Telecom; Naver; Kakao; Infosys; Wipro; Tata Motors; Tata Steel;
Tata Consultancy Services; Mahindra; Reliance Industries; Bharti Airtel; Adani; Banco do Brasil; Mediobanca; KfW;
Munich Re; Swiss Re; Zurich Insurance; Hannover Rück; Talanx; Aviva; Prudential; Standard Chartered; Lloyds; NatWest;
Barclays; Rabobank; Nordea; Danske Bank; Swedbank; Handelsbanken; Sberbank; VTB; Raiffeisen; Erste Bank; Natixis;
Banco Sabadell; Bankinter; Millennium BCP; Novo Banco; Charles Schwab; BlackRock; Blackstone; KKR;
Carlyle Group; Berkshire Hathaway; McKinsey; Deloitte; PwC; KPMG; Accenture; Capgemini; Atos; ABB; Holcim; Decathlon;
Lavazza; Campari; Colgate-Palmolive; Kimberly-Clark; Boehringer Ingelheim; Fresenius; Bristol-Myers Squibb; Medtronic;
Amgen; Gilead; Biogen; Regeneron; Novo Nordisk; Lundbeck; Servier; Ipsen; Grifols; Menarini; Mannesmann; Chevrolet; Buick;
Oldsmobile; Packard; Studebaker; Rivian; BYD; Geely; SAIC; NIO; Supermarine; de Havilland; Messerschmitt; Heinkel; Fokker;
Convair; McDonnell Douglas; Grumman; Sukhoi; Tupolev; Ilyushin; Antonov; Pratt & Whitney; Rheinmetall; Krauss-Maffei;
Leonardo S.p.A.; Fincantieri; Navantia; Naval Group; Blohm & Voss; Cargill; Bunge; Archer Daniels Midland; Syngenta;
Pizza Hut; Domino's; Taco Bell; Wendy's; Tim Hortons; Whole Foods; Home Depot; Best Buy; Macy's; Nordstrom;
Waterstones; Foot Locker; Primark; Rossmann; Kaufland; Mercadona; Esselunga; Casas Bahia; Air Berlin; Eurowings;
Etihad; Varig; LATAM; Aerolíneas Argentinas; Avianca; Copa Airlines; Wizz Air; Vueling; Finnair; Icelandair; Cathay Pacific;
Garuda Indonesia; Qantas; JetBlue; ConocoPhillips; Halliburton; Schlumberger; Transocean; Petronas; Pemex; PDVSA; YPF;
Ecopetrol; Galp; EDP; Neste; Ørsted; EnBW; Uniper; Wintershall; Rio Tinto; BHP; Anglo American; ArcelorMittal; Nippon Steel;
Posco; Vestas; Enercon; First Solar; Twentieth Century Fox|20th Century Fox|20th Century Studios;
Metro-Goldwyn-Mayer|MGM; United Artists; Lucasfilm; Industrial Light & Magic; Aardman; Cinecittà; Babelsberg;
Random House; Bertelsmann; Vivendi; Havas; Publicis; Omnicom; WPP; Getty Images; Condé Nast; Gannett; McClatchy; Reach plc;
Gruner + Jahr; Ringier; Tamedia; Schibsted; Bonnier; Sanoma; Prisa; Vocento; Impresa; GEDI
`;
