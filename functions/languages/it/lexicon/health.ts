/** Italian terms that speak for health; the format is that of `compileLexicon`. */
export const health = `
# health
4 salute, sanità, sanitari*, medic*, medicin*, malat*, pazient*, oms, ministro della salute
4 ministero della salute, terapeut*, asl, ssn, igiene, ?cure, benessere psicofisico
3 sintom*, ?dolor*, sangue, cervello, ?cuore, ?corpo, ?pelle, organi, respirator*, ?sonno, ?stress
3 dormire
3 rischio, rischi, muscol*, ormon*, immunitari*, infett*, polmon*, fegato, ?batter*, neonat*
0 cuore della città, nel cuore di, nel cuore della, a cura di, cura dei dettagli, sangue freddo
0 virus informatic*, corpo diplomatico, corpo dei vigili del fuoco, corpo forestale, attacco militare
0 attacco terroristico, attacchi terroristici, attacco aereo, attacchi aerei, trattamento dei dati
0 trattamento dei rifiuti, test di ammissione, test nucleare
4 polio*, febbre gialla, lebbra, vaiolo, gravidanz*, incint*, aborto*, contraccett*, allattament*
4 mortalità, malnutri*, trasfusion*, donator*, autis*, epiless*, disturb*, tabagismo, sanità pubblica
4 igien*, anticorp*, immun*, microb*, velen*, morso, reni, rene, stomaco, intestin*, articolazion*
4 colonna vertebrale, nerv*, sanguign*, cardia*, cardio*, digest*, oculist*, dental*, frattur*, ustion*
4 guarigion*, guarit*, rianimazione, ossigeno medico, ambulanz*, primo soccorso, confinamento
4 danni cerebrali, contaminazion*, sanificazion*, prevenzion*, sistema nervoso, illeso
4 morti per malattia
# disease and condition
4 malatti*, diabet*, alzheimer, parkinson, obesità, asma, autismo, autistic*, epilessia, ipertension*
4 ictus, sclerosi, allergi*, allergic*, anemia, artrite, infertilità, emicrani*, colesterolo, disturbo
4 disturbi, sindrom*, infezion*, infiammazion*, febbre, tosse, diagnos*, ?cronic*, patologi*, tumor*
4 lesion*
4 distorsion*, livid*, ascess*, bronchit*, orecchioni, rosolia, tetano, difterite, dissenteria
4 febbre tifoide, itterizia, calcoli renali, scorbuto, rachitismo, scottatur*, congelament*, ipotermia
4 mal d'auto, mal di mare, botulismo, tenia, pidocch*, scabbia, dislessi*, nicotina, feto, feti
4 inalator*, intossicazione alimentare, resistenza agli antibiotici, astinenz*, raffreddore da fieno
4 mal di montagna, latte materno, cicatric*, incubazion*, diarrea, vomit*, eruzione cutanea
4 commozione cerebrale, paralisi, sogni lucidi, insonnia
# cancer
4 cancro, chemioterapia, leucemia, oncolog*, tumore al seno, mammografia, prostata, melanoma, metastasi
4 radioterapia
# communicable disease
4 covid*, coronavirus, pandemi*, epidemi*, virus, ebola, hiv, aids, malaria, tubercolosi, colera, morbillo
4 zika, dengue, influenza, aviaria, epatite, meningite, vaiolo delle scimmie, polio, contag*, quarantena
4 lockdown, mascherin*, variante omicron, tampon*, green pass, ?focolai*, zanzar*, salmonell*, peste
4 rabbia
# heart disease
4 infart*, cardiac*, cardiovascolar*, cardiolog*, arresto cardiaco, pacemaker
# mental health and disorder
4 salute mentale, depression*, ?ansia, psichiatr*, schizofreni*, bipolare, suicid*, anoressia, bulimia
4 psicoterap*, dipendenz*, alcolis*
# health facility
4 clinic*, pronto soccorso, terapia intensiva, rsa, casa di riposo, ambulatori*
# hospital
4 ospedal*, policlinico, ricoverat*, ricover*
# health treatment and procedure
4 trattament*, terapi*, trapiant*, donazione di organi, fecondazione assistita, aborto, contraccettiv*
4 cesareo, ?parto, dialisi, risonanza magnetica, protesi, eutanasia, fine vita, cure palliative
4 fisioterap*, omeopati*, ?dose, ?dosi, cellule staminali
# diet
4 dieta, diete, nutrizion*, calorie, perdere peso, glutine, zuccher*, protein*, integrator*, digiuno
4 vitamin*, alimentazion*
# prescription drug
4 farmac*, antibiotic*, insulina, pfizer, moderna, astrazeneca, aspirina, paracetamolo, ?pillol*
4 ricetta medica, sperimentazione clinica, aifa
# surgery
4 chirurg*, sala operatoria, intervento chirurgico, amputa*
# vaccine
4 vaccin*, no vax, immunizza*
# medical profession
4 dottor*, infermier*, pediatr*, ginecolog*, dentist*, ostetric*, virolog*, epidemiolog*, neurolog*
4 dermatolog*, medici di base, medico di base
# public health
4 salute pubblica, organizzazione mondiale della sanità, fumo, fumare, fumator*, sigarett*, tabacco, alcol
4 mortalità infantile, istituto superiore di sanità, prevenzione
`;
