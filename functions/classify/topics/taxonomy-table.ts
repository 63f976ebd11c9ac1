/**
 * The IPTC Media Topics this project assigns: a code, then its names in en, fr, de, es, it and pt; children are indented.
 * IPTC NewsCodes, CC BY 4.0 (https://cv.iptc.org/newscodes/mediatopic/).
 */
export const taxonomyTable = `
01000000 arts, culture, entertainment and media | Arts, culture, divertissement et médias | Kunst, Kultur, Unterhaltung und Medien | Arte, cultura, entretenimiento y medios | Arte, cultura, spettacolo e media | Artes, cultura, entretenimento e mídia
  20000002 arts and entertainment | Arts et divertissement | Kunst und Unterhaltung | Arte y entretenimiento | Arte e spettacolo | Artes e entretenimento
    20000005 cinema | Cinéma | Kino | Cine | Cinema | Cinema
    20000007 dance | Danse | Tanz | Danza | Danza | Dança
    20000011 fashion | Mode | Mode | Moda | Moda | Moda
    20000013 literature | Littérature | Literatur | Literatura | Letteratura | Literatura
    20000018 music | Musique | Musik | Música | Musica | Música
    20000029 theatre | Théâtre | Theater | Teatro | Teatro | Teatro
    20000031 visual arts | Arts visuels | Bildende Kunst | Artes visuales | Arti visive | Artes visuais
    20001181 festival | Festival | Festival | Festival | Festival | Festival
  20000038 culture | Culture | Kultur | Cultura | Cultura | Cultura
    20000042 language | Langue | Sprache | Lengua | Lingua | Língua
    20000043 library and museum | Bibliothèques et musées | Bibliotheken und Museen | Bibliotecas y museos | Biblioteche e musei | Bibliotecas e museus
    20000044 monument and heritage site | Monuments et patrimoine | Denkmäler und Kulturerbe | Monumentos y patrimonio | Monumenti e patrimonio | Monumentos e patrimônio
  20000045 mass media | Médias | Massenmedien | Medios de comunicación | Mezzi di comunicazione | Meios de comunicação
    20000046 news media | Presse et information | Nachrichtenmedien | Medios informativos | Organi di informazione | Imprensa
    20001182 social media | Réseaux sociaux | Soziale Medien | Redes sociales | Social media | Redes sociais
    20000051 television | Télévision | Fernsehen | Televisión | Televisione | Televisão
    20000050 radio | Radio | Radio | Radio | Radio | Rádio
16000000 conflict, war and peace | Conflits, guerre et paix | Konflikte, Krieg und Frieden | Conflicto, guerra y paz | Conflitti, guerra e pace | Conflitos, guerra e paz
  20000053 act of terror | Acte terroriste | Terrorakt | Acto terrorista | Atto terroristico | Ato terrorista
  20000056 armed conflict | Conflit armé | Bewaffneter Konflikt | Conflicto armado | Conflitto armato | Conflito armado
    20000057 guerrilla activity | Guérilla | Guerilla | Guerrilla | Guerriglia | Guerrilha
    20000062 war | Guerre | Krieg | Guerra | Guerra | Guerra
    20000060 military occupation | Occupation militaire | Militärische Besetzung | Ocupación militar | Occupazione militare | Ocupação militar
  20000065 civil unrest | Troubles civils | Innere Unruhen | Disturbios civiles | Disordini civili | Distúrbios civis
    20000066 demonstration | Manifestation | Demonstration | Manifestación | Manifestazione | Manifestação
    20000069 riot | Émeute | Krawalle | Motín | Rivolta | Tumulto
  20000070 coup d'etat | Coup d'État | Staatsstreich | Golpe de Estado | Colpo di Stato | Golpe de Estado
  20000071 massacre | Massacre | Massaker | Masacre | Massacro | Massacre
    20000072 genocide | Génocide | Völkermord | Genocidio | Genocidio | Genocídio
  20000073 peace process | Processus de paix | Friedensprozess | Proceso de paz | Processo di pace | Processo de paz
  20000080 prisoners of war | Prisonniers de guerre | Kriegsgefangene | Prisioneros de guerra | Prigionieri di guerra | Prisioneiros de guerra
  20000077 post-war reconstruction | Reconstruction d'après-guerre | Wiederaufbau | Reconstrucción de posguerra | Ricostruzione postbellica | Reconstrução pós-guerra
    20000078 disarmament | Désarmement | Abrüstung | Desarme | Disarmo | Desarmamento
02000000 crime, law and justice | Criminalité, droit et justice | Kriminalität, Recht und Justiz | Crimen, derecho y justicia | Criminalità, diritto e giustizia | Crime, direito e justiça
  20000082 crime | Criminalité | Kriminalität | Delincuencia | Criminalità | Crime
    20000093 corruption | Corruption | Korruption | Corrupción | Corruzione | Corrupção
    20000086 cyber crime | Cybercriminalité | Cyberkriminalität | Ciberdelincuencia | Criminalità informatica | Crime cibernético
    20000095 drug related crimes | Trafic de stupéfiants | Drogenkriminalität | Narcotráfico | Reati di droga | Tráfico de drogas
    20000097 fraud | Fraude | Betrug | Fraude | Frode | Fraude
    20000099 homicide | Homicide | Tötungsdelikt | Homicidio | Omicidio | Homicídio
    20000100 kidnapping | Enlèvement | Entführung | Secuestro | Sequestro di persona | Sequestro
    20000101 organised crime | Crime organisé | Organisierte Kriminalität | Crimen organizado | Criminalità organizzata | Crime organizado
    20000104 robbery and theft | Vols et cambriolages | Raub und Diebstahl | Robos y hurtos | Furti e rapine | Roubos e furtos
    20000105 war crime | Crime de guerre | Kriegsverbrechen | Crimen de guerra | Crimine di guerra | Crime de guerra
  20000106 judiciary | Justice | Gerichtsbarkeit | Poder judicial | Magistratura | Poder judiciário
    20000107 court | Tribunal | Gericht | Tribunal | Tribunale | Tribunal
  20000121 law | Droit | Recht | Derecho | Diritto | Direito
  20000129 law enforcement | Forces de l'ordre | Strafverfolgung | Fuerzas del orden | Forze dell'ordine | Forças de segurança
    20000130 arrest | Arrestation | Festnahme | Detención | Arresto | Prisão
    20000133 police | Police | Polizei | Policía | Polizia | Polícia
03000000 disaster, accident and emergency incident | Désastres et accidents | Katastrophen und Unglücke | Desastres y accidentes | Disastri e incidenti | Desastres e acidentes
  20000139 accident and emergency incident | Accidents | Unfälle | Accidentes | Incidenti | Acidentes
    20001321 drowning | Noyade | Ertrinken | Ahogamiento | Annegamento | Afogamento
    20000140 explosion accident and incident | Explosion | Explosion | Explosión | Esplosione | Explosão
    20000141 industrial accident and incident | Accident industriel | Industrieunfall | Accidente industrial | Incidente industriale | Acidente industrial
    20000143 transportation accident and incident | Accident de transport | Verkehrsunfall | Accidente de transporte | Incidente di trasporto | Acidente de transporte
  20000148 disaster | Catastrophe | Katastrophe | Catástrofe | Catastrofe | Catástrofe
    20000149 famine | Famine | Hungersnot | Hambruna | Carestia | Fome
    20000150 fire | Incendie | Brand | Incendio | Incendio | Incêndio
    20000151 natural disaster | Catastrophe naturelle | Naturkatastrophe | Desastre natural | Disastro naturale | Desastre natural
  20000168 emergency response | Secours | Rettungseinsatz | Respuesta de emergencia | Soccorsi | Resposta a emergências
04000000 economy, business and finance | Économie et finances | Wirtschaft und Finanzen | Economía, negocios y finanzas | Economia, affari e finanza | Economia, negócios e finanças
  20000170 business information | Vie des entreprises | Unternehmen | Información empresarial | Notizie sulle imprese | Informação empresarial
  20000344 economy | Économie | Wirtschaft | Economía | Economia | Economia
    20000346 macro economics | Macroéconomie | Makroökonomie | Macroeconomía | Macroeconomia | Macroeconomia
  20000385 market and exchange | Marchés et bourses | Märkte und Börsen | Mercados y bolsas | Mercati e borse | Mercados e bolsas
    20000386 commodity market | Matières premières | Rohstoffmarkt | Mercado de materias primas | Mercato delle materie prime | Mercado de commodities
    20000391 foreign exchange market | Marché des changes | Devisenmarkt | Mercado de divisas | Mercato dei cambi | Mercado de câmbio
  20000209 products and services | Produits et services | Produkte und Dienstleistungen | Productos y servicios | Prodotti e servizi | Produtos e serviços
    20000210 agriculture | Agriculture | Landwirtschaft | Agricultura | Agricoltura | Agricultura
    20000225 computing and information technology | Informatique et télécommunications | Computer- und Informationstechnik | Informática y telecomunicaciones | Informatica e telecomunicazioni | Informática e telecomunicações
    20000235 construction and property | Bâtiment et immobilier | Bau und Immobilien | Construcción e inmobiliaria | Edilizia e immobiliare | Construção e imobiliário
    20000243 consumer goods | Biens de consommation | Konsumgüter | Bienes de consumo | Beni di consumo | Bens de consumo
    20000256 energy and resource | Énergie et ressources | Energie und Rohstoffe | Energía y recursos | Energia e risorse | Energia e recursos
    20001370 financial service | Services financiers | Finanzdienstleistungen | Servicios financieros | Servizi finanziari | Serviços financeiros
    20000294 manufacturing and engineering | Industrie manufacturière | Fertigungsindustrie | Industria manufacturera | Industria manifatturiera | Indústria manufatureira
    20000331 tourism and leisure industry | Tourisme et loisirs | Tourismuswirtschaft | Industria del turismo | Industria del turismo | Indústria do turismo
    20000337 transport | Transport | Verkehr | Transporte | Trasporti | Transportes
    20001289 sales channel | Commerce et distribution | Handel | Comercio | Commercio | Comércio
05000000 education | Éducation | Bildung | Educación | Istruzione | Educação
  20000412 curriculum | Programmes scolaires | Lehrplan | Plan de estudios | Programmi scolastici | Currículo
  20000413 educational testing and examinations | Examens | Prüfungen | Exámenes | Esami | Exames
  20000400 school | Établissements scolaires | Schule | Escuela | Scuola | Escola
    20000405 college and university | Enseignement supérieur | Hochschule | Enseñanza superior | Università | Ensino superior
    20000409 early childhood education | Petite enfance | Frühkindliche Bildung | Educación infantil | Educazione prescolare | Educação infantil
    20000401 primary education | Enseignement primaire | Grundschule | Enseñanza primaria | Scuola primaria | Ensino primário
  20000415 students | Élèves et étudiants | Schüler und Studenten | Alumnos y estudiantes | Studenti | Alunos e estudantes
  20000416 teachers | Enseignants | Lehrkräfte | Docentes | Insegnanti | Professores
  20001216 vocational education | Enseignement professionnel | Berufsbildung | Formación profesional | Formazione professionale | Ensino profissional
06000000 environment | Environnement | Umwelt | Medio ambiente | Ambiente | Meio ambiente
  20000418 climate change | Changement climatique | Klimawandel | Cambio climático | Cambiamento climatico | Mudanças climáticas
  20000420 conservation | Protection de la nature | Naturschutz | Conservación | Conservazione | Conservação
  20000424 environmental pollution | Pollution | Umweltverschmutzung | Contaminación | Inquinamento | Poluição
    20000425 air pollution | Pollution de l'air | Luftverschmutzung | Contaminación del aire | Inquinamento atmosferico | Poluição do ar
    20000428 waste materials | Déchets | Abfall | Residuos | Rifiuti | Resíduos
  20000430 natural resources | Ressources naturelles | Natürliche Ressourcen | Recursos naturales | Risorse naturali | Recursos naturais
  20000441 nature | Nature | Natur | Naturaleza | Natura | Natureza
    20000500 animal | Animaux | Tiere | Animales | Animali | Animais
    20000443 endangered species | Espèces menacées | Bedrohte Arten | Especies amenazadas | Specie minacciate | Espécies ameaçadas
  20001374 sustainability | Développement durable | Nachhaltigkeit | Sostenibilidad | Sostenibilità | Sustentabilidade
07000000 health | Santé | Gesundheit | Salud | Salute | Saúde
  20000446 disease and condition | Maladies et affections | Krankheiten | Enfermedades | Malattie | Doenças
    20000447 cancer | Cancer | Krebs | Cáncer | Cancro | Câncer
    20000448 communicable disease | Maladies transmissibles | Infektionskrankheiten | Enfermedades transmisibles | Malattie trasmissibili | Doenças transmissíveis
    20000454 heart disease | Maladies cardiaques | Herzkrankheiten | Enfermedades cardíacas | Malattie cardiache | Doenças cardíacas
    20000458 mental health and disorder | Santé mentale | Psychische Gesundheit | Salud mental | Salute mentale | Saúde mental
  20000461 health facility | Établissements de santé | Gesundheitseinrichtungen | Centros sanitarios | Strutture sanitarie | Unidades de saúde
    20000462 hospital | Hôpital | Krankenhaus | Hospital | Ospedale | Hospital
  20000464 health treatment and procedure | Soins et traitements | Behandlungen | Tratamientos | Cure e trattamenti | Tratamentos
    20000465 diet | Alimentation et régimes | Ernährung | Dieta | Dieta | Dieta
    20000468 prescription drug | Médicaments | Arzneimittel | Medicamentos | Farmaci | Medicamentos
    20001228 surgery | Chirurgie | Chirurgie | Cirugía | Chirurgia | Cirurgia
    20000477 vaccine | Vaccins | Impfstoffe | Vacunas | Vaccini | Vacinas
  20000485 medical profession | Professions médicales | Medizinische Berufe | Profesión médica | Professioni mediche | Profissão médica
  20001358 public health | Santé publique | Öffentliche Gesundheit | Salud pública | Salute pubblica | Saúde pública
08000000 human interest | Intérêt humain | Menschen und Vermischtes | Interés humano | Curiosità e persone | Interesse humano
  20001237 anniversary | Anniversaires et commémorations | Jahrestag | Aniversario | Anniversario | Aniversário
  20000498 award and prize | Prix et récompenses | Auszeichnungen | Premios | Premi | Prêmios
  20000505 celebrity | Célébrités | Prominente | Celebridades | Celebrità | Celebridades
  20000501 ceremony | Cérémonies | Feierlichkeiten | Ceremonias | Cerimonie | Cerimônias
  20000499 record and achievement | Records et exploits | Rekorde und Leistungen | Récords y hazañas | Primati e imprese | Recordes e façanhas
  20000504 high society | Haute société | High Society | Alta sociedad | Alta società | Alta sociedade
    20000506 royalty | Familles royales | Königshäuser | Realeza | Case reali | Realeza
09000000 labour | Travail | Arbeit | Trabajo | Lavoro | Trabalho
  20000509 employment | Emploi | Beschäftigung | Empleo | Occupazione | Emprego
    20000518 wages and benefits | Salaires | Löhne | Salarios | Salari | Salários
  20000523 labour market | Marché du travail | Arbeitsmarkt | Mercado laboral | Mercato del lavoro | Mercado de trabalho
  20000524 labour relations | Relations sociales | Arbeitsbeziehungen | Relaciones laborales | Relazioni sindacali | Relações laborais
    20000529 labour dispute | Conflit social | Arbeitskampf | Conflicto laboral | Vertenza sindacale | Conflito laboral
  20000531 retirement | Retraite | Ruhestand | Jubilación | Pensionamento | Aposentadoria
  20000533 unemployment | Chômage | Arbeitslosigkeit | Desempleo | Disoccupazione | Desemprego
  20000536 unions | Syndicats | Gewerkschaften | Sindicatos | Sindacati | Sindicatos
10000000 lifestyle and leisure | Art de vivre et loisirs | Lebensart und Freizeit | Estilo de vida y ocio | Stile di vita e tempo libero | Estilo de vida e lazer
  20000538 leisure | Loisirs | Freizeit | Ocio | Tempo libero | Lazer
    20000540 game | Jeux | Spiele | Juegos | Giochi | Jogos
    20000550 hobby | Passe-temps | Hobbys | Aficiones | Hobby | Passatempos
      20000568 food and drink enthusiasm | Gastronomie | Essen und Trinken | Comida y bebida | Cibo e bevande | Comida e bebida
    20000563 travel and tourism | Voyages et tourisme | Reisen und Tourismus | Viajes y turismo | Viaggi e turismo | Viagens e turismo
  20000565 lifestyle | Art de vivre | Lebensstil | Estilo de vida | Stile di vita | Estilo de vida
    20000570 house and home | Maison | Haus und Heim | Hogar | Casa | Casa
  20001339 wellness | Bien-être | Wellness | Bienestar | Benessere | Bem-estar
    20001239 exercise and fitness | Forme et exercice | Fitness | Ejercicio y forma física | Fitness | Exercício físico
11000000 politics | Politique | Politik | Política | Politica | Política
  20000574 election | Élections | Wahlen | Elecciones | Elezioni | Eleições
    20000580 political campaigns | Campagnes électorales | Wahlkampf | Campañas políticas | Campagne elettorali | Campanhas políticas
    20000584 referenda | Référendums | Volksabstimmungen | Referendos | Referendum | Referendos
  20000587 fundamental rights | Droits fondamentaux | Grundrechte | Derechos fundamentales | Diritti fondamentali | Direitos fundamentais
    20000592 human rights | Droits de l'homme | Menschenrechte | Derechos humanos | Diritti umani | Direitos humanos
    20000591 freedom of the press | Liberté de la presse | Pressefreiheit | Libertad de prensa | Libertà di stampa | Liberdade de imprensa
  20000593 government | Gouvernement | Regierung | Gobierno | Governo | Governo
    20000598 defence | Défense | Verteidigung | Defensa | Difesa | Defesa
    20000605 espionage and intelligence | Espionnage et renseignement | Spionage und Nachrichtendienste | Espionaje e inteligencia | Spionaggio e intelligence | Espionagem e inteligência
    20000610 heads of state | Chefs d'État | Staatsoberhäupter | Jefes de Estado | Capi di Stato | Chefes de Estado
    20000615 legislative body | Parlement | Parlament | Parlamento | Parlamento | Parlamento
    20000612 local government and authority | Collectivités locales | Kommunalverwaltung | Administración local | Enti locali | Poder local
    20000613 minister and secretary (government) | Ministres | Minister | Ministros | Ministri | Ministros
  20000621 government policy | Politiques publiques | Regierungspolitik | Políticas públicas | Politiche pubbliche | Políticas públicas
    20000634 migration policy | Politique migratoire | Migrationspolitik | Política migratoria | Politica migratoria | Política migratória
    20000620 taxation | Fiscalité | Steuern | Fiscalidad | Fisco | Tributação
    20000635 nuclear policy | Politique nucléaire | Atompolitik | Política nuclear | Politica nucleare | Política nuclear
  20000638 international relations | Relations internationales | Internationale Beziehungen | Relaciones internacionales | Relazioni internazionali | Relações internacionais
    20000639 diplomacy | Diplomatie | Diplomatie | Diplomacia | Diplomazia | Diplomacia
    20000642 economic sanction | Sanctions économiques | Wirtschaftssanktionen | Sanciones económicas | Sanzioni economiche | Sanções econômicas
    20000644 international organisation | Organisations internationales | Internationale Organisationen | Organizaciones internacionales | Organizzazioni internazionali | Organizações internacionais
    20000645 refugees and internally displaced people | Réfugiés et déplacés | Flüchtlinge und Vertriebene | Refugiados y desplazados | Rifugiati e sfollati | Refugiados e deslocados
  20000647 political crisis | Crise politique | Politische Krise | Crisis política | Crisi politica | Crise política
  20000649 political process | Vie politique | Politischer Prozess | Proceso político | Processo politico | Processo político
    20000651 political parties and movements | Partis et mouvements politiques | Parteien und Bewegungen | Partidos y movimientos políticos | Partiti e movimenti politici | Partidos e movimentos políticos
12000000 religion | Religion | Religion | Religión | Religione | Religião
  20000657 belief systems | Croyances | Glaubensrichtungen | Creencias | Credenze | Crenças
    20000658 Buddhism | Bouddhisme | Buddhismus | Budismo | Buddismo | Budismo
    20000659 Christianity | Christianisme | Christentum | Cristianismo | Cristianesimo | Cristianismo
    20000676 Hinduism | Hindouisme | Hinduismus | Hinduismo | Induismo | Hinduísmo
    20000677 Islam | Islam | Islam | Islam | Islam | Islã
    20000679 Judaism | Judaïsme | Judentum | Judaísmo | Ebraismo | Judaísmo
  20000690 religious festival and holiday | Fêtes religieuses | Religiöse Feste | Fiestas religiosas | Feste religiose | Festas religiosas
  20000703 religious leader | Chefs religieux | Religionsführer | Líderes religiosos | Leader religiosi | Líderes religiosos
    20000704 pope | Pape | Papst | Papa | Papa | Papa
13000000 science and technology | Sciences et technologies | Wissenschaft und Technik | Ciencia y tecnología | Scienza e tecnologia | Ciência e tecnologia
  20000710 biomedical science | Sciences biomédicales | Biomedizin | Ciencias biomédicas | Scienze biomediche | Ciências biomédicas
  20000715 mathematics | Mathématiques | Mathematik | Matemáticas | Matematica | Matemática
  20000717 natural science | Sciences naturelles | Naturwissenschaften | Ciencias naturales | Scienze naturali | Ciências naturais
    20000718 astronomy | Astronomie | Astronomie | Astronomía | Astronomia | Astronomia
    20000719 biology | Biologie | Biologie | Biología | Biologia | Biologia
    20000725 chemistry | Chimie | Chemie | Química | Chimica | Química
    20000727 geology | Géologie | Geologie | Geología | Geologia | Geologia
    20000731 physics | Physique | Physik | Física | Fisica | Física
  20000735 scientific research | Recherche scientifique | Forschung | Investigación científica | Ricerca scientifica | Pesquisa científica
  20000742 social sciences | Sciences humaines et sociales | Sozialwissenschaften | Ciencias sociales | Scienze sociali | Ciências sociais
    20000744 archaeology | Archéologie | Archäologie | Arqueología | Archeologia | Arqueologia
    20000747 history | Histoire | Geschichte | Historia | Storia | História
    20000753 psychology | Psychologie | Psychologie | Psicología | Psicologia | Psicologia
  20000756 technology and engineering | Technologie et ingénierie | Technik und Ingenieurwesen | Tecnología e ingeniería | Tecnologia e ingegneria | Tecnologia e engenharia
    20000757 aerospace engineering | Aéronautique et spatial | Luft- und Raumfahrttechnik | Ingeniería aeroespacial | Ingegneria aerospaziale | Engenharia aeroespacial
    20000763 information technology and computer science | Technologies de l'information | Informatik | Tecnologías de la información | Informatica | Tecnologia da informação
14000000 society | Société | Gesellschaft | Sociedad | Società | Sociedade
  20000770 demographics | Démographie | Demografie | Demografía | Demografia | Demografia
  20000775 discrimination | Discriminations | Diskriminierung | Discriminación | Discriminazione | Discriminação
    20000777 racism | Racisme | Rassismus | Racismo | Razzismo | Racismo
  20000780 family | Famille | Familie | Familia | Famiglia | Família
    20000783 divorce | Divorce | Scheidung | Divorcio | Divorzio | Divórcio
    20000786 marriage | Mariage | Ehe | Matrimonio | Matrimonio | Casamento
    20000787 parenting | Parentalité | Elternschaft | Crianza | Genitorialità | Parentalidade
  20000771 immigration | Immigration | Einwanderung | Inmigración | Immigrazione | Imigração
  20000788 mankind | Humanité | Menschen | Humanidad | Umanità | Humanidade
    20000792 LGBTQ | LGBTQ | LGBTQ | LGBTQ | LGBTQ | LGBTQ
    20001327 women | Femmes | Frauen | Mujeres | Donne | Mulheres
  20000799 social condition | Conditions sociales | Soziale Lage | Condiciones sociales | Condizioni sociali | Condições sociais
    20000801 poverty | Pauvreté | Armut | Pobreza | Povertà | Pobreza
  20000802 social problem | Problèmes sociaux | Soziale Probleme | Problemas sociales | Problemi sociali | Problemas sociais
  20000817 welfare | Aide sociale | Wohlfahrt | Bienestar social | Assistenza sociale | Assistência social
    20000818 charity | Solidarité et dons | Wohltätigkeit | Beneficencia | Beneficenza | Caridade
15000000 sport | Sport | Sport | Deporte | Sport | Esporte
  20000822 competition discipline | Disciplines sportives | Sportarten | Disciplinas deportivas | Discipline sportive | Modalidades esportivas
    20000823 American football | Football américain | American Football | Fútbol americano | Football americano | Futebol americano
    20000827 athletics | Athlétisme | Leichtathletik | Atletismo | Atletica | Atletismo
    20000849 baseball | Baseball | Baseball | Béisbol | Baseball | Beisebol
    20000851 basketball | Basketball | Basketball | Baloncesto | Pallacanestro | Basquete
    20000856 boxing | Boxe | Boxen | Boxeo | Pugilato | Boxe
    20000888 cricket | Cricket | Cricket | Críquet | Cricket | Críquete
    20000892 cycling | Cyclisme | Radsport | Ciclismo | Ciclismo | Ciclismo
    20000940 golf | Golf | Golf | Golf | Golf | Golfe
    20000965 ice hockey | Hockey sur glace | Eishockey | Hockey sobre hielo | Hockey su ghiaccio | Hóquei no gelo
    20000991 motor car racing | Sport automobile | Automobilsport | Automovilismo | Automobilismo | Automobilismo
    20001176 rugby | Rugby | Rugby | Rugby | Rugby | Rúgbi
    20001056 skiing | Ski | Skisport | Esquí | Sci | Esqui
    20001065 soccer | Football | Fußball | Fútbol | Calcio | Futebol
    20001071 swimming | Natation | Schwimmen | Natación | Nuoto | Natação
    20001085 tennis | Tennis | Tennis | Tenis | Tennis | Tênis
  20001104 drug use in sport | Dopage | Doping | Dopaje | Doping | Doping
  20001108 sport event | Événements sportifs | Sportveranstaltungen | Eventos deportivos | Eventi sportivi | Eventos esportivos
    20001177 Olympic Games | Jeux olympiques | Olympische Spiele | Juegos Olímpicos | Giochi olimpici | Jogos Olímpicos
  20001125 sport organisation | Organisations sportives | Sportorganisationen | Organizaciones deportivas | Organizzazioni sportive | Organizações esportivas
  20001148 sports transaction | Transferts sportifs | Spielertransfers | Fichajes | Calciomercato | Transferências esportivas
17000000 weather | Météo | Wetter | Meteorología | Meteo | Meteorologia
  20001128 weather forecast | Prévisions météo | Wettervorhersage | Pronóstico del tiempo | Previsioni meteo | Previsão do tempo
  20001129 weather phenomena | Phénomènes météorologiques | Wetterphänomene | Fenómenos meteorológicos | Fenomeni meteorologici | Fenômenos meteorológicos
  20001131 weather warning | Alertes météo | Wetterwarnung | Alertas meteorológicas | Allerte meteo | Alertas meteorológicos
`;
