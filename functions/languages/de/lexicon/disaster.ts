/** German terms that speak for disasters, accidents and emergencies; the format is that of `compileLexicon`. */
export const disaster = `
# disaster, accident and emergency incident
4 ?unglück*, katastroph*, todesopfer*, ?tote, toten, verletzt*, überlebende*, trümmer*, tragödie*, ?notfall*
4 evakuier*, schwer verletzt, verschüttet*, verwüst*, geborgen, bergung*, tödlich verletzt, hinterbliebene
4 lebensgefahr
3 verunglück*, beschädigt, zerstört*, zerstörung, gerettet*, retter, vermisst, leichtverletzt, sachschaden
3 starb, gestorben
# accident and emergency incident
4 unfall*, *unfall, unfälle*, ?einsturz*, eingestürzt*, massenpanik, lawine*, absturz*, abgestürzt*
4 stromschlag, kohlenmonoxid*, alpinunfall, bergsteiger tot, steinschlag*
4 *unfälle, *absturz, *lawine
# drowning
4 ertrunken*, ertrank, ertrinken*, badeunfall*, gekentert*
# explosion accident and incident
4 explosion*, explodier*, detonation*, gasleck*, gasexplosion*, gasaustritt
4 *explosion
# industrial accident and incident
4 arbeitsunfall*, grubenunglück*, tschernobyl, fukushima, chemieunfall*, ölpest, reaktorunfall*
4 dammbruch*, atomunfall
# transportation accident and incident
4 verkehrsunfall*, flugzeugabsturz*, flugzeugunglück*, zugsunglück, zugunglück*, busunglück*
4 schiffsunglück, entgleis*, ?zusammenstoß*, kollision*, kollidier*, massenkarambolage*, geisterfahrer*
4 notlandung*, flugschreiber*, black box, auffahrunfall*, germanwings*, frontal, überschlug, überschlagen
4 mh370, mh17, prallte, gerammt, hubschrauberabsturz, alkolenker*
# disaster
3 katastrophengebiet, ausnahmezustand, notstand*
4 *katastrophe, *unglück, *desaster
# famine
4 hungersnot*, unterernähr*, hunger*, nahrungsmittelknappheit, welthungerhilfe, dürre*
# fire
4 brand, brände*, brandursache, großbrand*, waldbrand*, waldbrände*, feuerwehr*, feuer, flammen*
4 löscharbeit*, löschen, ausgebrannt, rauchgas*, rauchvergift*, wohnungsbrand*, feuerinferno, buschbrand*
4 buschbrände*
4 *brand, *brände, *feuer
# natural disaster
4 erdbeben*, tsunami*, hochwasser*, überschwemm*, überflut*, erdrutsch*, mure, muren, vulkanausbruch*
4 vulkan*, hurrikan*, taifun*, wirbelsturm*, tornado*, flutwelle*, ?flut*, nachbeben, epizentrum*
4 naturkatastroph*, richterskala, zyklon*, lawinenabgang*, sturzflut*, schlammlawine*
4 *beben, *hochwasser, *flut, *vulkan
# emergency response
4 rettungskräfte*, einsatzkräfte*, rettung*, rettungshubschrauber*, bergrettung*, notarzt*, sanitäter*
4 rotes kreuz, roten kreuz*, suchtrupp*, katastrophenschutz, zivilschutz, wasserrettung
4 technisches hilfswerk, notruf*, suchaktion*, rettungsaktion*, helfer, hilfskräfte, notärzt*
`;
