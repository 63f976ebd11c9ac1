import { withHouseKeywords } from '../../docs/examples/with-house-keywords.ts';
import { ownClassifier } from '../../functions/classify/own-classifier.ts';

describe('the example of a classifier of your own', () => {
  it('puts the keywords of the house first, and keeps all other labels', async () => {
    const copy = {
      title: 'La digue de Port-Aubry cède après la tempête',
      body: [
        'La mairie a évacué trente familles dans la nuit. Les pompiers surveillent le niveau de la mer.',
      ],
    };
    const plain = await ownClassifier().classify(copy);
    const labels = await withHouseKeywords(ownClassifier(), {
      littoral: ['digue', 'falaise'],
      budget: ['recettes'],
    }).classify(copy);
    expect(labels).toEqual({ ...plain, keywords: ['littoral', ...plain.keywords] });
  });
});
