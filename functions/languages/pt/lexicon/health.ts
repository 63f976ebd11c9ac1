/** Portuguese terms that speak for health; the format is that of `compileLexicon`. */
export const health = `
# health
4 saúde*, sanitári*, médic*, medicina*, doenç*, paciente*, oms, SUS, sns, ministério da saúde
4 ministro da saúde, terapêutic*, doente*, hospitalar*, anvisa, higiene, saudáve*
3 sintoma*, ?dor, ?dores, sangue, cérebro, ?coração, corpo, ?pele, órgão*, respiratóri*, ?sono, estresse
3 dormir, risco*, muscular*, hormon*, hormôn*, imunológic*, infect*, ?cura, pulm*, fígado, ?bactéria*
3 vitamina*
0 coração da cidade, no coração de, no coração da, corpo de bombeiros, corpo diplomático, sangue frio
0 vírus de computador, ataque militar, ataque terrorista, ataques terroristas, ataque aéreo
0 ataques aéreos, tratamento de dados, tratamento de esgoto, operação militar, operação policial
0 operação da polícia
4 hospita*, clínic*, medicament*, epidemi*, pandemi*, contagi*, infec*, derrame, infarto*, pólio*, lepra
4 hanseníase, hepatite*, varíola, gravidez, grávid*, abort*, cesárea*, cesarian*, anticoncep*
4 contracep*, amament*, recém nascid*, mortalidade, desnutri*, transfus*, doador*, autis*, epilep*
4 distúrbio*, vício*, anticorp*, imun*, micróbi*, veneno*, mordida*, rim, rins, estômago, intestin*
4 músculo*, articulaç*, coluna vertebral, nervo*, sanguíne*, cardio*, respirat*, digest*, oftalm*
4 dentári*, feriment*, fratura*, queimadura*, recuperação de pacientes, oxigênio hospitalar, ambulância*
4 primeiros socorros, quarentena*, confinamento*, sistema nervoso, lesões cerebrais
# disease and condition
4 diabet*, alzheimer, parkinson, obesidade, obeso*, asma, autismo, autista*, epilepsia, hipertensão, avc
4 derrame cerebral, esclerose, alergi*, alérgic*, anemia, artrite, infertilidade, enxaqueca*, colesterol
4 deficiência, surdez, cegueira, transtorno*, síndrome*, lesão*, inflamação, febre, tosse, infecção*
4 infecções, infeção, diagnóstic*, diagnostic*, ?crônic*, crónic*, patógen*, tumor*
4 entorse*, hematoma*, abscesso*, bronquite*, pneumonia*, caxumba, rubéola, tétano, difteria, disenteria
4 febre tifoide, icterícia, cálculo renal, escorbuto, raquitismo, queimadura de sol, congelament*
4 hipotermia, enjoo*, botulismo, tênia, piolho*, sarna, dislexi*, nicotina, feto*, inalador*
4 intoxicação alimentar, resistência a antibióticos, abstinência, mal de altitude, leite materno
4 cicatriz*, incubaç*, diarreia*, vômito*, erupção cutânea, ferida*, concussão, paralisia
# cancer
4 câncer*, ?cancro, quimioterapia, leucemia, oncolog*, outubro rosa, mamografia, próstata, melanoma
4 metástase, radioterapia
# communicable disease
4 covid*, coronavírus, coronavirus, pandemia*, epidemia*, vírus, ebola, ébola, hiv, aids, sida, malária
4 tuberculose, cólera, sarampo, zika, dengue, gripe*, hepatite, meningite, varíola dos macacos
4 poliomielite, raiva, surto*, contági*, quarentena, lockdown, confinamento, máscara*, variante ômicron
4 chikungunya, febre amarela, mosquito*, aedes aegypti, peste
# heart disease
4 infarto, enfarte, cardíac*, cardiovascular*, cardiolog*, parada cardíaca, marca passo
# mental health and disorder
4 saúde mental, depressão, depressiv*, ?ansiedade, psiquiatr*, esquizofren*, bipolar, suicíd*, suicid*
4 anorexia, bulimia, psicoterap*, dependência química, alcoolismo
# health facility
4 clínica*, posto de saúde, postos de saúde, centro de saúde, uti, cuidados intensivos, lar de idosos, upa
4 santa casa
# hospital
4 hospital, hospitais, internad*, internação, urgências
# health treatment and procedure
4 tratamento*, terapia*, transplant*, doação de órgãos, doação de sangue, fertilização in vitro, aborto*
4 anticoncepcion*, contracetiv*, cesárea, cesariana, parto, diálise, ressonância, radiografia, prótese*
4 eutanásia, cuidados paliativos, fisioterap*, acupuntura, homeopat*, ?dose*, células tronco
4 exame de sangue
# diet
4 ?dieta*, nutriç*, nutricion*, calorias, perder peso, emagrec*, glúten, açúcar, proteína*, suplemento*
4 jejum, alimentação saudável, alimentar*
# prescription drug
4 medicamento*, fármaco*, farmac*, farmác*, antibiótic*, insulina, pfizer, astrazeneca, coronavac
4 cloroquina, aspirina, paracetamol, genérico*, ?pílula*, ?remédio*, ensaio clínico, ensaios clínicos
# surgery
4 cirurg*, cirúrgic*, operação cirúrgica, amput*, implante*
# vaccine
4 vacin*, imuniza*, butantan, fiocruz, antivacina
# medical profession
4 doutor*, enfermeir*, pediatr*, ginecolog*, dentist*, parteir*, virolog*, epidemiolog*, neurolog*
4 dermatolog*, mais médicos, profissionais de saúde, médicos sem fronteiras
# public health
4 saúde pública, organização mundial da saúde, tabaco, tabagismo, fumar, fumante*, fumador*, cigarro*
4 álcool, mortalidade infantil, saneamento
`;
