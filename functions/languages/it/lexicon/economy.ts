/** Italian terms that speak for economy, business and finance; the format is that of `compileLexicon`. */
export const economy = `
# economy, business and finance
4 economic*, impres*, imprendit*, finanziar*, finanza, ?affari, ?industri*, commerci*, miliardar*, aziend*
4 compagni*, societari*, investiment*, investitor*, mercato, ?mercati, pmi, confindustria
3 milioni, miliardi, ?euro, dollari, ?prezz*, ?vendit*, vendere, acquist*, ?client*, consumator*, costo
3 costi
3 ?denaro, ricav*, ?guadagn*, pagament*, spesa, produzion*, ?prodott*, produttor*, ?marchi*, crescita
3 ?contratt*, offerta, offerte, soldi, fornitor*, quota di mercato, ?fondi, competitiv*, redditiz*
0 banca del sangue, banca dati, banche dati, banco di scuola, banco di sabbia, banco di prova
0 banco di pesci, interesse per, interesse a, con interesse, mostra interesse, suscita interesse
0 luogo di interesse, grande interesse, film d'azione, azione legale, azioni legali, in azione
0 azione militare, medaglia d'oro, in cambio, cambiamento climatico, pena capitale, in prestito da
0 opera d'arte, a titolo, borsa di studio, borse di studio, borsa di plastica, piazza del mercato
0 mercatino*, mercato del pesce, latte materno
4 affarist*, finanz*, banchier*, redditiv*, profitt*, borsistic*, inflazion*, export*, import*, dazi*
4 minerar*, dettagliant*, monet*, dollar*, valut*, duty free
# business information
4 azionist*, fusione, opa, utile netto, fallimento, bancarotta, consiglio di amministrazione
4 amministratore delegato, startup, fatturat*, dividend*, quotazion*, acquisizion*, marketing, pubblicità
4 multinazional*, cda, bilanci*
# economy
4 economia, economist*, recessione, fmi, banca mondiale, crisi economica, deficit, debito, debiti
4 esportazion*, importazion*, export, libero scambio, dazi, bilancia commerciale, crisi finanziaria
4 eurozona, ocse, austerità, pnrr, confcommercio
# macro economics
4 inflazione, pil, prodotto interno lordo, tassi di interesse, tasso di interesse, banca centrale, bce
4 federal reserve, istat, politica monetaria, debito pubblico, banca d'italia, mario draghi
# market and exchange
4 ?borsa, ?piazza affari, wall street, spread, titoli di stato, btp, ftse mib, ?azioni, obbligazion*, nasdaq
4 dow jones, listin*
# commodity market
4 ?petrolio, barile, greggio, opec, materie prime, prezzo del gas, ?rame
# foreign exchange market
4 tasso di cambio, cambio euro dollaro, svalutazion*, bitcoin, criptovalut*, valuta, valute, moneta, yen
# products and services
3 ?fabbric*, logistic*, distribuzion*, fornitur*, manifattur*
# agriculture
4 agricol*, agricoltur*, raccolto, allevator*, allevament*, coltivazion*, grano, mais, coldiretti
4 vendemmia, contadin*, vigneti, olio d'oliva, ?latte, ?pesca
# construction and property
4 immobiliar*, mutuo, mutui, edilizi*, affitti, affitto, costruzion*, superbonus, case in vendita
# consumer goods
3 luxottica, ferrero, barilla, nestlé, lusso, elettrodomestici
# computing and information technology
3 telecomunicazion*, telecom italia, TIM, vodafone, semiconduttor*
# energy and resource
4 energetic*, petrolifer*, gas naturale, eni, enel, bollett*, elettricità, elettric*, benzina, carburant*
4 gasdotto, carbone, rigassificator*, centrale nucleare, diesel, minerari*, miniera, miniere, raffineri*
2 ?energia, ?gas
# financial service
4 ?banca, ?banche, bancari*, unicredit, intesa sanpaolo, monte dei paschi, credito, ?prestit*, assicurazion*
4 assicurativ*, ?risparmi*, carta di credito, carte di credito, generali
# manufacturing and engineering
4 fiat, fca, stellantis, ferrari spa, volkswagen, leonardo, fincantieri, ilva, acciaieri*, siderurgic*
4 automobilistic*, stabiliment*, tessil*, airbus, boeing, toyota, marchionne, casa automobilistica
# tourism and leisure industry
3 settore turistico, albergator*, tour operator, operatori turistici
# transport
4 alitalia, compagnia aerea, compagnie aeree, ryanair, trenitalia, ferrovie dello stato, italo, taxi
4 tassist*, uber, autostrad*, trasport*, treno, treni, ferroviari*, autotrasport*, aeroport*, traffico
4 ?porto, camion, veicol*
# sales channel
4 supermercat*, Amazon, e commerce, ?negozi*, negozio, saldi, centro commerciale, centri commerciali
4 esselunga, Coop, carrefour, ebay, alibaba, commerciant*
`;
