/** Portuguese terms that speak for education; the format is that of `compileLexicon`. */
export const education = `
# education
4 educação, educativ*, escolar*, educacional*, ensino, alfabetiza*, aprendizagem, ministério da educação
4 ministro da educação, bolsa de estudos, bolsas de estudo, mec, pedagóg*, acadêmic*, académic*
2 aprender, ensinar, formação, conhecimento*
# educational testing and examinations
4 enem, vestibular*, exame nacional, exames nacionais, provas do enem, prova, gabarito
# school
4 escola*, colégio, colégios, sala de aula, salas de aula, ensino médio, ensino secundário
4 ensino fundamental, ano letivo, merenda*
# college and university
4 universidade*, universitári*, campus, reitor*, faculdade*, mestrado, doutorado, doutoramento, tese, usp
4 harvard, unicamp, propinas universitárias, licenciatura, cotas
# early childhood education
4 creche*, educação infantil, jardim de infância, pré escolar
# primary education
4 escola primária, ensino básico, ensino primário
# students
4 estudante*, aluno*, aluna*, estudantil*, colegas de classe
# teachers
4 professor*, docente*, magistério
# vocational education
4 ensino técnico, formação profissional, ensino profissional, senai
`;
