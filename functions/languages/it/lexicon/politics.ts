/** Italian terms that speak for politics; the format is that of `compileLexicon`. */
export const politics = `
# politics
4 politic*, president*, premier, primo ministro, govern*, ministr*, opposizione, democratic*, democrazi*
4 ?sinistra, ?destra, estrema destra, centrodestra, centrosinistra, populis*, socialist*, comunist*
4 nazionalis*, dittator*, dittatur*, regime, autoritari*, palazzo chigi, quirinale, casa bianca, cremlino
4 repubblic*, sovran*, capo dello stato, indipendenz*, ?costituzion*, riform*, ?maggioranza, congress*
3 leader, Stato, portavoce, discorso, decreto, decreti, autorità, mandato, ?potere, accordo, nazione, ?crisi
3 ?federal*, dibattit*, autonom*, attivist*, governator*
2 ?alleat*, colonia, coloni*, impero, territori*, adesione, neutral*, occupat*, battaglia, battaglie
2 attacco
0 partiti per, partito per le vacanze, camera da letto, camera d'albergo, camera doppia
0 campagna pubblicitaria, campagna vaccinale, campagna di vaccinazione, in campagna, stato di salute
0 stato d'animo, mano destra, mano sinistra, gamba destra, gamba sinistra, a destra, a sinistra
0 crisi di nervi, carica batterica, in carica, vertice della montagna, voto scolastico, voto di laurea
4 presidenzial*, prima ministra, minister*, cancellier*, suffragio, opposizion*, indipendentis*, decret*
4 partito politico, partiti politici, protettorat*, monarchi*, potenz*, asilo politico
2 statunitens*, nazion*, internazional*, cittadin*, discors*, dichiarazion*, negoziat*, truppe, dinasti*
# election
4 elezion*, elettoral*, elettor*, voto, voti, votare, votat*, votazion*, urne, ballottaggi*, sondagg*
4 candidat*, candidatur*, ?seggi, ?seggio, scrutinio, rieletto, elett*, schede
# political campaigns
4 campagna elettorale, comizi*, capolista, primarie, programma elettorale
# referenda
4 referendum, brexit, consultazione popolare
# fundamental rights
4 libertà di espressione, diritti civili, censura, libertà fondamentali
# human rights
4 diritti umani, amnesty international, prigioniero politico, dissident*, repression*
# freedom of the press
4 libertà di stampa, reporter senza frontiere
# government
4 mozione di sfiducia, consiglio dei ministri, vicepremier, vicepresident*, sottosegretari*, rimpasto
4 impeachment, pubblica amministrazione, fiducia al governo, gabinetto, coalizion*
# defence
4 ministro della difesa, ministero della difesa, nato, pentagono, spese militari, servizio militare
# espionage and intelligence
4 spia, spie, spionaggio, cia, servizi segreti, aise, snowden, wikileaks, assange, intelligence
# heads of state
4 meloni, giorgia meloni, Conte, giuseppe conte, draghi, renzi, matteo renzi, gentiloni, enrico letta
4 Monti, berlusconi, silvio berlusconi, mattarella, sergio mattarella, napolitano, trump, donald trump
4 biden, obama, putin, macron, merkel, zelensky, erdogan, xi jinping, lula, bolsonaro, maduro, orban
4 netanyahu, bush, clinton
# legislative body
4 parlament*, senato, senator*, deputat*, camera dei deputati, montecitorio, disegno di legge, ddl
4 legislativ*, emendament*, eurodeputat*, palazzo madama, legislator*, camera dei rappresentanti
# local government and authority
4 sindac*, consiglio comunale, giunta comunale, assessor*, regione, governatore, comune di, municipi*
4 prefett*, provincia, comunale, comunali
# minister and secretary (government)
4 ministro degli esteri, ministro dell'interior*, ministro dell'interno, salvini, matteo salvini, di maio
4 luigi di maio, tajani, antonio tajani, zingaretti, schlein, elly schlein, calenda, bersani, d'alema
4 beppe grillo, grillo, raggi, hillary clinton, boris johnson, alfano, lamorgese, Speranza
# government policy
4 politiche pubbliche, privatizza*, nazionalizza*, sussidi*, legge di bilancio, ?manovra, manovra economica
4 sicurezza nazionale
# migration policy
4 politica migratoria, asilo, espulsion*, rimpatri*, permesso di soggiorno, ius soli, decreto sicurezza
# taxation
4 tass*, imposta, imposte, iva, irpef, imu, fisco, fiscal*, contribuent*, flat tax, agenzia delle entrate
# nuclear policy
4 programma nucleare, arma nucleare, armi nucleari, accordo nucleare, corea del nord, aiea
4 uranio arricchito
# international relations
4 relazioni internazionali, nazioni unite, onu, consiglio di sicurezza, unione europea
4 commissione europea, farnesina, bilateral*, geopolitic*, comunità internazionale, ue, bruxelles, confine
4 confini
2 stati uniti, russia, cina, ucraina, iran, israele, washington, mosca, usa, paesi
# diplomacy
4 diplomatic*, diplomazia, ambasciat*, ambasciator*, ?vertice, summit, g20, g7, g8, console, trattat*
# economic sanction
4 ?sanzion*, embargo
# international organisation
4 lega araba, unione africana, asean, consiglio d'europa, segretario generale dell'onu
# refugees and internally displaced people
4 rifugiat*, profugh*, sfollat*, campo profughi, unhcr, esilio
# political crisis
4 crisi di governo, ?dimission*, dimess*, sfiducia
# political parties and movements
4 partito democratico, pd, Lega, movimento 5 stelle, m5s, cinque stelle, fratelli d'italia, forza italia
4 italia viva, LEU, pdl, ?partito, ?partiti, repubblicani, democratici, laburisti, casapound
4 partito repubblicano
`;
