import type { TrainingArticle } from '../../../functions/classify/topics/trained/train-model.ts';

export const sport = '15000000';
export const weather = '17000000';

/** Articles of two topics, `count` of each, half of it in words that no lexicon has. */
export function makeLabelledArticles(count: number): TrainingArticle[] {
  return Array.from({ length: count }, (_, at) => [
    {
      title: `Zorbing ${at}`,
      body: `The zorbers of round ${at} rolled downhill before the crowd.`,
      language: 'en',
      topics: [sport],
    },
    {
      title: `Skies ${at}`,
      body: `A haboob of day ${at} covered the plain until the evening.`,
      language: 'en',
      topics: [weather],
    },
  ]).flat();
}
