/** German terms that speak for society; the format is that of `compileLexicon`. */
export const society = `
# society
4 gesellschaft*, gesellschaftlich*, gleichberechtig*, gleichstellung*, soziale ungleichheit*, minderheit*
4 integration*, zivilgesellschaft*, benachteilig*, ungleichheit*, sozial schwache, generationen*
4 zusammenleben, migrationshintergrund
2 sozial*, bevölkerung*, identität*, jugendlich*, ?menschen
# demographics
4 demograf*, demograph*, geburtenrate*, geburten*, volkszähl*, bevölkerungswachstum, überalter*
4 statistik austria, lebenserwartung
# discrimination
4 diskriminier*, sexis*, homophob*, fremdenfeindlich*, ausländerfeindlich*, apartheid, vorurteil*
4 hassposting*, hetze, verhetzung*, intoleranz*
# racism
4 rassis*, schwarze us, ku klux klan, black lives matter, martin luther king, sklaverei*, sklave*
4 rassentrennung*, afroamerikan*, ferguson
# family
4 ?famili*, ?eltern*, ?mutter, ?mütter*, ?vater, ?väter*, ?kinder*, ?kind, kindes*, großeltern*, ?oma, ?opa
4 ?geschwister*, ?bruder, ?schwester, ?tochter, ?töchter, ?sohn, ?söhne, ehefrau, ehemann, adopt*
4 pflegefamil*
4 patchwork*, familienbeihilfe, obsorge*, sorgerecht*, waisen*
3 ?baby*, beziehung*, partner*, liebe, lieben, ?paar, ?paare, single, singles, partnersuche, zweisamkeit
4 *familie, *familien, *mutter, *eltern
# divorce
4 scheidung*, geschieden*, unterhalt, alimente, trennung*, trennungs*, fremdgehen, seitensprung, obsorge
# marriage
4 ehe, heirat*, verheirat*, eheschließ*, zwangsheirat*, zwangsehe*, trauung*, hochzeit, brautpaar*
4 ehepaar*, heiratet*, lebensgemeinschaft*, verpartner*
# parenting
4 elternschaft, schwanger*, geburt, stillen, neugeboren*, kleinkind*, alleinerzieh*, kindergeld*
4 kinderbetreuungsgeld*, teenager*, säugling*, pubertät*, nachwuchs, väterkarenz, babys, vaterschaft*
4 mutterschaft*
# immigration
4 migrant*, einwander*, zuwander*, migration*, auswander*, ausländer*, einbürger*, staatsbürgerschaft*
4 gastarbeiter*, lampedusa, mittelmeer flüchtlinge, bootsflüchtling*
# mankind
3 behinder*, rollstuhl*, senioren*, ältere menschen, roma, sinti, roma und sinti, ureinwohner*, indigen*
3 jugend, jugendliche*, kinderrechte, ?männer, barrierefrei*, inklusion, volksgruppe*, bettler*
# LGBTQ
4 homosexuell*, lesb*, schwul*, transgender*, bisexuell*, queer*, regenbogenparade, life ball, homo ehe
4 homoehe, eingetragene partnerschaft*, gleichgeschlechtlich*, conchita wurst, conchita, transsexuell*
4 lgbt*, coming out, intersex*, regenbogenfamilie*
# women
4 ?frauen*, feminis*, frauenrecht*, frauenquote*, frauenminister*, gender*, binnen i, gleichbehandl*
4 sexuelle belästigung, #metoo, metoo, aufschrei, femen, genitalverstümmel*, emanzip*, patriarch*
4 weltfrauentag, frauenhaus, gläserne decke, töchtersöhne, ?mädchen
3 *frauen
# social condition
4 obdachlos*, slum*, soziale lage, wohnungslos*, gemeindebau, existenzminimum, randgruppe*, lebensstandard
4 sozialhilfe, armutsgefährd*
# poverty
4 armut*, armutskonferenz, bettel*, tafel, bedürftig*, mindestsicherung*, sozialmarkt*
# social problem
4 mobbing*, prostitu*, sexarbeit*, bordell*, alkoholmissbrauch, jugendgewalt, missbrauchsopfer
4 kindersoldaten, obdachlosigkeit, zwangsprostitution
# welfare
4 sozialleistung*, sozialhilfe*, sozialarbeit*, wohlfahrt*, jugendamt*, pflegegeld*, pflegereform
4 sozialstaat*, jugendwohlfahrt, heimkinder*
# charity
4 spende*, spenden*, hilfsorganisation*, ehrenamt*, freiwillig*, ngo*, volkshilfe, hilfswerk
4 licht ins dunkel, sos kinderdorf, unicef, stiftung*, gemeinnützig*, entwicklungshilfe*
4 ärzte ohne grenzen, hilfsprojekt*, benefiz*
`;
