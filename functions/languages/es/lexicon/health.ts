/** Spanish terms that speak for health; the format is that of `compileLexicon`. */
export const health = `
# health
4 ?salud*, sanidad, sanitari*, médic*, medicina*, enferm*, paciente*, oms, seguridad social
4 ministerio de sanidad, ministerio de salud, ministro de salud, terapéut*, bienestar, hospitalari*
4 higiene, saludable*
3 síntoma*, ?dolor*, sangre, cerebro, ?corazón, cuerpo, ?piel, órgano*, respirator*, ?sueño, estrés, dormir
3 riesgo*, muscular*, hormona*, inmunológic*, infect*, ?cura, curar, pulmon*, pulmón*, hígado
3 bebé prematuro, vitamina*, ?bacteria*
0 corazón de la ciudad, en el corazón de, de corazón, cuerpo de bomberos, cuerpo diplomático
0 cuerpos de seguridad, sangre fría, a sangre, virus informático*, el cura, cura párroco, ataque militar
0 ataques militares, ataque terrorista, ataque aéreo, ataques aéreos, tratamiento de datos
0 tratamiento de residuos, operación militar, operación policial
4 medicament*, cirujan*, epidemi*, pandemi*, infec*, diabet*, paludismo, polio*, lepra, viruela
4 embaraz*, cesárea*, parto*, anticoncep*, lactancia, recién nacid*, mortalidad, desnutri*, transfusi*
4 donante*, autis*, parkinson, epilep*, depresi*, adicci*, anticuerpo*, inmun*, microbio*, veneno*
4 mordedura*, riñón*, estómago, intestin*, músculo*, articulaci*, columna vertebral, nervio*, hormon*
4 sanguíne*, cardio*, respir*, digest*, oftalm*, dental*, herida*, fractura*, quemadura*, recuperaci*
4 oxígeno, ambulancia*, primeros auxilios, confinamiento*, daño cerebral, lesiones
# disease and condition
4 enfermedad*, diabetes, diabétic*, alzhéimer, alzheimer, párkinson, obesidad, obeso*, asma, autismo
4 autista*, epilepsia, hipertensión, ictus, derrame cerebral, esclerosis, alergi*, alérgic*, anemia
4 artritis, infertilidad, migraña*, colesterol, discapacidad, sordera, ceguera, trastorno*, síndrome*
4 lesión*, inflamación, fiebre, tos, infección*, diagnóstic*, diagnostic*, ?crónic*, patológic*, patógeno*
4 tumor*
4 esguince*, hematoma*, absceso*, bronquitis, neumonía*, paperas, rubéola, tétanos, difteria, disentería
4 fiebre tifoidea, ictericia, cálculo renal, escorbuto, raquitismo, quemadura solar, congelaci*
4 hipotermia, mareo*, botulismo, tenia, piojos, sarna, dislexi*, nicotina, feto*, inhalador*
4 intoxicación alimentaria, resistencia a los antibióticos, abstinencia, mal de altura, leche materna
4 cicatriz*, incubaci*, diarrea*, vómito*, sarpullido, conmoción, parálisis
# cancer
4 cáncer*, quimioterapia, leucemia, oncolog*, oncológic*, tumor, mamografía*, próstata, melanoma
4 metástasis, radioterapia
# communicable disease
4 covid*, coronavirus, pandemia*, epidemia*, virus, ébola, vih, sida, malaria, tuberculosis, cólera
4 sarampión, zika, dengue, gripe*, gripe aviar, hepatitis, meningitis, viruela del mono, polio, rabia
4 brote*, contagi*, cuarentena*, confinamiento, mascarilla*, variante ómicron, pcr, chikunguña
4 fiebre amarilla, mosquito*, salmonel*, peste
# heart disease
4 infarto*, cardíac*, cardiovascular*, cardiolog*, paro cardíaco, marcapasos
# mental health and disorder
4 salud mental, depresión, depresiv*, ?ansiedad, psiquiatr*, esquizofreni*, bipolar, suicid*, anorexia
4 bulimia, psicoterap*, adicción*, estrés postraumático, alcoholismo, tdah, enfermedad mental
# health facility
4 clínica*, centro de salud, centros de salud, residencia de ancianos, uci, cuidados intensivos
4 ambulatorio*
# hospital
4 hospital*, urgencias, hospitaliz*
# health treatment and procedure
4 tratamiento*, terapia*, trasplant*, donación de órganos, fecundación in vitro, aborto*, anticonceptiv*
4 cesárea, ?parto, diálisis, resonancia, radiografía*, prótesis, eutanasia, cuidados paliativos
4 fisioterap*, acupuntura, homeopat*, ?dosis, prueba médica, donación de sang*, células madre
# diet
4 dieta*, nutrición, nutricion*, calorías, obesidad infantil, perder peso, gluten, azúcar, proteína*
4 suplemento*, alimentación saludable, ayuno, alimenticio*
# prescription drug
4 medicamento*, fármaco*, farmac*, antibiótic*, insulina, pfizer, moderna, astrazeneca, novartis, aspirina
4 paracetamol, genérico*, receta médica, ?píldora*, ?pastilla*, ensayo clínico, ensayos clínicos, opioide*
# surgery
4 cirug*, cirujano*, quirúrgic*, operación quirúrgica, quirófano, amput*, implante*
# vaccine
4 vacun*, inmuniza*, antivacunas, dosis de refuerzo
# medical profession
4 doctor*, enfermer*, pediatr*, ginecólog*, dentist*, odontólog*, matrona*, virólog*, epidemiólog*
4 neurólog*, dermatólog*, personal sanitario, médicos sin fronteras
# public health
4 salud pública, organización mundial de la salud, tabaco, tabaquismo, fumar, fumador*, cigarrillo*, vapeo
4 alcohol, mortalidad infantil, lavado de manos
`;
