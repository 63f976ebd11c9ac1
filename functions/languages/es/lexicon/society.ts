/** Spanish terms that speak for society; the format is that of `compileLexicon`. */
export const society = `
# society
4 sociedad*, desigualdad*, igualdad*, discrimin*, minoría*, social*, exclusión social, inclusión social
4 estereotipo*, justicia social, convivencia
2 comunidad*, población*, generación*, identidad, jóvenes
# demographics
4 demograf*, demográfic*, natalidad, censo*, esperanza de vida, envejecimiento de la población
# discrimination
4 machis*, sexis*, homofob*, homófob*, xenofob*, xenófob*, transfob*, segregación, prejuicio*, apartheid
4 discurso de odio
# racism
4 racis*, racial*, afroamerican*, esclav*, black lives matter, supremacis*, afrodescendiente*
4 ku klux klan
# family
4 ?familia*, familiar*, ?padre*, ?madre*, ?hijo*, ?hija*, ?hermano*, ?hermana*, abuel*, adopci*, adopt*
4 esposa
4 esposo, marido, mujer de, ?pareja*, ?niño*, ?niña*, ?bebé*, novio*, novia*, amor, orfanato*
# divorce
4 divorci*, custodia, pensión alimenticia, separación
# marriage
4 matrimonio*, casar*, casarse, casad*, matrimonio igualitario, bodas
# parenting
4 crianza, paternidad, maternidad, embaraz*, lactancia, recién nacid*, adolescen*, parto, nacimiento
# immigration
4 inmigra*, migrante*, inmigrante*, migración*, migratori*, patera*, cayuco*, emigra*, sin papeles
4 indocumentad*, diáspora
# mankind
3 discapacidad, discapacitad*, ancian*, personas mayores, indígena*, pueblos originarios, gitano*
3 juventud, tercera edad, etnia*, étnic*
# LGBTQ
4 lgtb*, lgbt*, homosexual*, gay*, gais, lesbian*, transexual*, transgénero, bisexual*, orgullo gay
4 ley trans, mismo sexo
# women
4 mujer*, feminis*, violencia machista, igualdad de género, género, 8m, metoo, paridad
4 derechos de las mujeres, acoso
# poverty
4 pobreza, pobre*, banco de alimentos, mendig*, favela*, chabola*
# social condition
4 sin techo, sin hogar, personas sin hogar, vivienda social, barrio marginal, nivel de vida
# social problem
4 prostitu*, acoso escolar, bullying, alcoholismo, drogadic*, trabajo sexual, maltrato infantil
# welfare
4 servicios sociales, ayuda social, bienestar social, dependencia, ingreso mínimo vital, asistencia social
4 subsidios
# charity
4 caridad, voluntari*, ong, oenegé*, donac*, donar, solidari*, cáritas, unicef, fundación
4 ayuda humanitaria, benéfic*
`;
