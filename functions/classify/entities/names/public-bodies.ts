/*
 * Bodies of states and of the community of states that have a name of their own. Things are separated by semicolons, the
 * names of one thing by bars; all resolve to the first.
 */

/** Forums, banks and alliances of states; parliaments; secret services; leagues. */
export const publicBodies = `
World Economic Forum|Forum économique mondial|Weltwirtschaftsforum|Foro Económico Mundial|Fórum Econômico Mundial|
Fórum Económico Mundial|Forum economico mondiale; World Social Forum|Forum social mondial|Weltsozialforum|
Foro Social Mundial|Fórum Social Mundial|Forum sociale mondiale; Asian Development Bank|Asiatische Entwicklungsbank|
Banque asiatique de développement|Banco Asiático de Desarrollo; African Development Bank|
Banque africaine de développement|Banco Africano de Desarrollo; Inter-American Development Bank|
Banque interaméricaine de développement|Banco Interamericano de Desarrollo|Banco Interamericano de Desenvolvimento;
European Investment Bank|Banque européenne d'investissement|Europäische Investitionsbank|Banco Europeo de Inversiones|
Banca europea per gli investimenti; Bank for International Settlements|Banque des règlements internationaux|
Bank für Internationalen Zahlungsausgleich|Banco de Pagos Internacionales; International Energy Agency|
Agence internationale de l'énergie|Internationale Energieagentur|Agencia Internacional de la Energía|
Agência Internacional de Energia; International Maritime Organization|Organisation maritime internationale;
International Civil Aviation Organization|Organisation de l'aviation civile internationale;
International Labour Organization|Organisation internationale du travail|Organización Internacional del Trabajo|
Organização Internacional do Trabalho; International Organization for Migration|
Organisation internationale pour les migrations|Organización Internacional para las Migraciones;
Intergovernmental Panel on Climate Change; Commonwealth of Nations; Comintern|Komintern; Kominform; Comecon;
Sociedade das Nações; Warsaw Pact|Pacte de Varsovie|Warschauer Pakt|Pacto de Varsovia|Patto di Varsavia|
Pacto de Varsóvia; Exército Vermelho; Oireachtas; Dáil Éireann|Dáil; Seanad Éireann|Seanad; Althing|Alþingi; Eduskunta;
Riigikogu; Saeima; Seimas; Lok Sabha; Rajya Sabha; Majlis; Shura Council; Loya Jirga; Landtag; Landsting;
Assemblée nationale; Congreso de los Diputados; Senado Federal; Câmara dos Deputados; Assembleia da República;
Camera dei deputati; Palazzo Chigi; Montecitorio; Securitate; Mukhabarat; Okhrana; Sûreté; Deuxième Bureau;
Bundesnachrichtendienst|BND; Bundeskriminalamt|BKA; Verfassungsschutz; Europol; Eurojust; Frontex; Interpol;
National Hockey League; National Basketball Association; National Football League; Major League Baseball;
Major League Soccer; American League; National League; American Football League; Canadian Football League;
Women's National Basketball Association; Ultimate Fighting Championship
`;
