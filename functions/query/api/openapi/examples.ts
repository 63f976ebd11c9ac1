/** The article of `samples/c0ad12f7e9b4.txt` in a bucket named `inbox`. */
export const exampleId = '81cd324919aa32197838844c3e865073';
/** The `rev` of its first text. */
export const exampleRev = 1;

/** The name of a standing search. */
export const exampleSearch = 'port';

/** Bodies of `POST /articles/search`. */
export const exampleBodies = {
  words: {
    summary: 'Words, best match first',
    value: { q: 'port OR abbey', sort: 'relevance', snippets: true },
  },
  filters: {
    summary: 'French or English articles about politics, none from Paris, counted by month',
    value: {
      topic: ['11000000'],
      language: ['fr', 'en'],
      place: ['-Paris'],
      from: '2021-01-01',
      facets: ['topic', 'person'],
      interval: 'month',
      limit: 10,
    },
  },
  work: { summary: 'What was rejected', value: { state: 'rejected', limit: 50 } },
};
