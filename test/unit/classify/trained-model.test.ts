import { blendModel } from '../../../functions/classify/topics/trained/blend-model.ts';
import { readModel, writeModel } from '../../../functions/classify/topics/trained/topic-model.ts';
import { type TrainingArticle, trainModel } from '../../../functions/classify/topics/trained/train-model.ts';

const sport = '15000000';
const weather = '17000000';

function makeArticles(count: number): TrainingArticle[] {
  return Array.from({ length: count }, (_, at) => [
    {
      title: `Zorbing ${at}`,
      body: `The zorbers of round ${at} rolled downhill.`,
      language: 'en',
      topics: [sport],
    },
    {
      title: `Skies ${at}`,
      body: `A haboob of day ${at} covered the plain.`,
      language: 'en',
      topics: [weather],
    },
  ]).flat();
}

const copy = { title: 'Zorbing', body: ['The zorbers rolled again.'] };

describe('a topic model', () => {
  const model = trainModel(makeArticles(20));

  it('knows words that no lexicon has', () => {
    const ratings = blendModel(model, new Map(), copy, 'en');
    expect(ratings.get(sport)).toBeGreaterThan(ratings.get(weather) ?? 1);
  });

  it('is the same after a round trip through its file, and for the same articles', () => {
    expect(readModel(writeModel(model))).toEqual(model);
    expect(trainModel(makeArticles(20))).toEqual(model);
  });

  it('leaves the lexicon alone in a language and for a topic it has not learnt', () => {
    const ratings = new Map([['11000000', 0.4]]);
    expect(blendModel(model, ratings, copy, 'fr')).toBe(ratings);
    expect(blendModel(model, ratings, copy, 'en').get('11000000')).toBe(0.4);
  });

  it('does not learn a topic from fewer than five articles', () => {
    expect(trainModel(makeArticles(4)).get('en')).toEqual([]);
  });

  it('does not learn a language in which only one topic has articles enough', () => {
    const other = makeArticles(2).filter(({ topics }) => topics.includes(weather));
    const mostlySport = makeArticles(9).filter(({ topics }) => topics.includes(sport));
    expect(trainModel([...mostlySport, ...other]).get('en')).toEqual([]);
  });

  it('refuses a file that is not a model, and a topic that does not exist', () => {
    expect(() => readModel('{}')).toThrow('train it again');
    expect(() => trainModel([{ title: '', body: '', language: 'en', topics: ['99999999'] }])).toThrow(
      '99999999',
    );
  });
});
