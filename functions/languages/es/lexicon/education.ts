/** Spanish terms that speak for education; the format is that of `compileLexicon`. */
export const education = `
# education
4 educación*, educativ*, escolar*, alfabetiza*, enseñanza*, aprendizaje, ministerio de educación, beca
4 becas, pedagóg*, pedagog*, académic*, docencia
2 aprender, enseñ*, formación, conocimientos
# educational testing and examinations
4 selectividad, examen*, exámenes, oposiciones, prueba de acceso, informe pisa, calificaciones
# school
4 escuela*, colegio*, instituto de secundaria, bachillerato, aula*, aulas, ESO, curso escolar, secundaria
4 director del colegio, comedor escolar
# college and university
4 universidad*, universitari*, campus, rector*, facultad*, máster, doctorado, tesis, licenciatur*
4 catedrátic*, harvard, unam, posgrado*, graduad*, título universitario, egresad*
# early childhood education
4 guardería*, educación infantil, jardín de infancia, preescolar*
# primary education
4 educación primaria, escuela primaria, primaria
# students
4 estudiante*, alumno*, alumna*, alumnado, estudiantil*, compañeros de clase
# teachers
4 maestro*, maestra*, profesor*, docente*, profesorado
# vocational education
4 formación profesional, fp, aprendices
`;
