/** German terms that speak for labour; the format is that of `compileLexicon`. */
export const labour = `
# labour
4 arbeitnehmer*, arbeitgeber*, arbeiter*, beschäftig*, mitarbeiter*, arbeitsplatz*, arbeitsplätze*
4 arbeitsbedingung*, arbeitszeit*, arbeiterkammer*, sozialpartner*, arbeitsrecht*, angestellt*, personal*
4 belegschaft*, sozialminister*, arbeits*, berufs*, arbeitsminister*
2 arbeit, arbeiten, job, jobs, beruf*, karriere*
# employment
4 kündig*, gekündigt*, entlass*, stellenabbau*, personalabbau*, jobabbau, kurzarbeit*, leiharbeiter*
4 teilzeit*, überstunden*, praktikum*, praktikant*, karenz*, elternteilzeit, papamonat, werkvertrag*
4 prekär*, bewerbung*, bewerber*, jobsuche, sozialplan*, homeoffice, selbstständig*, beamtendienstrecht
4 neueinstellung*, krankenstand*, urlaubsanspruch, dienstnehmer, dienstgeber
4 *arbeiter, *mitarbeiter, *beschäftigte, *jobs, *angestellte
# wages and benefits
4 lohn*, löhne*, gehalt*, gehälter*, mindestlohn*, lohnerhöhung*, gehaltserhöhung*, lohndumping, bonus*
4 boni, einkommensschere, bezahlung, lohnsteuer, kollektivlohn
4 *lohn, *löhne, *gehälter
# labour market
4 arbeitsmarkt*, ams, fachkräftemangel*, bundesagentur für arbeit, rot weiß rot card, fachkräfte*
# labour relations
4 kollektivvertrag*, kv verhandlungen, tarifverhandlung*, tarifvertrag*, betriebsrat*, betriebsräte
4 lohnverhandlung*, herbstlohnrunde, tarifeinheit, metaller, betriebsvereinbarung*
# labour dispute
4 streik*, *streik, warnstreik*, arbeitskampf*, ausstand, gestreikt, arbeitsniederlegung*, tarifkonflikt*
4 lokführer, gdl, claus weselsky
# retirement
4 pension*, rente*, rentner*, ruhestand*, pensionist*, hacklerregelung, pensionsreform*, frühpension*
4 altersvorsorge*, pensionsantritt*, pensionskonto, altersteilzeit
4 *pension, *pensionen
# unemployment
4 arbeitslos*, arbeitslosigkeit*, arbeitslosengeld*, notstandshilfe, hartz iv, langzeitarbeitslos*
4 jugendarbeitslosigkeit
# unions
4 gewerkschaft*, ögb, verdi, ver.di, gpa djp, ig metall, dgb, gewerkschafter*, pro ge, younion, göd
4 *gewerkschaft, *gewerkschafter
`;
