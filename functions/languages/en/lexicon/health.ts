/** English terms that speak for health; the format is that of `compileLexicon`. */
export const health = `
# health
4 health, healthcare, health care, healthy, healthier, unhealthy, medical, medicine, medically, medicines
4 wellness, well being, wellbeing, nhs, illness*, ill health, obamacare, affordable care act, medicaid
4 medicare, life expectancy, health insurance
2 ?risk*, ?sick, sickness, ?pain, ?painful, blood, ?symptom*, ?care, ?body, brain, ?heart, ?cure*, aging
2 ageing
2 ?skin, ?stress*, chronic, ?tired, ?recover*, sleep*, ?suffer*
0 at heart, by heart, heart of the, heart of london, take heart, broken heart, change of heart
0 heart and soul, young at heart, heart to heart, hearts and minds, heartland, heart shaped
0 wholehearted, heart breaking, body of water, student body, governing body, body of work, heavenly body
0 body armour, body armor, foreign body, blood feud, bad blood, in cold blood, blood diamonds
0 royal blood, skin deep, thick skinned, brain drain, brain child, pain in the neck, painstaking*
0 labour pains, stroke of genius, stroke of luck, butterfly stroke, election fever, football fever
0 world cup fever, gold fever, cabin fever, plagued by, treatment of prisoners, treatment of animals
0 special treatment, preferential treatment, red carpet treatment, peace of mind, health of the economy
0 financial health, economic health, healthy profits, ward off, wards off, computer virus*
0 care for the environment, care about, don't care, who cares, cure for cancer of corruption
0 bitter pill, economic depression, the great depression, tropical depression, doctor who, spin doctor*
0 doctor of philosophy, honorary doctor*, doctored
3 thrive, thriving, happiness, happier, stress free, destress, de stress, worry, worries, worrying
3 overwhelm*, calm, calmer, calming, habits, healthy habits, boundaries, mood, moods, inner peace, joy
3 joyful, gratitude, self compassion, self love, self doubt, procrastinat*, perfectionis*, longevity
3 live longer, aging well, get enough sleep, sleep better, sleep deprivation, sleep deprived, nap, naps
3 insomniac*, nighttime routine, wellbeing tips, mental strength, emotional intelligence, emotions
3 feelings, coping with, letting go, cope with, negative thoughts, positive thinking, willpower
3 energy levels, stay healthy, get healthy, body fat, belly fat, fat loss, burn fat, abs, muscle*, sore
3 posture, psychopath*, narcissis*, empath, empaths, introvert*, extrovert*, loneliness, lonely
3 drinking problem, quit smoking, hangover*, sick days, bedside, ailing, germ*, sanitizer, drug users
3 useless drugs, commonly used drugs, side effects, trumpcare, repeal of obamacare, health bill
3 health law, insured, uninsured, medic*, life saving, lifesaving, organ, organs, kidney*, liver, lung*
3 bone*, joint pain, nerve*, eyesight, eye health, heart health, heart rate, brain health, gut health
3 skin cancer, sun protection, spf, hay fever, common cold, colds, sneez*, vomit*, diarrh*, dehydrat*
3 heatstroke, tb, sickle, anemic, fibroid*, maternal health, maternal death*, stillbirth*
3 premature babies
2 thoughts, mindset, healing, heal, heals, alive, breathe, breathing, breath, balance, exercise
2 exhausted, exhaustion, patience, fear, fears, anger
# disease and condition
4 disease*, diabetes, diabetic*, asthma*, alzheimer*, dementia, parkinson*, arthritis, obesity, obese
4 epilepsy, epileptic, autism, autistic, hypertension, high blood pressure, sickle cell
4 multiple sclerosis, lupus, migraine*, allerg*, osteoporosis, anemia, anaemia, ?stroke, ?strokes, ?seizure*
4 infertility, miscarriage*, endometriosis, pcos, kidney failure, kidney disease, liver disease, cirrhosis
4 ?als, cystic fibrosis, down syndrome, chronic pain, back pain, headache*, acne, eczema, insomnia
4 sleep apnea, concussion*, brain injury, overdos*, opioid*, painkiller*, inflammation, rare disease
4 genetic disorder, syndrome, menopaus*, cholesterol, gout, ?blind*, ?deaf*, hearing loss, glaucoma
4 cataract*
3 symptoms, diagnos*, disorder*, infection*, infected, chronic, ailment*, ?fever, cough*, nausea, fatigue
3 tumor*, tumour*, ?bacteria*, ?bleeding, hormone*, immune system, ?gut, ?condition, deficien*
4 chronic fatigue, fibromyalgia, celiac*, crohn's, ibs, psoriasis, rheumatoid, tourette*, lou gehrig*
4 motor neurone, huntington*, muscular dystrophy, cerebral palsy, spina bifida, hemophili*, haemophili*
4 thyroid, diabetes patients, blood sugar, insulin resistance, blood clot*, aneurysm*, sepsis, wound*
4 fracture*, injury rehabilitation, paralys*, paraly*, coma, vegetative state, amnesia, birth defect*
4 genetic disease*, snakebite*, ulcer*
4 sprain*, bruise*, splint*, abscess*, tremor*, bronchitis, pneumonia, mumps, rubella, tetanus
4 diphtheria, dysentery, jaundice, kidney stone*, scurvy, rickets, sunburn, frostbite, hypothermia
4 motion sickness, seasick*, botulism, tapeworm*, lice, scabies, ringworm, dyslexi*, nicotine, foetus*
4 fetus*, antibod*, inhaler*, mosquito*, drug resistan*, withdrawal symptoms, donor, donors
4 transfusion*, altitude sickness, breast milk, scar tissue, epidemic proportions, incubation
4 carriers of the virus
# cancer
4 cancer*, chemotherapy, chemo, leukemia, leukaemia, lymphoma, melanoma, oncolog*, mammogram*
4 breast cancer, prostate, mastectomy, carcinogen*, radiotherapy, metasta*, smear test, ?remission
# communicable disease
4 covid*, coronavirus, pandemic*, epidemic*, ?virus, ?viruses, ebola, hiv, ?aids, malaria, tuberculosis
4 cholera, measles, polio, zika, influenza, flu, bird flu, swine flu, mpox, monkeypox, hepatitis, typhoid
4 meningitis, yellow fever, dengue, lassa, rabies, ?plague, smallpox, whooping cough, norovirus, e coli
4 salmonella, superbug*, mosquito borne, ?outbreak*, sti, stis, ?std, stds, herpes, syphilis, gonorrhea
4 omicron, lockdown*, quarantine*, social distancing, face mask*, self isolat*, contact tracing
4 delta variant, new cases, antibiotic resistance, ppe, lyme disease
4 pathogen*, contagious, infectious, viral infection*, strain of flu, flu season, avian flu, sars, mers
4 marburg, chikungunya, trachoma, river blindness, guinea worm, leprosy, sleeping sickness, bilharzia
4 hookworm, head lice, hiv positive, hiv infection*, aids orphans, condom*, covid vaccine*, variant
4 booster, herd immunity, incubation period, spread of the disease, ebola outbreak
# heart disease
4 heart disease, heart attack*, cardiac*, cardiovascular, cardiolog*, stroke risk, heart failure
4 pacemaker*, heart surgery, coronary
# mental health and disorder
3 procrastinat*, self esteem, self worth, self doubt, fomo, judgmental, overwhelm*, perfectionis*, stressor*, stress less
3 inner critic, inner peace, positive thinking, willpower, mindful, mind and body, burnout, burned out, coping
3 loneliness, comfort zone, letting go, forgiveness, introvert*, extrovert*
4 mental health, mental illness, depression, ?depressed, anxiety, bipolar, schizophren*, ptsd, psychiatr*
4 eating disorder*, anorexi*, bulimi*, suicidal, suicide prevention, adhd, ocd, panic attack*, burnout
4 self harm, psychotherap*, postpartum depression, mentally ill, antidepressant*, ?trauma
3 therapist*, therapy, counsel*, grief, griev*, suicide*, mindful*, meditat*, self esteem, self care
3 stressed, emotional*, resilience, sobriety, sober, addict*, alcoholic*, alcoholism, rehab, coping
3 psycholog*
4 mental wellness, anxious, phobia*, panic disorder, borderline personality, postnatal, mourning
4 bereave*, meltdowns, binge eating, compulsive, stigma, psychoanaly*, self harming, overthinking
4 burnt out
3 your life, your mind, your body, your brain, your health, your mood, your thoughts
3 your heart health, inner, inner voice, self improvement, life lessons, happy life, happiest
3 meaningful life, purpose in life, find your, live your, resilient, optimism, optimist*
3 pessimis*, vulnerability, shame, jealousy, toxic people, energy, unplug, unplugged
3 digital detox, work life, restful, bedtime routine, morning routine, morning person
3 pounds lost, lost pounds, running tips, stretching, yoga pose*, yogis, pilates
3 core strength, squats, plank, get fit, in shape, fitness trends, treadmill, medical student
2 feeling, wisdom
2 yourself, self, courage, guilt, recharge, slim, workouts
# health facility
3 clinic*, nursing home*, care home*, planned parenthood, hospice*, health centre*, health center*, ?icu
3 intensive care, emergency room, emergency rooms, ?operating room, maternity ward, a&e
# hospital
4 hospital, hospitals, hospitalis*, hospitaliz*, hospice, ?ward, ?wards, mayo clinic, great ormond street
4 hospital beds
4 surgical ward, maternity, outpatient*, inpatient*, emergency department, medical centre
4 medical center
# health treatment and procedure
4 treatment*, patient*, ?dose*, dosage, transplant*, organ donor*, organ donation, ivf, dialysis
4 blood test*, blood transfusion, mri, x ray*, ultrasound, physiotherap*, acupuncture, chiropract*
4 stem cell therapy, caesarean, c section, contracepti*, birth control, abortion pill, prosthe*
4 palliative, hysterectomy, rehabilitation, ventilator*, screening programme, botox, colonoscop*
4 hearing aid*, ?massage*, detox*
3 ?treated, ?treating, cure, ?tests, tested positive, ?remedy, ?remedies, ?screening, prescri*
4 cure for, healer*, traditional medicine, herbal medicine, herbal, homeopath*, stem cells, gene therapy
4 check up, checkup*, biopsy, ct scan, blood donor*, blood donation*, anaesth*, anesth*, stitches
4 bandage*, first aid, cpr, defibrillator*, life support, test kits, oxygen supply, hearing aids
4 eye surgery, laser eye, contact lenses, root canal, braces
# diet
4 diet, diets, dieting, dietary, dietitian*, dietician*, nutrition*, calorie*, weight loss, lose weight
4 losing weight, junk food, gluten free, gluten, sugary, vitamin*, supplement*, probiotic*, superfood*
4 ?fiber, ?protein*, low fat, low carb, trans fat*, saturated fat, vegan diet, keto, paleo, ?overweight
4 weight gain, sugar intake, body mass, bmi, healthy eating, antioxidant*, omega 3, sodium, caffeine
4 sugar free, low sodium, whole grains, eat healthy, healthy snack*, healthy meal*, food allerg*
4 malnutrition, stunting, obesity rates, fad diet*, intermittent fasting, juice cleanse*, metabolism
4 vegetables every day, nutrient*, minerals and vitamins, breakfast every day
# prescription drug
4 pharmaceutical*, pharmac*, prescription drug*, drug maker*, drugmaker*, generic drug*, fda, pfizer
4 moderna, astrazeneca, merck, novartis, glaxosmithkline, antibiotic*, aspirin, insulin, statin, statins
4 ?pill, ?pills, ibuprofen, viagra, medication*, placebo, tramadol, hydroxychloroquine, clinical trial*
4 ozempic, epipen, paracetamol, antiretroviral*, ?prep
# surgery
4 surgery, surgeries, surgeon*, surgical, plastic surgery, cosmetic surgery, operating theatre, amputat*
4 facelift, liposuction, bypass surgery, ?implants
# vaccine
4 vaccin*, ?jab, ?jabs, booster shot*, immuni*, anti vax*, inoculat*, covax, flu shot*
# medical profession
4 doctor*, nurse, nurses, nursing, physician*, pediatrician*, paediatric*, midwife*, midwives, dentist*
4 dental, gynecolog*, gynaecolog*, dermatolog*, neurolog*, psychiatrist*, gp, GPs, medics, medic
4 epidemiolog*, virologist*, nutritionist*, health worker*, optician*
4 paramedic*, radiologist*, obstetric*, pathologist*, health professional*, healthcare worker*
4 doctors' strike, medical students, medical research, health experts
# public health
4 public health, world health organization, world health organisation, cdc, centers for disease control
4 health ministry, health minister, health secretary, smoking ban, smoker*, smoking, e cigarette*, vaping
4 tobacco, cigarette*, hygiene, hand washing, sanitation, soda tax, health officials, maternal mortality
4 infant mortality, alcohol consumption, exposure to
2 wellness
4 disease control, health agency, health department, health emergency, sanitary, drinking water safety
4 food safety, food poisoning, recall of food, lead poisoning, secondhand smoke, passive smoking
4 tobacco control, sugar tax, health warning*, health risk*, health system*, health budget, nhis
`;
