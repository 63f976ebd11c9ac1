const count = new Intl.NumberFormat('en');
const some = (n: number, one: string, many: string) => `${count.format(n)} ${n === 1 ? one : many}`;

/** The words of the screens of stories, in English. */
export const storyWords = {
  story: 'Story',
  stories: 'Stories',
  backToStory: 'Back to the story',
  backToStories: 'All stories',
  howTo: 'Open an article in the archive: a link there leads to its story.',
  waiting: 'The story is being read …',
  gone: 'There is no such story',
  goneHint: 'An article is in a story some seconds after it is found. Its story goes with its last article.',
  onlyOne: 'So far nobody else has reported this.',
  inOtherLanguages: 'In other languages',
  figures: 'In numbers',
  articles: (n: number): string => (n === 1 ? 'article' : 'articles'),
  ofThemCopies: (n: number) => (n === 0 ? 'none of them copies' : `${count.format(n)} of them copies`),
  sources: (n: number): string => (n === 1 ? 'source that wrote' : 'sources that wrote'),
  andReprinted: (n: number) => (n === 0 ? 'nobody only reprinted' : `${count.format(n)} more only reprinted`),
  languages: (n: number): string => (n === 1 ? 'language' : 'languages'),
  span: 'from first to last',
  moment: 'all at one time',
  course: 'How it spread',
  cursor: 'Report',
  cursorHelp:
    'The arrow keys go from report to report, Enter opens one. All of this stands below in words too.',
  of: (at: number, all: number) => `${count.format(at)} of ${count.format(all)}`,
  ownArticle: 'article',
  copy: 'copy',
  change: 'changed later',
  firstFrom: 'first report:',
  upTo: (n: number, span: string) => `up to ${count.format(n)} in ${span}`,
  firstOfAll: 'first report',
  firstOfSource: 'first of its source',
  firstIn: (language: string) => `first in ${language}`,
  copyOf: (source: string) => `copy of ${source}`,
  copyOfEarlier: 'copy of an earlier article',
  changed: (rev: number, when: string) => `text ${count.format(rev)}, of ${when}`,
  utc: 'Times are UTC.',
  wrote: 'Who wrote of it',
  reprinted: 'Who only reprinted it',
  ownAndCopies: (own: number, copies: number) =>
    [own > 0 && some(own, 'article', 'articles'), copies > 0 && some(copies, 'copy', 'copies')]
      .filter(Boolean)
      .join(', '),
  from: (sources: string) => `from ${sources}`,
  unnamed: 'no named source',
  allSources: (n: number) => `All ${count.format(n)} sources`,
  fewerSources: 'Fewer sources',
  reports: 'The articles, as they came',
  later: (span: string) => `${span} later`,
  reprintedBy: (names: string) => `Reprinted by ${names}`,
  others: (n: number) => some(n, 'other', 'others'),
  moreReports: (n: number) => `${some(n, 'more article', 'more articles')}`,
  cut: (shown: number, all: number) =>
    `These are the first ${count.format(shown)} of ${count.format(all)} articles.`,
};
