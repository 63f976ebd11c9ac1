import type { storyWords as en } from './en.ts';

const count = new Intl.NumberFormat('fr');
const some = (n: number, one: string, many: string) => `${count.format(n)} ${n < 2 ? one : many}`;

/** The words of the screens of stories, in French. */
export const storyWords: typeof en = {
  story: 'Sujet',
  stories: 'Sujets',
  backToStory: 'Retour au sujet',
  backToStories: 'Tous les sujets',
  howTo: 'Ouvrez un article des archives : un lien y mène à son sujet.',
  waiting: 'Lecture du sujet …',
  gone: 'Ce sujet n’existe pas',
  goneHint:
    'Un article est dans un sujet quelques secondes après avoir été trouvé. Un sujet disparaît avec son dernier article.',
  onlyOne: 'Personne d’autre n’en a parlé jusqu’ici.',
  inOtherLanguages: 'Dans d’autres langues',
  figures: 'En chiffres',
  articles: (n: number) => (n < 2 ? 'article' : 'articles'),
  ofThemCopies: (n: number) => (n === 0 ? 'aucune copie' : `dont ${some(n, 'copie', 'copies')}`),
  sources: (n: number) => (n < 2 ? 'source qui a écrit' : 'sources qui ont écrit'),
  andReprinted: (n: number) =>
    n === 0 ? 'personne n’a seulement repris' : `${some(n, 'autre a', 'autres ont')} seulement repris`,
  languages: (n: number) => (n < 2 ? 'langue' : 'langues'),
  span: 'du premier au dernier',
  moment: 'en un seul moment',
  course: 'Comment il s’est répandu',
  cursor: 'Article',
  cursorHelp:
    'Les flèches vont d’un article à l’autre, Entrée l’ouvre. Tout ceci est aussi écrit en toutes lettres plus bas.',
  of: (at: number, all: number) => `${count.format(at)} sur ${count.format(all)}`,
  ownArticle: 'article',
  copy: 'copie',
  change: 'modifié ensuite',
  firstFrom: 'premier article :',
  upTo: (n: number, span: string) => `jusqu’à ${count.format(n)} en ${span}`,
  firstOfAll: 'premier article',
  firstOfSource: 'premier de sa source',
  firstIn: (language: string) => `premier en ${language}`,
  copyOf: (source: string) => `copie de ${source}`,
  copyOfEarlier: 'copie d’un article antérieur',
  changed: (rev: number, when: string) => `texte ${count.format(rev)}, du ${when}`,
  utc: 'Heures UTC.',
  wrote: 'Qui en a écrit',
  reprinted: 'Qui l’a seulement repris',
  ownAndCopies: (own: number, copies: number) =>
    [own > 0 && some(own, 'article', 'articles'), copies > 0 && some(copies, 'copie', 'copies')]
      .filter(Boolean)
      .join(', '),
  from: (sources: string) => `de ${sources}`,
  unnamed: 'source sans nom',
  allSources: (n: number) => `Les ${count.format(n)} sources`,
  fewerSources: 'Moins de sources',
  reports: 'Les articles, dans l’ordre de parution',
  later: (span: string) => `${span} plus tard`,
  reprintedBy: (names: string) => `Repris par ${names}`,
  others: (n: number) => some(n, 'autre', 'autres'),
  moreReports: (n: number) => some(n, 'autre article', 'autres articles'),
  cut: (shown: number, all: number) =>
    `Voici les ${count.format(shown)} premiers articles sur ${count.format(all)}.`,
};
