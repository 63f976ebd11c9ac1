/** A publisher that does not exist: what its articles are made of, and what it prints around every one of them. */
export interface MadePublisher {
  name: string;
  /** Parts of a sentence, in order; one of each makes `<who> <does> <what> <where>, <why>.` */
  parts: { who: string[]; does: string[]; what: string[]; where: string[]; why: string[] };
  /** Above the headline. `#` stands for a number that differs from day to day. */
  above: string[];
  /** Between the paragraphs. */
  within: string[];
  /** Below the text. */
  below: string[];
}

const split = (list: string) => list.split(' | ');

/** Five publishers in five languages; no marker list knows a word of what they print around their articles. */
export const madePublishers: MadePublisher[] = [
  {
    name: 'La Lanterne de Quimerc’h',
    parts: {
      who: split(
        'La meunière | Le sacristain | Un éclusier | La doyenne | Le garde-barrière | Une apicultrice | Le facteur | La pharmacienne | Un tonnelier | La chorale | Le rémouleur | Une vétérinaire',
      ),
      does: split(
        'repeint | démonte | inspecte | réclame | défend | photographie | emprunte | restaure | vend | retrouve | mesure | arrose',
      ),
      what: split(
        'la vieille horloge | un pressoir | les volets bleus | le kiosque | trois barques | la fontaine | un harmonium | le lavoir | des ruches | la girouette | un tracteur | les vitraux',
      ),
      where: split(
        'près du canal | à Kerlouan | devant le préau | sous la halle | au bord du ruisseau | derrière la gare | sur la lande | à Plouézec | dans la cour | au pied du clocher',
      ),
      why: split(
        'faute de budget | après l’orage | malgré le froid | pour la kermesse | à la demande des voisins | avant les moissons | sans attendre le préfet | avec des lycéens',
      ),
    },
    above: ['La Lanterne, veilleuse du bourg depuis 1887', 'Cahier du soir n° #'],
    within: [
      'La brocante des Tilleuls ouvre ses volets # dimanches par an, café et crêpes compris.',
      'Le coin des almanachs',
    ],
    below: [
      'Le marégraphe de l’anse indiquait # centimètres quand cette page fut composée à la main.',
      'Ici veille Anatole, chat de la rédaction et terreur des # souris du grenier.',
      'Tiré à # exemplaires sur la presse de la rue aux Fèves.',
      'Quimerc’h, Daoulas, Logonna',
    ],
  },
  {
    name: 'The Fennel Row Gazette',
    parts: {
      who: split(
        'The ferryman | A beekeeper | The night baker | A retired surveyor | The choir | Two lock-keepers | The saddler | A botanist | The bell ringers | A lorry driver | The chemist | An umpire',
      ),
      does: split(
        'repaints | measures | defends | borrows | inherits | photographs | dismantles | auctions | inspects | waters | rescues | catalogues',
      ),
      what: split(
        'the old signal box | a cider press | forty lanterns | the bandstand | a stone trough | the weighbridge | an organ | three allotments | the slipway | a mural | the almshouse | a steam roller',
      ),
      where: split(
        'behind the mill | at Hollin Cross | on the towpath | near the quarry | under the viaduct | in Larkbeck | beside the chapel | across the moor | by the cattle grid | at the old depot',
      ),
      why: split(
        'despite the frost | for the harvest supper | after a long quarrel | with borrowed ladders | before the lease ends | on behalf of the parish | without a permit | to general surprise',
      ),
    },
    above: ['Fennel Row Gazette: a penny well spent', 'Tide at the staithe: # feet'],
    within: [
      'Mrs Tansy of the marmalade stall keeps # jars aside for anybody who can whistle our anthem.',
      'Hedgerow corner',
      'The lighthouse lamp has turned # times since the last edition left our loft.',
    ],
    below: [
      'Set in hot metal by the Widdop sisters, who have mislaid # commas since the spring.',
      'Kettle always on at the corner of Fennel Row and Tallow Lane.',
      'Moor, mill, market and a little mischief',
      'Weather glass by courtesy of the harbour school, reading #.',
    ],
  },
  {
    name: 'Der Heidebote',
    parts: {
      who: split(
        'Der Müller | Eine Imkerin | Die Küsterin | Ein Schleusenwärter | Der Kantor | Die Tischlerin | Ein Förster | Die Wirtin | Der Fährmann | Eine Gärtnerin | Der Uhrmacher | Die Schulklasse',
      ),
      does: split(
        'streicht | vermisst | verteidigt | verkauft | rettet | fotografiert | zerlegt | sucht | prüft | erbt | begießt | beschreibt',
      ),
      what: split(
        'die alte Turmuhr | eine Obstpresse | vierzig Laternen | den Musikpavillon | drei Kähne | das Wehr | eine Orgel | die Linde | den Dorfbrunnen | ein Wandbild | das Backhaus | die Windfahne',
      ),
      where: split(
        'am Mühlbach | in Grauenhorst | hinter dem Bahnhof | auf der Heide | neben der Kapelle | unter der Brücke | am Deich | in Ellerwisch | beim Sägewerk | vor dem Rathaus',
      ),
      why: split(
        'trotz des Frostes | nach langem Streit | für das Erntefest | mit geliehenen Leitern | ohne Genehmigung | auf Bitten der Nachbarn | vor dem ersten Schnee | zum Erstaunen aller',
      ),
    },
    above: ['Heidebote, gesetzt und gefaltet am Moor', 'Torfstich-Kalender, Blatt #'],
    within: [
      'Oma Trines Rübenmus reicht heute für # Löffel, wer zuerst klopft, bekommt den größten.',
      'Neues vom Schnuckenstall',
    ],
    below: [
      'Unser Setzkasten zählt # Buchstaben, das kleine Ypsilon ist weiterhin ausgeliehen.',
      'Zwischen Birke und Wacholder gefaltet von Hinnerk und seinen # Enkeln.',
      'Pegel am Eichenwehr: # Zentimeter',
      'Moor, Mühle, Marktplatz',
    ],
  },
  {
    name: 'El Farol de Valdecorzas',
    parts: {
      who: split(
        'La molinera | Un apicultor | El sacristán | La barquera | El relojero | Una botánica | El guardabosques | La panadera | Un tonelero | La coral | El herrador | Una maestra',
      ),
      does: split(
        'pinta | mide | defiende | subasta | rescata | fotografía | desmonta | reclama | inspecciona | hereda | riega | cataloga',
      ),
      what: split(
        'el viejo reloj | una prensa de sidra | cuarenta faroles | el quiosco | tres barcas | la acequia | un órgano | los olivos | el lavadero | un mural | la veleta | el horno comunal',
      ),
      where: split(
        'junto al molino | en Robledillo | tras la estación | sobre la loma | al pie de la torre | bajo el puente | en la vega | en Peñarrubia | frente al cuartel | cerca de la ermita',
      ),
      why: split(
        'pese a la helada | tras una larga disputa | para la romería | con escaleras prestadas | sin permiso | a ruego de los vecinos | antes de la vendimia | ante el asombro general',
      ),
    },
    above: ['El Farol, luz de aceite desde la plaza', 'Pliego número # de la temporada'],
    within: [
      'La tía Remedios guarda # rosquillas de anís para quien adivine el peso del botijo.',
      'Rincón de los refranes',
      'La noria del tío Blas dio # vueltas mientras secaba la tinta de esta hoja.',
    ],
    below: [
      'Compuesto a mano en la calle del Candil por dos hermanas y # pinzas de tender.',
      'Caudal del arroyo Corzo: # litros',
      'Sierra, vega, plaza y solana',
      'El gato Bartolo ronca sobre los # tomos del archivo y no piensa moverse.',
    ],
  },
  {
    name: 'Il Lume di Roccaspina',
    parts: {
      who: split(
        'La mugnaia | Un apicoltore | Il sagrestano | La traghettatrice | L’orologiaio | Una botanica | Il guardaboschi | La fornaia | Un bottaio | La corale | Il maniscalco | Una maestra',
      ),
      does: split(
        'dipinge | misura | difende | mette all’asta | salva | fotografa | smonta | reclama | ispeziona | eredita | annaffia | descrive',
      ),
      what: split(
        'il vecchio orologio | un torchio | quaranta lanterne | il gazebo | tre barche | la roggia | un organo | gli ulivi | il lavatoio | un affresco | la banderuola | il forno comune',
      ),
      where: split(
        'presso il mulino | a Montelupara | dietro la stazione | sul colle | ai piedi della torre | sotto il ponte | nella valle | a Castelrupe | davanti alla caserma | vicino alla pieve',
      ),
      why: split(
        'malgrado il gelo | dopo una lunga lite | per la sagra | con scale prestate | senza permesso | su preghiera dei vicini | prima della vendemmia | tra lo stupore generale',
      ),
    },
    above: ['Il Lume, stoppino acceso sulla rocca', 'Foglio # della stagione'],
    within: [
      'Zia Ersilia mette da parte # ciambelle all’anice per chi indovina il peso della brocca.',
      'Angolo dei proverbi',
    ],
    below: [
      'Composto a mano in vicolo del Lucignolo da due sorelle e # mollette per il bucato.',
      'La gatta Filomena dorme sui # volumi dell’archivio e non ha fretta.',
      'Livello della cisterna: # palmi',
      'Rocca, valle, piazza e solatio',
    ],
  },
];
