/** Portuguese terms that speak for society; the format is that of `compileLexicon`. */
export const society = `
# society
4 sociedade*, desigualdade*, igualdade*, discrimin*, minoria*, exclusão social, inclusão social
4 estereótip*, justiça social, convivência
2 social, sociais, comunidade*, populaç*, geraç*, identidade, jovens
# demographics
4 demograf*, demográfic*, natalidade, censo, envelhecimento da população, expectativa de vida
# discrimination
4 machis*, sexis*, homofob*, homofób*, xenofob*, xenófob*, transfob*, segregaç*, preconceit*, apartheid
4 discurso de ódio
# racism
4 racis*, racia*, afrodescendent*, escrav*, black lives matter, supremacis*, quilombola*, movimento negro
4 consciência negra, ku klux klan
# family
4 ?família*, familiar*, ?pai, ?pais, mãe, mães, ?filho*, ?filha*, irmão, irmãos, irmã, irmãs, avó*, avô*
4 adoção, adotad*, esposa, esposo, marido, ?casal, ?casais, ?criança*, ?bebê*, bebé*, namorad*, amor, órfã*
# divorce
4 divórci*, divorci*, guarda dos filhos, pensão alimentícia, separação
# marriage
4 matrimôni*, casar*, casad*, casamento gay, união estável
# parenting
4 maternidade, paternidade, grávida*, gravidez, gestant*, amament*, recém nascid*, adolescen*, nascimento
# immigration
4 imigra*, migrant*, migraç*, migratóri*, emigra*, imigrante*, diáspora, clandestin*
# mankind
3 deficiente*, idoso*, indígena*, povos originários, cigano*, juventude, terceira idade, yanomami, étnic*
# LGBTQ
4 lgbt*, homossexua*, gay*, lésbic*, transexua*, transgêner*, bissexua*, parada gay, parada do orgulho
4 travesti*, mesmo sexo
# women
4 mulher*, feminis*, violência contra a mulher, lei maria da penha, igualdade de gênero, gênero, género
4 metoo, marielle, assédio
# poverty
4 pobreza, pobre*, favela*, bolsa família, cesta básica, mendig*
# social condition
4 morador de rua, moradores de rua, sem abrigo, sem teto, habitação social, condições de vida
# social problem
4 prostitu*, bullying, alcoolismo, toxicodepend*, trabalho sexual, maus tratos infantis
# welfare
4 assistência social, segurança social, serviços sociais, benefício*, auxílio*
# charity
4 caridade, voluntári*, ong, ongs, doaç*, doar, solidari*, unicef, fundação, ajuda humanitária
4 beneficente*
`;
