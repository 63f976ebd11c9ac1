/** What the sentences of one language are filled from; written for this purpose. */
interface CopyWords {
  /** Slots: {place} {person} {body} {thing} {number} {word}. */
  sentences: readonly string[];
  titles: readonly string[];
  bodies: readonly string[];
  things: readonly string[];
}

export const places = [
  'Nantes',
  'Lyon',
  'Bristol',
  'Leeds',
  'Bremen',
  'Graz',
  'Murcia',
  'Gijón',
  'Namur',
  'Lausanne',
];
export const persons = [
  'Claire Morin',
  'Paul Hargreaves',
  'Ute Lindner',
  'Marta Ibáñez',
  'Yann Le Goff',
  'Ada Quist',
];

/** French comes first, as in the archives this is made for. */
export const copyWords: readonly CopyWords[] = [
  {
    titles: ['{place} : {body} vote {thing}', '{thing} divise {place}', '{person} défend {thing} à {place}'],
    bodies: ['le conseil municipal', 'la chambre de commerce', 'le tribunal', 'le syndicat des transports'],
    things: [
      'le budget de la piscine',
      'la réforme des écoles',
      'la nouvelle ligne de tramway',
      'le plan climat',
    ],
    sentences: [
      'À {place}, {body} a examiné hier soir {thing}, un dossier suivi depuis {number} mois.',
      '« Nous avons entendu les habitants », a déclaré {person} à la sortie de la réunion.',
      'Le projet, baptisé {word}, coûterait {number} millions d’euros selon une première estimation.',
      'Plusieurs élus ont regretté que {body} n’ait pas été consulté plus tôt.',
      'Une enquête publique doit s’ouvrir à {place} avant la fin du printemps.',
      'Les opposants ont réuni {number} signatures et promettent de saisir {body}.',
    ],
  },
  {
    titles: ['{place} weighs {thing}', '{person} backs {thing}', '{body} delays {thing} in {place}'],
    bodies: ['the city council', 'the harbour board', 'the county court', 'the teachers’ union'],
    things: ['a new cycle bridge', 'the hospital merger', 'a ban on late flights', 'the school budget'],
    sentences: [
      'In {place}, {body} spent the evening on {thing}, a plan that has been argued over for {number} months.',
      '“We listened to everyone who came,” said {person} after the vote.',
      'The scheme, known as {word}, would cost {number} million pounds by a first estimate.',
      'Some members complained that {body} had not been asked in time.',
      'A public inquiry is expected to open in {place} before the summer.',
      'Opponents have collected {number} signatures and say they will go on.',
    ],
  },
  {
    titles: ['{place} streitet über {thing}', '{person} wirbt für {thing}', '{body} vertagt {thing}'],
    bodies: ['der Stadtrat', 'die Handelskammer', 'das Landgericht', 'die Gewerkschaft'],
    things: [
      'den neuen Radweg',
      'die Sanierung der Schule',
      'das Klinikum',
      'die Verlängerung der Straßenbahn',
    ],
    sentences: [
      'In {place} hat {body} am Abend über {thing} beraten, ein Vorhaben, das seit {number} Monaten umstritten ist.',
      '„Wir haben allen zugehört“, sagte {person} nach der Sitzung.',
      'Das Projekt mit dem Namen {word} würde nach einer ersten Schätzung {number} Millionen Euro kosten.',
      'Einige Mitglieder bedauerten, dass {body} nicht früher gefragt worden sei.',
      'Vor dem Sommer soll in {place} eine öffentliche Anhörung beginnen.',
      'Die Gegner haben {number} Unterschriften gesammelt und wollen weitermachen.',
    ],
  },
  {
    titles: ['{place} debate {thing}', '{person} defiende {thing}', '{body} aplaza {thing} en {place}'],
    bodies: ['el ayuntamiento', 'la cámara de comercio', 'la audiencia provincial', 'el sindicato'],
    things: [
      'la reforma del puerto',
      'el nuevo hospital',
      'el carril bici',
      'el presupuesto de las escuelas',
    ],
    sentences: [
      'En {place}, {body} estudió anoche {thing}, un plan que se discute desde hace {number} meses.',
      '«Hemos escuchado a los vecinos», dijo {person} al salir de la reunión.',
      'El proyecto, llamado {word}, costaría {number} millones de euros según un primer cálculo.',
      'Varios concejales lamentaron que {body} no fuera consultado antes.',
      'Antes del verano se abrirá en {place} una consulta pública.',
      'Los opositores han reunido {number} firmas y prometen seguir.',
    ],
  },
];
