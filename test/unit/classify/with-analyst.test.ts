import type { TextAnalyst, WrittenName } from '../../../functions/article/ports.ts';
import { withAnalyst } from '../../../functions/classify/with-analyst.ts';
import { alwaysSays, makeLabels } from './make-labels.ts';

const body = ['Ada Lovelace spoke in Oslo.', 'Lovelace left with Grace Hopper.'];
const text = body.join('\n\n');
const copy = { title: 'A talk', body };

const write = (kind: WrittenName['kind'], name: string): WrittenName => ({
  kind,
  text: name,
  start: text.indexOf(name),
});
const own = {
  name: 'Ada Lovelace',
  key: 'ada lovelac',
  mentions: [{ start: 0, end: 12, text: 'Ada Lovelace' }],
  salience: 1,
};
const labels = makeLabels({ persons: [own] });

function makeAnalyst(names: WrittenName[]): TextAnalyst {
  return {
    knows: (language) => language === 'en',
    findNames: async () => names,
    judgeSentiment: async () => ({ label: 'neutral', confidence: 0.9 }),
  };
}

const classify = (names: WrittenName[]) => withAnalyst(alwaysSays(labels), makeAnalyst(names)).classify(copy);

describe('a classifier with an analyst', () => {
  it('has the sentiment, and the names that ours did not see, where they stand', async () => {
    const result = await classify([write('places', 'Oslo'), write('persons', 'Grace Hopper')]);
    expect(result.sentiment).toEqual({ label: 'neutral', confidence: 0.9 });
    expect(result.persons.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Grace Hopper']);
    expect(result.places).toMatchObject([{ name: 'Oslo', key: 'oslo', mentions: [{ start: 22, end: 26 }] }]);
  });

  it('shares salience out anew: it still adds up to one', async () => {
    const { persons, places } = await classify([write('places', 'Oslo'), write('persons', 'Grace Hopper')]);
    const saliences = [...persons, ...places].map(({ salience }) => salience);
    expect(saliences.reduce((sum, salience) => sum + salience, 0)).toBeCloseTo(1, 2);
    expect(places[0]?.salience).toBe(persons[0]?.salience);
  });

  it('keeps our name where both see one in the same place, whatever the analyst calls it', async () => {
    const { persons, organisations } = await classify([
      write('persons', 'Ada Lovelace'),
      write('organisations', 'Lovelace'),
    ]);
    expect(persons).toEqual([own]);
    expect(organisations).toEqual([]);
  });

  it('adds a mention to the name that has its key', async () => {
    const { persons } = await classify([
      write('persons', 'Grace Hopper'),
      { kind: 'persons', text: 'Grace Hopper', start: 100 },
    ]);
    expect(persons.find(({ name }) => name === 'Grace Hopper')?.mentions).toHaveLength(2);
  });

  it('is ours alone in a language that the analyst does not know, and where there is no text', async () => {
    const fails = { ...makeAnalyst([]), findNames: () => Promise.reject(new Error('throttled')) };
    const dutch = makeLabels({ language: { code: 'nl', confidence: 1 } });
    expect(await withAnalyst(alwaysSays(dutch), fails).classify(copy)).toBe(dutch);
    expect(await withAnalyst(alwaysSays(labels), fails).classify({ title: 'A talk', body: [] })).toBe(labels);
  });

  it('fails where the analyst fails, so that the article is tried again', async () => {
    const fails = { ...makeAnalyst([]), findNames: () => Promise.reject(new Error('throttled')) };
    await expect(withAnalyst(alwaysSays(labels), fails).classify(copy)).rejects.toThrow('throttled');
  });
});
