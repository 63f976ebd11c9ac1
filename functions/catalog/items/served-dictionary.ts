/**
 * Topics as they were named when this was written: code, English and French name. IPTC NewsCodes, CC BY 4.0
 * (https://cv.iptc.org/newscodes/mediatopic/).
 */
const topics = `
01000000|arts, culture, entertainment and media|Arts, culture, divertissement et médias;
20000002|arts and entertainment|Arts et divertissement; 20000005|cinema|Cinéma; 20000007|dance|Danse;
20000011|fashion|Mode; 20000013|literature|Littérature; 20000018|music|Musique; 20000029|theatre|Théâtre;
20000031|visual arts|Arts visuels; 20001181|festival|Festival; 20000038|culture|Culture; 20000042|language|Langue;
20000043|library and museum|Bibliothèques et musées; 20000044|monument and heritage site|Monuments et patrimoine;
20000045|mass media|Médias; 20000046|news media|Presse et information; 20001182|social media|Réseaux sociaux;
20000051|television|Télévision; 20000050|radio|Radio; 16000000|conflict, war and peace|Conflits, guerre et paix;
20000053|act of terror|Acte terroriste; 20000056|armed conflict|Conflit armé; 20000057|guerrilla activity|Guérilla;
20000062|war|Guerre; 20000060|military occupation|Occupation militaire; 20000065|civil unrest|Troubles civils;
20000066|demonstration|Manifestation; 20000069|riot|Émeute; 20000070|coup d'etat|Coup d'État;
20000071|massacre|Massacre; 20000072|genocide|Génocide; 20000073|peace process|Processus de paix;
20000080|prisoners of war|Prisonniers de guerre; 20000077|post-war reconstruction|Reconstruction d'après-guerre;
20000078|disarmament|Désarmement; 02000000|crime, law and justice|Criminalité, droit et justice;
20000082|crime|Criminalité; 20000093|corruption|Corruption; 20000086|cyber crime|Cybercriminalité;
20000095|drug related crimes|Trafic de stupéfiants; 20000097|fraud|Fraude; 20000099|homicide|Homicide;
20000100|kidnapping|Enlèvement; 20000101|organised crime|Crime organisé;
20000104|robbery and theft|Vols et cambriolages; 20000105|war crime|Crime de guerre; 20000106|judiciary|Justice;
20000107|court|Tribunal; 20000121|law|Droit; 20000129|law enforcement|Forces de l'ordre; 20000130|arrest|Arrestation;
20000133|police|Police; 03000000|disaster, accident and emergency incident|Désastres et accidents;
20000139|accident and emergency incident|Accidents; 20001321|drowning|Noyade;
20000140|explosion accident and incident|Explosion; 20000141|industrial accident and incident|Accident industriel;
20000143|transportation accident and incident|Accident de transport; 20000148|disaster|Catastrophe;
20000149|famine|Famine; 20000150|fire|Incendie; 20000151|natural disaster|Catastrophe naturelle;
20000168|emergency response|Secours; 04000000|economy, business and finance|Économie et finances;
20000170|business information|Vie des entreprises; 20000344|economy|Économie; 20000346|macro economics|Macroéconomie;
20000385|market and exchange|Marchés et bourses; 20000386|commodity market|Matières premières;
20000391|foreign exchange market|Marché des changes; 20000209|products and services|Produits et services;
20000210|agriculture|Agriculture; 20000225|computing and information technology|Informatique et télécommunications;
20000235|construction and property|Bâtiment et immobilier; 20000243|consumer goods|Biens de consommation;
20000256|energy and resource|Énergie et ressources; 20001370|financial service|Services financiers;
20000294|manufacturing and engineering|Industrie manufacturière;
20000331|tourism and leisure industry|Tourisme et loisirs; 20000337|transport|Transport;
20001289|sales channel|Commerce et distribution; 05000000|education|Éducation;
20000412|curriculum|Programmes scolaires; 20000413|educational testing and examinations|Examens;
20000400|school|Établissements scolaires; 20000405|college and university|Enseignement supérieur;
20000409|early childhood education|Petite enfance; 20000401|primary education|Enseignement primaire;
20000415|students|Élèves et étudiants; 20000416|teachers|Enseignants;
20001216|vocational education|Enseignement professionnel; 06000000|environment|Environnement;
20000418|climate change|Changement climatique; 20000420|conservation|Protection de la nature;
20000424|environmental pollution|Pollution; 20000425|air pollution|Pollution de l'air;
20000428|waste materials|Déchets; 20000430|natural resources|Ressources naturelles; 20000441|nature|Nature;
20000500|animal|Animaux; 20000443|endangered species|Espèces menacées; 20001374|sustainability|Développement durable;
07000000|health|Santé; 20000446|disease and condition|Maladies et affections; 20000447|cancer|Cancer;
20000448|communicable disease|Maladies transmissibles; 20000454|heart disease|Maladies cardiaques;
20000458|mental health and disorder|Santé mentale; 20000461|health facility|Établissements de santé;
20000462|hospital|Hôpital; 20000464|health treatment and procedure|Soins et traitements;
20000465|diet|Alimentation et régimes; 20000468|prescription drug|Médicaments; 20001228|surgery|Chirurgie;
20000477|vaccine|Vaccins; 20000485|medical profession|Professions médicales; 20001358|public health|Santé publique;
08000000|human interest|Intérêt humain; 20001237|anniversary|Anniversaires et commémorations;
20000498|award and prize|Prix et récompenses; 20000505|celebrity|Célébrités; 20000501|ceremony|Cérémonies;
20000499|record and achievement|Records et exploits; 20000504|high society|Haute société;
20000506|royalty|Familles royales; 09000000|labour|Travail; 20000509|employment|Emploi;
20000518|wages and benefits|Salaires; 20000523|labour market|Marché du travail;
20000524|labour relations|Relations sociales; 20000529|labour dispute|Conflit social; 20000531|retirement|Retraite;
20000533|unemployment|Chômage; 20000536|unions|Syndicats; 10000000|lifestyle and leisure|Art de vivre et loisirs;
20000538|leisure|Loisirs; 20000540|game|Jeux; 20000550|hobby|Passe-temps;
20000568|food and drink enthusiasm|Gastronomie; 20000563|travel and tourism|Voyages et tourisme;
20000565|lifestyle|Art de vivre; 20000570|house and home|Maison; 20001339|wellness|Bien-être;
20001239|exercise and fitness|Forme et exercice; 11000000|politics|Politique; 20000574|election|Élections;
20000580|political campaigns|Campagnes électorales; 20000584|referenda|Référendums;
20000587|fundamental rights|Droits fondamentaux; 20000592|human rights|Droits de l'homme;
20000591|freedom of the press|Liberté de la presse; 20000593|government|Gouvernement; 20000598|defence|Défense;
20000605|espionage and intelligence|Espionnage et renseignement; 20000610|heads of state|Chefs d'État;
20000615|legislative body|Parlement; 20000612|local government and authority|Collectivités locales;
20000613|minister and secretary (government)|Ministres; 20000621|government policy|Politiques publiques;
20000634|migration policy|Politique migratoire; 20000620|taxation|Fiscalité;
20000635|nuclear policy|Politique nucléaire; 20000638|international relations|Relations internationales;
20000639|diplomacy|Diplomatie; 20000642|economic sanction|Sanctions économiques;
20000644|international organisation|Organisations internationales;
20000645|refugees and internally displaced people|Réfugiés et déplacés; 20000647|political crisis|Crise politique;
20000649|political process|Vie politique; 20000651|political parties and movements|Partis et mouvements politiques;
12000000|religion|Religion; 20000657|belief systems|Croyances; 20000658|Buddhism|Bouddhisme;
20000659|Christianity|Christianisme; 20000676|Hinduism|Hindouisme; 20000677|Islam|Islam; 20000679|Judaism|Judaïsme;
20000690|religious festival and holiday|Fêtes religieuses; 20000703|religious leader|Chefs religieux;
20000704|pope|Pape; 13000000|science and technology|Sciences et technologies;
20000710|biomedical science|Sciences biomédicales; 20000715|mathematics|Mathématiques;
20000717|natural science|Sciences naturelles; 20000718|astronomy|Astronomie; 20000719|biology|Biologie;
20000725|chemistry|Chimie; 20000727|geology|Géologie; 20000731|physics|Physique;
20000735|scientific research|Recherche scientifique; 20000742|social sciences|Sciences humaines et sociales;
20000744|archaeology|Archéologie; 20000747|history|Histoire; 20000753|psychology|Psychologie;
20000756|technology and engineering|Technologie et ingénierie; 20000757|aerospace engineering|Aéronautique et spatial;
20000763|information technology and computer science|Technologies de l'information; 14000000|society|Société;
20000770|demographics|Démographie; 20000775|discrimination|Discriminations; 20000777|racism|Racisme;
20000780|family|Famille; 20000783|divorce|Divorce; 20000786|marriage|Mariage; 20000787|parenting|Parentalité;
20000771|immigration|Immigration; 20000788|mankind|Humanité; 20000792|LGBTQ|LGBTQ; 20001327|women|Femmes;
20000799|social condition|Conditions sociales; 20000801|poverty|Pauvreté; 20000802|social problem|Problèmes sociaux;
20000817|welfare|Aide sociale; 20000818|charity|Solidarité et dons; 15000000|sport|Sport;
20000822|competition discipline|Disciplines sportives; 20000823|American football|Football américain;
20000827|athletics|Athlétisme; 20000849|baseball|Baseball; 20000851|basketball|Basketball; 20000856|boxing|Boxe;
20000888|cricket|Cricket; 20000892|cycling|Cyclisme; 20000940|golf|Golf; 20000965|ice hockey|Hockey sur glace;
20000991|motor car racing|Sport automobile; 20001176|rugby|Rugby; 20001056|skiing|Ski; 20001065|soccer|Football;
20001071|swimming|Natation; 20001085|tennis|Tennis; 20001104|drug use in sport|Dopage;
20001108|sport event|Événements sportifs; 20001177|Olympic Games|Jeux olympiques;
20001125|sport organisation|Organisations sportives; 20001148|sports transaction|Transferts sportifs;
17000000|weather|Météo; 20001128|weather forecast|Prévisions météo;
20001129|weather phenomena|Phénomènes météorologiques; 20001131|weather warning|Alertes météo
`;

