/** German terms that speak for economy, business and finance; the format is that of `compileLexicon`. */
export const economy = `
# economy, business and finance
4 wirtschaft*, unternehm*, ?firma, ?firmen, konzern*, finanz*, ökonom*, industrie*, milliardär*, ?geschäft*
4 gewerbe*, betrieb, betriebe, betrieben, unternehmer*, mittelstand*, branche*, millionengewinn, umsatz*
4 ?kosten, kostendruck, wettbewerb*, anbieter*, ?kunden*, investi*, investor*, investition*, geld*
3 milliarde*, ?millionen, ?euro, ?preis*, ?verkauf*, ?kauf*, markt*, märkte*, nachfrage*, angebot, angebote
3 produktion*, produzier*, produzent*, kapital*, vermögen*, ?zahlen, zahlung*, teuer*, günstig*, rabatt*
3 ?rechnung*, verträge, konsument*, lieferant*, lieferung*, wachstum*, profit*, budget, einnahmen, ausgaben
3 standort*
0 parkbank, sitzbank, holzbank, auf der bank, ersatzbank, blutbank, blutbanken, datenbank*, sandbank*
0 samenbank*, gartenbank, anklagebank, hinterbänkler*, lange bank, neue bank im park, zeigen interesse
0 interesse zeigen, großes interesse, aus interesse, auf dem laufenden, weihnachtsmarkt*, flohmarkt*
0 fischmarkt*, marktplatz*, in kauf, preis gewonnen, um jeden preis, goldmedaille*, öl auf leinwand
0 guter handel, kurs auf, im kurs, kurse besuchen, schwimmkurs*, yogakurs*, sprachkurs*, anteil nehmen
0 anteilnahme, gewinnspiel*
4 *konzern, *konzerns, *konzerne, *unternehmen, *unternehmens, *firma, *firmen, *branche, *industrie
4 *geschäft, *umsatz
3 *milliarden, *kunden
4 familienunternehmen*, großkonzern*, chemiekonzern*, pharmakonzern*, handelskonzern*, autokonzern*
4 technologiekonzern*, absatz*, auslieferung*, auftragseingang*, auftragsbestand*, betriebsergebnis*
4 nettogewinn*, betriebsgewinn*, reingewinn*, verlustzone*, gewinnwarnung*, prognosen, halbjahr*
4 vorjahresquartal, erstes quartal, zweites quartal, drittes quartal, masseverwalter*, notverstaatlich*
4 fed chef*, ezb chef*, euro krise, eurokrise*, rettungsfonds*, arbeitskosten*, lohnkosten*
4 werksschließung*, kurzarbeit*, kartellamt*, kartellstrafe*, diskont*, onlineshop*, versandhändler*
# business information
4 vorstandschef*, ?vorstand*, vorstandsvorsitzend*, geschäftsführer*, geschäftsführung, aufsichtsrat*
4 übernahme*, fusion*, insolvenz*, konkurs*, pleite*, bilanz*, ?gewinn, ?gewinne, gewinnen, verlust
4 verluste, ?quartal*, dividende*, aktionär*, börsengang*, start up*, startup*, gründer*, beteiligung*
4 tochtergesellschaft*, tochterfirma, mutterkonzern, ebit, marke, marken, werbung*, marketing*, management
4 ?manager*, ceo, restrukturier*, sanierung*, gläubiger*, eigenkapital*, ?holding, joint venture
4 sanierungsverfahren, handelskammer, wirtschaftskammer*, wko, alpine bau, jahresabschluss
4 *aktionäre, *investor, *investoren, *pleite, *bilanz, *quartal
# economy
4 konjunktur*, rezession*, weltwirtschaft*, export*, import*, iwf, währungsfonds, weltbank, eurozone
4 euroraum, finanzkrise*, wirtschaftskrise*, schulden*, staatsschulden*, defizit*, handelsbilanz*
4 freihandel*, ttip, ceta, strafzölle*, zölle, wifo, ihs, oecd, konjunkturpaket, rettungsschirm
4 schuldenkrise, sparpaket*, griechenland hilfe, hilfspaket, troika, wto, sanktionen gegen russland
4 handelskrieg, volkswirtschaft*, wirtschaftswachstum
# macro economics
4 inflation*, bip, bruttoinlandsprodukt*, leitzins*, zinsen, zins*, ezb, notenbank*, zentralbank*, fed
4 nationalbank*, deflation*, geldpolitik*, teuerung*, verbraucherpreise, teuerungsrate, anleihekäufe
4 kaufkraft*, draghi, staatshaushalt, niedrigzins*
# market and exchange
4 börse*, börsen*, ?aktie*, aktien*, atx, ?dax, dow jones, nasdaq, wall street, anleger*, ?anleihe*, ?kurs
4 ?kurse, kursverlust*, kursgewinn*, analyst*, ?fonds, hedgefonds, wertpapier*, rendite*, spekulant*
4 spekul*, ?depot, handelstag, notierte, notiert, leitindex, euro stoxx
4 *aktie, *aktien, *börse, *fonds, *index, *anleihe, *anleihen, *anleger
# commodity market
4 ölpreis*, rohöl*, rohstoff*, goldpreis*, opec, barrel, spritpreis*, gaspreis*, strompreis*, weizenpreis*
4 kupfer, brent
# foreign exchange market
4 wechselkurs*, währung*, devisen*, abwert*, bitcoin*, kryptowährung*, franken*, us dollar, dollar*, yen
4 rubel
# products and services
3 hersteller*, ?händler*, dienstleist*, ?lager*, logistik*, verpackung*, lieferkette*, ?produkt*
# agriculture
4 landwirt*, ?bauer, ?bauern, ernte*, getreide*, milchpreis*, agrar*, vieh*, weinbau*, winzer*, bauernbund
4 milchbauern, saatgut*, dünger, molkerei*, schweine, rinder, kühe, lebensmittel*, lebensmittelindustrie
4 traktor*
4 *bauern, *landwirt, *landwirte, *ernte
# computing and information technology
3 a1, t mobile, telekom*, mobilfunk*, telekom austria, it branche, chiphersteller*, infineon, halbleiter*
3 netzbetreiber, mobilfunker*, softwarekonzern
# construction and property
4 immobilie*, bauwirtschaft*, baukonzern*, strabag, porr, wohnbau*, wohnungsmarkt, mieten, mietpreis*
4 bauträger*, hypothek*, makler*, bauprojekt*, buwog, baufirma, baubranche
4 *immobilien, *wohnungen, *mieten
# consumer goods
4 luxusgüter*, nestle, nestlé, adidas, unilever, procter, coca cola, red bull, ikea, textil*, manner
4 möbel*, brauerei*, spielwaren*, tabakkonzern
# energy and resource
4 energie*, ?strom*, ?öl, ?gas, erdgas*, erdöl*, omv, verbund, gazprom, gazprom*, raffinerie*, kraftwerk*
4 kohle, kohlekraft*, kohleausstieg, eon, rwe, pipeline*, south stream, nord stream, tankstelle*, bp
4 ?shell, energieversorger*, atomkraftwerk*, akw, bergbau*, stromnetz*, wasserkraft*
4 *energie, *strom, *kraftwerk, *kraftwerke
# financial service
4 ?bank, banken*, *bank, *banken, banker*, sparkasse*, raiffeisen*, erste group, erste bank, bawag, hypo*
4 versicher*, kredit*, kreditkarte*, sparer*, sparbuch*, sparen, deutsche bank, commerzbank, uniqa
4 allianz, bank austria, unicredit, goldman sachs, ratingagentur*, rating, bankgeheimnis, fma
4 finanzmarktaufsicht, bankomat*, bankensektor, lehman, stresstest, girokonto, ?konten, ?konto, kpmg
4 anlageberat*
4 *kredit, *kredite, *versicherung, *versicherer, *zinsen
# manufacturing and engineering
4 autobauer*, autoindustrie*, autohersteller*, volkswagen, vw, bmw, daimler, mercedes, audi, porsche, ?opel
4 toyota, siemens, voest*, voestalpine, andritz, magna, airbus, boeing, thyssenkrupp, stahl*
4 maschinenbau*, fabrik*, zulieferer*, bosch, basf, bayer ag, papierindustrie, semperit, lenzing
4 general motors, ford, renault, fiat, vw abgasskandal, abgasskandal, dieselskandal, dieselgate
4 produktionsstandort, fertigung*, werk schließt
4 *hersteller, *fabrik, *produzent
# tourism and leisure industry
4 tourismus*, nächtigung*, hotellerie*, hotelier*, hotelkette*, gastronom*, gastgewerbe*, tui, wirte
4 reiseveranstalter*, seilbahn*
# transport
4 aua, austrian airlines, lufthansa*, airline*, fluglinie*, air berlin, ryanair, easyjet, öbb, westbahn
4 deutsche bahn, ?bahn, frächter*, reederei*, uber, taxi*, flughafen*, fluggesellschaft*, asfinag, maut*
4 spedition*, luftfahrt*, güterverkehr*, post ag, verkehrsbetriebe, wiener linien, pkw, autobahn*
# sales channel
4 ?handel, einzelhandel*, supermarkt*, supermärkte, handelskette*, rewe, spar, billa, hofer, aldi, lidl
4 Merkur, Amazon, zalando, onlinehandel*, online handel, internethandel*, baumax, dayli, schlecker, kika
4 leiner, ?filiale*, einkaufszentrum*, einkaufszentren, drogeriemarkt, weihnachtsgeschäft*, ebay, alibaba
4 diskonter*, einzelhändler*
4 *händler, *handel, *filialen
`;
