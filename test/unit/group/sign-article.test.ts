import { classifyArticle } from '../../../functions/classify/classify-article.ts';
import { signArticle } from '../../../functions/group/sign-article.ts';
import { hashOf, weightOf } from '../../../functions/group/signature.ts';
import { factsOf } from '../../../functions/group/signature-facts.ts';
import { makeRow, publishedAt } from '../../made/make-row.ts';

type FactsRow = Parameters<typeof factsOf>[0];
const { served, ...row } = makeRow() as FactsRow;

function sign(title: string, body: string[]) {
  return signArticle(factsOf({ ...row, served }), { title, body }, classifyArticle({ title, body }));
}

const title = 'Ferry Aurora runs aground off Helsund with 214 aboard';
const body = [
  'The ferry Aurora ran aground on Tuesday off the island of Helsund with 214 passengers aboard, the coast guard said.',
  'Captain Maria Lindqvist told reporters that the ferry had lost its steering. Nobody was hurt, and 12 boats came.',
];

describe('the signature of an article', () => {
  it('has the stems, the parts of names and the numbers, each once and in order', () => {
    const signature = sign(title, body);
    for (const features of [signature.stems, signature.names, signature.numbers]) {
      const hashes = [...features].map(hashOf);
      expect(hashes).toEqual([...new Set(hashes)].sort((a, b) => a - b));
      expect(features.length).toBeGreaterThan(0);
      expect(Math.min(...[...features].map(weightOf))).toBeGreaterThan(0);
    }
    expect(signature.numbers.length).toBe(2);
    expect(signature.minHash.length).toBe(128);
    expect(signature.language).toBe('en');
    expect(signature.words).toBe(39);
  });

  it('is the same for the same article, and knows no stop words', () => {
    expect(sign(title, body)).toEqual(sign(title, body));
    const small = sign(title, [...body, 'And they were not there after all of this.']);
    expect(small.stems).toEqual(sign(title, body).stems);
  });

  it('tells titles apart by their numbers, whatever their size', () => {
    const [nine, alsoNine, ten, none] = ['Results 9', '9: results', 'Results 10', 'Results'].map(
      (text) => sign(text, body).titleNumbers,
    );
    expect(nine).toBe(alsoNine);
    expect(nine).not.toBe(ten);
    expect(none).toBe(0);
  });
});

describe('the facts of an article', () => {
  it('are vague where it is undated or dated by the month', () => {
    const isVague = (published: typeof served.published) => {
      const { published: _, ...undated } = served;
      return factsOf({ ...row, served: { ...undated, ...(published && { published }) } }).isVague;
    };
    expect(isVague(undefined)).toBe(true);
    expect(isVague({ value: '2022-01', precision: 'month', source: 'byline' })).toBe(true);
    expect(isVague({ value: '2022-01-12', precision: 'day', source: 'byline' })).toBe(false);
    expect(isVague(publishedAt('2022-01-12T10:00Z'))).toBe(false);
  });

  it('name the publisher, else the site, else the folder', () => {
    const sourceOf = (fields: object) =>
      factsOf({
        ...row,
        source: { ...row.source, key: '2022/port.txt' },
        served: { ...served, ...fields },
      }).source;
    expect(sourceOf({ publisher: 'Agence Novalis', url: 'https://www.news.example/a' })).toBe(
      'publisher/agence novalis',
    );
    expect(sourceOf({ url: 'https://www.news.example/a' })).toBe('site/news.example');
    expect(sourceOf({})).toBe('folder/2022/');
  });
});
