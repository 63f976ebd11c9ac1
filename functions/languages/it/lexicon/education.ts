/** Italian terms that speak for education; the format is that of `compileLexicon`. */
export const education = `
# education
4 istruzion*, scolastic*, educativ*, educazion*, insegnament*, apprendiment*, ministro dell'istruzione
4 borsa di studio, borse di studio, didattic*, accademic*, pedagog*, alfabetizzazion*
2 imparare, formazion*, corso, conoscenz*
# educational testing and examinations
4 maturità, esame, esami, invalsi, test d'ingresso, concorso scuola
# school
4 scuola, scuole, lice*, classe, aula, aule, elementari, scuole medie, preside, dirigente scolastic*
4 anno scolastico
# college and university
4 universit*, ateneo, campus, rettor*, facoltà, laurea, lauree, laureat*, dottorato, tesi, harvard
4 bocconi, sapienza, politecnico
# early childhood education
4 asilo nido, asili nido, scuola materna, scuola dell'infanzia
# primary education
4 scuola primaria, scuola elementare, scuole elementari
# students
4 student*, alunn*, scolar*, studentess*, compagni di classe
# teachers
4 insegnant*, docent*, professor*, maestr*, prof, supplent*
# vocational education
4 formazione professionale, istituti tecnici, istituto tecnico, apprendist*
`;
