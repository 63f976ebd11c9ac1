/** German terms that speak for the environment; the format is that of `compileLexicon`. */
export const environment = `
# environment
4 umwelt*, ökolog*, ökosystem*, klimaschutz*, artenvielfalt, artenschutz*, naturschutz*, biodiversität
4 greenpeace, global 2000, wwf, umweltminister*, nachhaltig*, umweltschützer*
4 *verschmutzung, *umwelt, *ökosystem
# climate change
4 klimawandel*, erderwärmung*, globale erwärmung, treibhausgas*, co2*, kohlendioxid*, klimagipfel*
4 weltklimarat, ipcc, kyoto, pariser abkommen, emission*, klimakonferenz*, klimapolitik, gletscher*
4 klima*, meeresspiegel*, klimaziele, eisschmelze, fridays for future, greta thunberg, erneuerbare*
4 methan
4 *emissionen, *klima
# conservation
4 nationalpark*, naturpark*, schutzgebiet*, aufforst*, abholzung*, regenwald*, regenwälder, wilderei
4 naturreservat, hainburg
# environmental pollution
4 verschmutz*, schadstoff*, pestizid*, glyphosat, giftig*, kontaminier*, mikroplastik, plastikmüll*, hcb
4 abwasser*, abwässer, neonicotinoide, altlast*, lärmschutz, gift
# air pollution
4 feinstaub*, luftverschmutz*, stickoxid*, smog, luftqualität, abgas*, ozon*
# waste materials
4 müll*, abfall*, abfälle, recycling*, recycel*, mülltrennung, mülldeponie, deponie*, kompost*
4 lebensmittelabfälle, pfand*
4 *abfälle, *abfall, *müll
# natural resources
4 trinkwasser*, grundwasser*, windkraft*, windrad*, windräder, solarenergie*, solarstrom*, photovoltaik*
4 ökostrom*, energiewende*, erneuerbare energie*, windpark*, wasserknappheit, biogas*, biomasse*
4 überfischung, ressourcen*, windenergie
# nature
4 ?natur, ?wald, wälder*, wildtier*, lebensraum*, lebensräume, ozean*, korallen*, biotop*, feuchtgebiet*
4 insektensterben, bienen*, ?pflanzen*, tierwelt, pflanzenart*, flora, fauna, neophyten, ?baum, ?bäume*
4 moor*, ?meer*, ?fluss, ?flüsse
4 *wald, *wälder, *pflanze, *pflanzen, *natur
# animal
4 ?tier, ?tiere*, tieren, tierschutz*, tierschützer*, elefant*, nashorn*, wolf, ?wölfe*, bär, bären
4 braunbär*, panda*, pandabär*, ?löwe*, ?tiger*, ?affe*, schimpanse*, gorilla*, ?wal, ?wale, walfang*
4 delfin*
4 hai, haie, ?vogel, ?vögel*, zugvögel, ?adler*, ?schlange*, fledermaus*, fledermäuse, schildkröte*
4 tiergarten, zoo*, schönbrunn, tierarzt*, luchs*, biber*, ?insekt*, schmetterling*, ?spinne*, ?hund, hunde*
4 ?katze*, ?pferd*, robbe*, pinguin*, eisbär*, ?kuh, ?fisch, ?fische*, kampfhund*, wildschwein*, tierheim*
4 igel, otter
4 *vogel, *vögel, *hund, *hunde, *katze, *katzen
4 *insekten
# endangered species
4 aussterben*, ausgestorben*, bedrohte arten, vom aussterben, elfenbein*, rote liste, artensterben
# sustainability
4 nachhaltigkeit*, biolandwirtschaft, kreislaufwirtschaft, energieeffizien*, passivhaus*, fairtrade
4 ökobilanz
`;
