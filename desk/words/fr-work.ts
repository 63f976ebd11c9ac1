import type { workWords as english } from './en-work.ts';

const count = new Intl.NumberFormat('fr');
const some = (n: number, one: string, many: string) => `${count.format(n)} ${n < 2 ? one : many}`;

/** French: adding articles and looking after them. */
export const workWords: typeof english = {
  dropHere: 'Déposez les articles ici',
  addArticles: 'Ajouter des articles',
  addHint:
    'Déposez des fichiers ou des dossiers n’importe où sur cette page : un article par fichier, en texte, HTML, JSON, Markdown ou courriel. Un fichier du même nom remplace son article.',
  cannotAdd: 'D’ici, rien ne peut être ajouté. Mettez les fichiers dans l’espace de stockage.',
  chooseFiles: 'Choisir des fichiers …',
  chooseFolder: 'Choisir un dossier …',
  intoFolder: 'Dans le dossier',
  pasteText: 'Ou collez le texte d’un article',
  addText: 'Ajouter ce texte',
  underWay: 'En chemin',
  clearEnded: 'Effacer ce qui est fini',
  moreLines: (n) =>
    `${some(n, 'autre fichier n’est pas affiché', 'autres fichiers ne sont pas affichés')} ; les nombres ci-dessus comptent tout.`,
  intakeStates: {
    waiting: 'en attente',
    sending: 'en cours d’envoi',
    queued: 'dans la file',
    cleaned: 'nettoyé',
    classified: 'classé',
    found: 'trouvé',
    rejected: 'rejeté',
    failed: 'échoué',
    refused: 'non pris',
  },
  sendAnew: 'Envoyer de nouveau',
  deleteFile: 'Supprimer le fichier',
  careTitle: 'Veiller sur les archives',
  workTabs: 'Articles qui ne sont pas dans les archives',
  workStates: { rejected: 'Rejetés', failed: 'Échoués', working: 'En cours' },
  noWork: {
    rejected: 'Rien n’a été rejeté.',
    failed: 'Rien n’a échoué.',
    working: 'Rien n’est en cours.',
  },
  sendAllAgain: 'Renvoyer tous ceux-ci',
  inIndex: 'Dans l’index',
  segments: (n) => `entrées, ${some(n, 'segment', 'segments')}`,
  disk: 'Libre sur le disque',
  diskFull: 'Le disque est plein : plus rien n’est pris.',
  queues: 'Files',
  queue: 'File',
  queueWaiting: 'En attente',
  inFlight: 'En traitement',
  deadLetters: 'Mis de côté',
  oldest: (seconds) => `le plus ancien ${count.format(seconds)} s`,
  compared: (when, n) =>
    `Stockage et catalogue comparés en dernier le ${when} : ${some(n, 'fichier vérifié', 'fichiers vérifiés')}.`,
  neverCompared: 'Stockage et catalogue n’ont pas encore été comparés ; cela se fait une fois par jour.',
  comparing: 'pas encore fini',
  drifts: {
    missing: 'manquants',
    orphaned: 'sans fichier',
    stale: 'd’une ancienne version',
    failed: 'échoués',
    abandoned: 'abandonnés',
  },
  statusOf: (stack, time) => `${stack}, à ${time} ; actualisé toutes les quelques secondes.`,
  stages: {
    cleaned: 'En cours',
    classified: 'En cours',
    indexed: 'Trouvé',
    rejected: 'Rejeté',
    failed: 'Échoué',
  },
  reasons: {
    archived: 'en classe d’archivage',
    binary: 'pas du texte',
    empty: 'aucun article dedans',
    encrypted: 'chiffré',
    'too-large': 'trop grand',
    undecodable: 'caractères inconnus',
    malformed: 'mal formé',
    'several-articles': 'plusieurs articles dans un fichier',
  },
  hints: {
    archived:
      'S3 garde le fichier dans une classe d’archivage. Restaurez-le, puis lancez `npx --no-install copydesk reprocess --stage rejected --reason archived`.',
    binary:
      'Ce n’est pas du texte. Envoyez le texte de l’article ; un scan, un PDF ou un fichier Word doit d’abord être converti.',
    empty:
      'Le fichier ne contient aucun article : seulement les à-côtés d’une page, ou rien. Envoyez le texte de l’article lui-même.',
    encrypted:
      'La fonction clean n’a pas droit à la clé de chiffrement du fichier. Donnez-lui kms:Decrypt, puis lancez `npx --no-install copydesk reprocess --stage rejected --reason encrypted`.',
    malformed:
      'Le fichier est du JSON ou un courriel illisible : son message dit pourquoi. Réparez-le, ou envoyez le texte seul.',
    'several-articles':
      'Le fichier contient plusieurs articles. Envoyez un article par fichier ; d’un NDJSON, JSON, CSV, WARC ou WET, `npx --no-install copydesk import FILE` fait un fichier pour chacun.',
    'too-large': 'Envoyez les articles dans des fichiers séparés : celui-ci est plus grand qu’aucun article.',
    undecodable: 'Le jeu de caractères ne peut être reconnu. Envoyez le fichier en UTF-8.',
  },
};
