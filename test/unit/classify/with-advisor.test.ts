import type { TopicChoice } from '../../../functions/article/ports.ts';
import { withAdvisor } from '../../../functions/classify/with-advisor.ts';
import { alwaysSays, makeLabels } from './make-labels.ts';

const copy = { title: 'The vote', body: ['They voted.'] };
const topic = (code: string, confidence: number) => ({ code, name: code, confidence, evidence: ['vote'] });
const unsure = makeLabels({ topics: [topic('11000000', 0.3), topic('20000574', 0.26)] });

describe('a classifier with an advisor', () => {
  it('asks about an article whose surest top-level topic is below the threshold, among all seventeen', async () => {
    const asked: TopicChoice[] = [];
    const advisor = {
      adviseTopics: async (_copy: unknown, choices: readonly TopicChoice[]) => {
        asked.push(...choices);
        return [
          { code: '15000000', confidence: 0.8 },
          { code: '11000000', confidence: 0.5 },
        ];
      },
    };
    const { topics } = await withAdvisor(alwaysSays(unsure), advisor, 0.4).classify(copy);
    expect(topics).toEqual([
      { code: '15000000', name: 'sport', confidence: 0.8, evidence: [] },
      topic('11000000', 0.5),
      topic('20000574', 0.26),
    ]);
    expect(asked).toHaveLength(17);
    expect(asked).toContainEqual({ code: '15000000', name: 'sport' });
  });

  it('asks about an article without topics', async () => {
    const advisor = { adviseTopics: async () => [{ code: '15000000', confidence: 0.8 }] };
    const { topics } = await withAdvisor(alwaysSays(makeLabels()), advisor, 0.4).classify(copy);
    expect(topics.map(({ code }) => code)).toEqual(['15000000']);
  });

  const fails = { adviseTopics: () => Promise.reject(new Error('throttled')) };

  it('asks nothing where ours is sure enough', async () => {
    const sure = makeLabels({ topics: [topic('11000000', 0.4)] });
    expect(await withAdvisor(alwaysSays(sure), fails, 0.4).classify(copy)).toBe(sure);
  });

  it('fails where the advisor fails, so that the article is tried again', async () => {
    await expect(withAdvisor(alwaysSays(unsure), fails, 0.4).classify(copy)).rejects.toThrow('throttled');
  });
});
