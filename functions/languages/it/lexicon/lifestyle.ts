/** Italian terms that speak for lifestyle and leisure; the format is that of `compileLexicon`. */
export const lifestyle = `
# lifestyle and leisure
4 tempo libero, vacanz*, stile di vita, nozze, moda, tendenz*, bellezza, ?regal*, ?festa, ?feste, week end
4 svago, relax
3 rilassa*, weekend, estate, consigli, piacevol*, comod*, goder*
# leisure
4 parco divertimenti, parco a tema, ?spiagg*, piscin*, escursion*, sentier*, campegg*, crocier*, discotec*
4 locali notturni, vita notturna, bar, pub, trekking, immersion*, passeggiat*, terme
# game
4 videogioc*, giochi da tavolo, scacchi, casinò, scommess*, lotto, superenalotto, gratta e vinci, poker
4 playstation, xbox, nintendo, lego, giocattol*, console
# hobby
4 giardinagg*, ?giardin*, collezion*, fai da te, cucito, hobby
# food and drink enthusiasm
4 ricett*, gastronom*, ?cucina, chef, cuoc*, ristorant*, ?vino, ?vini, birra, cocktail, pizza*, pasta
4 ?formagg*, ?dolce, ?dolci, ?piatt*, ?cibo, ?cibi, bevand*, ?colazione, ?pranzo, ?cena, ?caffè, ?tè
4 cioccolat*
4 ingredient*, sapor*, stella michelin, prosciutt*, tartufo, enogastronom*, gelat*, masterchef, ?carne
4 ?pane, ?pesce, insalat*, ?verdur*, ?frutta, vegetarian*, vegan*, mangiare, delizios*, spezie, ?uova
4 trattori*
# travel and tourism
4 turis*, turistic*, viagg*, albergh*, hotel, alloggi*, destinazion*, bagagl*, passaport*, visto turistico
4 zaino, ostell*, airbnb, resort, guida turistica, itinerar*, volo, voli, passegger*, gita, gite, safari
4 agriturismo, visitator*, valigi*, avventur*, isola, isole, bigliett*, visitare, visita*, autobus
4 agenzia di viaggi, soggiorn*, sistemazion*
3 traffico, veicol*, trasport*, aeroport*, treno, treni, compagnia aerea, compagnie aeree, autostrad*
3 taxi, dogan*, villagg*, rovine, giungla, yacht, ?montagn*, lago, laghi, costa, grott*, stazion*
3 traghett*, ?barca, ?barche, paesaggi*, città vecchia, centro storico, percorso, percorsi, sciare
1 foresta, città, guidare, auto, ?strade, ?strada
4 visto d'ingresso, visti, visto, zaino*, zainett*, camminata*, alpinis*, ciaspol*, snorkeling, locand*
4 pension turistica, pernott*, accampa*, scalo, scali, carta d'imbarco, frequent flyer, classe economica
4 business class, duty free, esente da dazi, jet lag, orari, treno notturno, stazione ferroviaria
4 stazione degli autobus, autonolegg*, noleggio auto, auto a noleggio, autostop, camper, roulotte
4 attrazione turistica, attrazioni, luogo di interesse, centro città, lungomare, belvedere, panoram*
4 cascat*, sorgenti termali, souk, bazar, assicurazione di viaggio, agenzia di viaggi*
4 agenzie di viaggio, guide turistiche, visita guidata, visite guidate, alta stagione, bassa stagione
4 skipass, stazione sciistica, piste da sci, sciistic*, comprensori*, settimana bianca, villeggiant*
4 villeggiatur*, albergator*, scalator*, vetta, vette, frequentatori abituali
3 mappa, mappe, percors*, rotta, rotte, ?isol*, arcipelag*, penisol*, baia, baie, scoglier*, vall*
3 canyon, collin*, velier*, nautica, terminal, molo, aereo, aerei, linee aeree, alleanza aerea
3 cibo di strada, cucina locale, piatti tipici, menù, panetter*, andata e ritorno, mancia, mance
3 cambio valuta, passare la notte, arrampic*, scalare, permess*, all'estero, estero, stranier*
3 shock culturale, consolat*, riva, rive, dintorni, quartier*, pittoresc*, piazz*, vicol*, paesagg*
2 abiti pesanti, a piedi, cammin*, affollat*, famoso per, chilometri da, km da, ?strad*, ?ponte, ?ponti
2 località, luogo, luoghi
3 tenda, tende, sacco a pelo, zanzarier*, stagione secca, stagione delle piogge, oasi, duna, dune
3 cammell*, dromedar*, jeep, fuoristrada, patente di guida, limite di velocità, rotatori*, pedaggi*
3 stazione di servizio, benzinai*, funivi*, funicolar*, tram, metropolitana, risciò, ciclomotor*
3 motorin*, noleggio biciclette, zona pedonale, bancarell*, artigianato locale, souvenir
3 acqua del rubinetto, acqua in bottiglia, dormitori*, letto a castello, letti a castello
3 anno sabbatico, corso di lingua, studente straniero, ragazza alla pari, guardia di frontiera
3 sconsiglio di viaggio, consolar*, foulard, orari di apertura, equipaggio di cabina, finestrino
3 overbooking, volo charter, coincidenza, transito, sala d'imbarco, navetta, porto di scalo, zattera
3 rapide, laguna, lagune, tavola da surf, seggiovia, slitta, slittino, rifugio alpino, via ferrata
3 binocolo, osservazione degli uccelli, gnu, zebra, zebre, iena, iene, giraff*, mongolfier*
3 degustazion*, slot machine, roulette, basilic*, pagod*, palazz*, fortezz*, cittadell*, mura cittadine
3 catacomb*, cimiter*, orto botanico, compagnia di volo, tariffa aerea, tariffe aeree, attraversament*
3 mozzafiato
# lifestyle
4 vestit*, ?scarpe, bors*, gioiell*, trucco, parrucchier*, ?capelli, profum*, abbigliament*, cosmetic*
4 oroscopo, segno zodiacale, look, bikini, tatuagg*, gonna, abito, abiti
# house and home
4 arredament*, mobili, salotto, camera da letto, ?bagno, divano, pulizie
# wellness
3 yoga, meditazion*, spa, massagg*, benessere, mindfulness
# exercise and fitness
3 palestra, fitness, pilates, esercizio fisico
`;
