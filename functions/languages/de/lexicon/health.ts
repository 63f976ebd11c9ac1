/** German terms that speak for health; the format is that of `compileLexicon`. */
export const health = `
# health
4 gesundheit*, medizin*, krank*, arzt, ärzt*, ärzte*, patient*, gesund*, krankenkasse*
4 gebietskrankenkasse, elga, ?pflege*, ärztekammer, gesundheitsminister*, kassenarzt, spital*, ?leiden
4 heilung*, lebenserwartung, hauptverband, sozialversicherung*
3 symptom*, ?schmerz*, blut*, herz*, gehirn*, ?körper*, organ, organe, schlaf*, stress*, haut*, risiko
3 risikofaktor*, atem*, leber, niere*, muskel*, hormon*, zellen, immunsystem*, abwehrkräfte, infizier*
3 infektion*, heil*, geheilt, beschwerden, betroffene
0 im herzen, von herzen, ans herz, herz der stadt, herzlich*, blutiger anfänger, böses blut, kaltes blut
0 unter druck, druck auf, druck ausüben, luftdruck, in behandlung des antrags, computervirus
0 computerviren, schmerzhafte niederlage, körperschaft*, gesunde finanzen, kranke firma
0 militäroperation*, rettungsoperation*
4 *medizin, *gesundheit, *beschwerden
4 apothek*, gelbfieber, dengue, lepra, pocken, tollwut, schwangerschaft*, entbindung*, fehlgeburt*
4 säugling*, mangelernähr*, epilep*, sucht*, alkoholi*, weltgesundheits*, immun*, bakterie*, keim*
4 lunge*, magen*, darm*, knochen, gelenk*, wirbelsäule*, nerven, nervensystem*, atmung*, verdauung*
4 verletzung*, verbrennung*, genesung*, beatmung*, rettungswagen*, erste hilfe, erreger*, hirnschäden
# disease and condition
4 diabet*, alzheimer*, demenz*, parkinson*, asthma*, allergi*, autis*, epileps*, adipos*, übergewicht*
4 fettleibig*, bluthochdruck*, schlaganfall*, multiple sklerose, arthrose*, rheuma*, osteoporose*
4 unfruchtbar*, migräne*, kopfschmerz*, rückenschmerz*, tinnitus, anämie, cholesterin*, menopause
4 wechseljahre, blindheit, erkrank*, syndrom*, entzünd*, ?chronisch*, diagnos*, fieber*, husten*, schwindel
4 übelkeit, tumor*, wunde*, verletzung
4 *krankheit, *krankheiten, *erkrankung, *erkrankungen, *syndrom, *schmerzen
4 *entzündung
4 verstauch*, abszess*, bronchitis, mumps, röteln, tetanus, diphtherie, ruhr, typhus, gelbsucht, skorbut
4 rachitis, sonnenbrand, erfrierung*, unterkühl*, reisekrankheit, seekrank*, botulismus, bandwurm*
4 läuse, krätze, legasthen*, nikotin*, fötus*, fetus*, inhalator*, mücke*, moskito*
4 lebensmittelvergift*, resistenz*, entzugserschein*, spender*, transfusion*, heuschnupfen, höhenkrank*
4 muttermilch, narbe*, inkubationszeit*, durchfall*, erbrechen, ausschlag*, bruch, knochenbruch*
4 lähmung*, zittern
# cancer
4 krebs, krebserkrank*, krebspatient*, brustkrebs*, chemotherap*, leukämie*, onkolog*, prostata*, melanom*
4 metastas*, krebserregend*, strahlentherap*, lungenkrebs, darmkrebs*, mammograf*, vorsorgeuntersuchung*
4 *krebs, *tumor
# communicable disease
4 corona*, covid*, pandemie*, epidemie*, virus*, viren*, ebola*, hiv*, aids*, malaria*, tuberkulose*
4 cholera*, masern*, polio*, kinderlähmung, zika*, grippe*, influenza*, vogelgrippe*, schweinegrippe*
4 hepatitis, meningitis, ehec, fsme, zecken*, salmonellen*, lockdown*, quarantäne*, maskenpflicht
4 infektionskrankheit*, neuinfektion*, inzidenz*, seuche*, ansteck*, antibiotikaresisten*, keim, keime
4 bakterien, geschlechtskrankheit*, ausbruch der, mers, sars, norovirus
4 *virus, *viren, *infektion, *infektionen, *epidemie, *pandemie, *grippe, *fieber, *erreger
# heart disease
4 herzinfarkt*, herzkrank*, herz kreislauf*, kardiolog*, herzstillstand*, herzschrittmacher*, herzversagen
4 herzchirurg*
# mental health and disorder
4 psychisch*, depression*, depressiv*, psychiatr*, psychotherap*, burnout, burn out, schizophren*
4 angststörung*, magersucht*, bulimie, suizid*, selbstmord, posttraumat*, adhs, sucht, süchtig*
4 alkoholsucht*, alkoholiker*, trauma*, essstörung*, bipolar*
# health facility
4 klinik*, ambulanz*, pflegeheim*, altenheim*, ordination*, arztpraxis*, gesundheitszentr*
4 intensivstation*, apotheke*
# hospital
4 krankenhaus*, krankenhäuser*, ?spital, spitäler*, akh, uniklinik*, universitätsklinik*, charité
4 krankenanstalt*, spitalsarzt, spitalsärzt*, kages, kav
4 *krankenhaus, *spital, *klinik, *kliniken
# health treatment and procedure
4 therapie*, behandl*, transplant*, organspende*, spenderorgan*, blutspende*, künstliche befruchtung
4 in vitro, dialyse, röntgen*, mrt, ultraschall*, physiotherap*, akupunktur*, homöopath*, abtreib*
4 schwangerschaftsabbruch*, verhütung*, kaiserschnitt*, prothese*, palliativ*, hospiz*, sterbehilfe*
4 vorsorge*, reha, implantat*, stammzelltherapie, infusion*, bluttest*, ?dosis, tropfen, geburtshilfe
4 *therapie, *behandlung, *patient, *patienten
# diet
4 ernähr*, ?diät*, kalorien*, vitamin*, abnehmen, übergewichtig*, nahrungsergänz*, gluten*, zucker, fett
4 fette, nährstoff*, protein*, vegan*, vegetari*, salz, essverhalten
# prescription drug
4 medikament*, arznei*, pharma*, antibioti*, schmerzmittel*, aspirin, novartis, pfizer, roche, boehringer
4 bayer, merck, sanofi, generika, rezept*, ?tablette*, pille, insulin*, wirkstoff*, placebo*, viagra
4 ritalin, baxter, zulassung*, nebenwirkung*, cortison, klinische studie*
4 *medikament, *medikamente, *medikamenten, *wirkstoff
# surgery
4 chirurg*, operation*, operier*, schönheitsoperation*, narkose*, amput*, eingriff, botox
4 *chirurg, *transplantation
# vaccine
4 impf*, *impfung, impfstoff*, geimpft*, impfgegner*, impfpflicht*, grippeimpfung, antikörper*
# medical profession
4 krankenschwester*, pfleger*, pflegepersonal, hausarzt*, hausärzt*, kinderarzt*, kinderärzt*, zahnarzt*
4 zahnärzt*, gynäkolog*, frauenarzt*, hebamme*, neurolog*, dermatolog*, virolog*, epidemiolog*, primar*
4 turnusärzte, primararzt, notfallmediziner*, turnusarzt, internist*, mediziner*
3 patienten, impfen, sehvermögen, sinnesorgan*, blutdruck, beruhigungsmittel, morphium, lernschwäche*
3 lernbehinderung*, ausbruch*, experte für krankheit
1 untersuchung, augen, isolation
4 *arzt, *ärzte, *ärztin, *ärzten, *mediziner, *pfleger
# public health
4 WHO, weltgesundheitsorganisation, rauchverbot*, rauchen*, raucher*, nichtraucher*, zigarette*, tabak*
4 e zigarette*, alkoholkonsum*, hygiene*, robert koch institut, gesundheitsbehörde*, ages
4 säuglingssterblichkeit
`;
