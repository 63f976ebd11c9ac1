/** German terms that speak for education; the format is that of `compileLexicon`. */
export const education = `
# education
4 bildung*, schul*, unterricht*, erziehung*, pädagog*, bildungsminister*, unterrichtsminister*, lernen*
4 analphabet*, lehr*, stipendi*, bildungsreform*, bildungssystem, weiterbildung*, pisa studie, pisa
# curriculum
3 lehrplan*, lehrpläne, sexualkunde, ethikunterricht, studienplan*
# educational testing and examinations
4 prüfung*, matura*, zentralmatura, abitur*, zeugnis*, noten, schulnoten, klausur*, aufnahmetest*, medat
4 bifie, schularbeit*, bildungsstandards
# school
4 schule*, gymnasi*, neue mittelschule, gesamtschule*, ganztagsschule*, hauptschule*, ahs, bhs, nms
4 internat, internate, schuldirektor*, schulleiter*, schulklasse*, klassenzimmer*, schulpflicht*
4 stadtschulrat, landesschulrat, realschule*, mittelschule, schulschwänz*
4 *schule, *schulen
# college and university
4 universität*, uni, unis, hochschul*, fachhochschul*, studium*, studiengebühr*, rektor*, professor*
4 doktorat*, bachelor*, master*, studienplatz*, studienplätze, campus, öh, hochschülerschaft, tu wien
4 wu wien, boku, dissertation*, privatdozent*, vorlesung*, akademi*, fakultät*, absolvent*, harvard
4 oxford, wissenschaftsminister*, juridicum, hörsaal*, unibrennt
4 *universität, *studium, *professor, *professorin
# early childhood education
4 kindergarten*, kindergärten, kindergärtner*, kita, kitas, kinderbetreuung*, kindergartenjahr
# primary education
4 volksschul*, grundschul*, erstklässler*
# students
4 schüler*, student*, studierende*, studieren*, maturant*, abiturient*, studienanfänger*
4 *schüler, *schülern, *student, *studenten, *studierende
# teachers
4 lehrer*, lehrkräfte*, lehrergewerkschaft, lehrerdienstrecht, pädagogische hochschule, direktorin*
4 *lehrer, *lehrerin, *lehrern
# vocational education
4 lehrling*, lehrstelle*, lehrberuf*, berufsschul*, azubi*, auszubildend*, duale ausbildung, facharbeiter*
4 htl, hak, berufsausbildung
`;
