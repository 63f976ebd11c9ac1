import type { watchWords as en } from './en.ts';

/** The words of the screen of standing searches, in French. */
export const watchWords: typeof en = {
  title: 'Recherches suivies',
  about:
    'Une recherche suivie est conservée dans les archives. Ce qui arrive ensuite lui est comparé, quelle que soit sa date de parution. Les nombres disent combien de résultats sont arrivés depuis votre dernier passage ; seul ce navigateur le note.',
  none: 'Aucune pour l’instant. Cherchez quelque chose, puis suivez la recherche ici.',
  further: 'Recherches suivantes',
  news: (count: string) => `${count} de plus`,
  isNew: 'nouveau',
  muted: 'muette',
  keepTitle: 'Suivre la recherche en cours',
  name: 'Nom',
  nameHint: 'Minuscules sans accents, chiffres et traits d’union.',
  keep: 'Suivre',
  readOnly: 'D’ici, rien ne peut être écrit dans les archives. En ligne de commande :',
  searchFirst: 'Cherchez quelque chose dans les archives ; la recherche pourra ensuite être suivie ici.',
  matches: (count: string) => `${count} résultats sur cette page`,
  noMatches:
    'Rien n’a encore été trouvé. Ce qui est arrivé avant n’est pas compté : cherchez-le dans les archives.',
  since: (day: string) => `Suivie depuis le ${day}.`,
  searchIt: 'Chercher dans les archives',
  mute: 'Rendre muette',
  unmute: 'Annoncer de nouveau',
  muteHint: 'Muette : les résultats sont gardés et listés, et annoncés à personne.',
  remove: 'Supprimer',
  removeSure: (name: string) => `Supprimer « ${name} » et tous ses résultats ?`,
  feeds: 'En flux',
  because: 'Trouvé par',
  matchedAt: (when: string) => `trouvé le ${when}`,
  gone: 'Cet article n’existe plus.',
  changed: 'Trouvé de nouveau après une modification.',
};