/** What is served of an article as it begins, with every field and with what stands in it most. */
const typical =
  '"authors":[{"name":"","role":""}],"touchedTopics":[{"code":"","name":""}],"zone":"+01:00","written":"","yearInferred":true,' +
  '"rev":1,"seen":"2026-01-05T06:00:00.000Z","text":"TEXT#1#","labels":"LABELS#TEXT#1#","updatedAt":"2026-01-05T06:00:00.000Z",' +
  '"title":"","titleSource":"headline","published":{"value":"2026-01-05T00:00Z","precision":"minute","source":"dateline"},' +
  '"language":{"code":"fr","confidence":0.99},"topics":[{"code":"","name":"","confidence":0.,"evidence":["","",""]}],' +
  '"persons":[{"name":"","key":"","salience":0.},{"name":"","key":"","salience":1}],' +
  '"organisations":[{"name":"","key":"","salience":0.}],"places":[{"name":"","key":"","salience":0.}],"keywords":["","",""],' +
  '"byline":"","publisher":"","url":"https://www..com/","place":"","size":{"paragraphs":8,"words":400,"removed":22}}';

/**
 * What nearly every row says, for deflate to refer to. **It never changes**: rows are read with the bytes that they were written
 * with. A better one gets a format of its own in `served-codec.ts`, and this one stays.
 */
export const servedDictionary: Uint8Array = Buffer.from(
  topics
    .trim()
    .split(/;\s/)
    .flatMap((line) => {
      const [code, ...names] = line.split('|');
      return names.map((name) => `${code}","name":"${name}`);
    })
    .join('') + typical,
);
