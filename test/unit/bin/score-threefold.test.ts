import { scoreThreefold } from '../../../bin/commands/train/score-threefold.ts';
import { makeLabelledArticles } from './make-labelled-articles.ts';

const articles = makeLabelledArticles(15);

describe('scoreThreefold', () => {
  it('asks for every article once, and finds that a model helps where the lexicon has no words', () => {
    const scores = scoreThreefold(articles).get('en');
    expect(scores).toMatchObject({ articles: 30, model: 30, blend: 30 });
    expect(scores?.lexicon).toBeLessThan(30);
  });

  it('finds no model where a topic is too rare for two thirds of its articles to be learnt from', () => {
    expect(scoreThreefold(makeLabelledArticles(5)).get('en')).toMatchObject({ articles: 10, model: 0 });
  });

  it('spreads each topic over the thirds, so that the order of the file does not matter', () => {
    const sorted = articles.toSorted((a, b) => (a.title < b.title ? -1 : 1));
    expect(scoreThreefold(sorted)).toEqual(scoreThreefold(articles));
  });
});
