/** Italian terms that speak for lifestyle and leisure; the format is that of `compileLexicon`. */
export const lifestyle = `
# lifestyle and leisure
4 tempo libero, vacanz*, stile di vita, nozze, moda, tendenz*, bellezza, regal*, festa, feste, week end
4 svago, relax
3 rilassa*, weekend, estate, consigli, piacevol*, comod*, goder*
# leisure
4 parco divertimenti, parco a tema, spiagg*, piscin*, escursion*, sentier*, campegg*, crocier*, discotec*
4 locali notturni, vita notturna, bar, pub, trekking, immersion*, passeggiat*, terme
# game
4 videogioc*, giochi da tavolo, scacchi, casinò, scommess*, lotto, superenalotto, gratta e vinci, poker
4 playstation, xbox, nintendo, lego, giocattol*, console
# hobby
4 giardinagg*, giardin*, collezion*, fai da te, cucito, hobby
# food and drink enthusiasm
4 ricett*, gastronom*, cucina, chef, cuoc*, ristorant*, vino, vini, birra, cocktail, pizza*, pasta
4 formagg*, dolce, dolci, piatt*, cibo, cibi, bevand*, colazione, pranzo, cena, caffè, tè, cioccolat*
4 ingredient*, sapor*, stella michelin, prosciutt*, tartufo, enogastronom*, gelat*, masterchef, carne
4 pane, pesce, insalat*, verdur*, frutta, vegetarian*, vegan*, mangiare, delizios*, spezie, uova
4 trattori*
# travel and tourism
4 turis*, turistic*, viagg*, albergh*, hotel, alloggi*, destinazion*, bagagl*, passaport*, visto turistico
4 zaino, ostell*, airbnb, resort, guida turistica, itinerar*, volo, voli, passegger*, gita, gite, safari
4 agriturismo, visitator*, valigi*, avventur*, isola, isole, bigliett*, visitare, visita*, autobus
4 agenzia di viaggi, soggiorn*, sistemazion*
3 traffico, veicol*, trasport*, aeroport*, treno, treni, compagnia aerea, compagnie aeree, autostrad*
3 taxi, dogan*, villagg*, rovine, giungla, yacht, montagn*, lago, laghi, costa, grott*, stazion*
3 traghett*, barca, barche, paesaggi*, città vecchia, centro storico, percorso, percorsi, sciare
1 foresta, città, guidare, auto, strade, strada
# lifestyle
4 vestit*, scarpe, bors*, gioiell*, trucco, parrucchier*, capelli, profum*, abbigliament*, cosmetic*
4 oroscopo, segno zodiacale, look, bikini, tatuagg*, gonna, abito, abiti
# house and home
4 arredament*, mobili, salotto, camera da letto, bagno, divano, pulizie
# wellness
3 yoga, meditazion*, spa, massagg*, benessere, mindfulness
# exercise and fitness
3 palestra, fitness, pilates, esercizio fisico
`;
