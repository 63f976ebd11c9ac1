import 'aws-sdk-client-mock-jest';
import { ComprehendClient, DetectEntitiesCommand, DetectSentimentCommand } from '@aws-sdk/client-comprehend';
import { mockClient } from 'aws-sdk-client-mock';
import { comprehendAnalyst } from '../../functions/store/comprehend.ts';

const mock = mockClient(ComprehendClient);
const analyst = comprehendAnalyst(new ComprehendClient({ region: 'eu-west-3' }));
beforeEach(() => mock.reset());

const person = { Type: 'PERSON', Score: 0.99, Text: 'Ada Lovelace', BeginOffset: 0, EndOffset: 12 } as const;
const scores = { Positive: 0.1, Negative: 0.7, Neutral: 0.15, Mixed: 0.05 };

describe('Amazon Comprehend', () => {
  it('reads the languages of its list and no others', () => {
    expect(['fr', 'en', 'zh'].map(analyst.knows)).toEqual([true, true, true]);
    expect(['nl', 'und', 'FR'].map(analyst.knows)).toEqual([false, false, false]);
  });

  it('gives persons, organisations and places, and nothing else or unsure', async () => {
    const Entities = [
      person,
      { ...person, Type: 'ORGANIZATION', Text: 'NATO', BeginOffset: 17 } as const,
      { ...person, Type: 'LOCATION', Text: 'Oslo', BeginOffset: 25 } as const,
      { ...person, Type: 'DATE', Text: '1843', BeginOffset: 33 } as const,
      { ...person, Score: 0.5 },
    ];
    mock.on(DetectEntitiesCommand).resolves({ Entities });
    const text = 'Ada Lovelace and NATO in Oslo in 1843.';
    expect(await analyst.findNames(text, 'en')).toEqual([
      { kind: 'persons', start: 0, text: 'Ada Lovelace' },
      { kind: 'organisations', start: 17, text: 'NATO' },
      { kind: 'places', start: 25, text: 'Oslo' },
    ]);
    expect(mock).toHaveReceivedCommandWith(DetectEntitiesCommand, { Text: text, LanguageCode: 'en' });
  });

  it('counts as strings do where Comprehend counts characters, and drops what does not stand there', async () => {
    mock.on(DetectEntitiesCommand).resolves({
      Entities: [
        { ...person, BeginOffset: 3 },
        { ...person, BeginOffset: 4 },
        { ...person, BeginOffset: 999 },
      ],
    });
    expect(await analyst.findNames('😀😀 Ada Lovelace', 'en')).toEqual([
      { kind: 'persons', start: 5, text: 'Ada Lovelace' },
    ]);
  });

  it('is asked about as many bytes as it takes, and about no half characters', async () => {
    mock.on(DetectEntitiesCommand).resolves({ Entities: [] });
    mock.on(DetectSentimentCommand).resolves({ Sentiment: 'NEUTRAL', SentimentScore: scores });
    const long = `a${'é'.repeat(60_000)}`;
    await analyst.findNames(long, 'fr');
    await analyst.judgeSentiment(long, 'fr');
    const texts = mock.calls().map(({ args }) => (args[0].input as { Text: string }).Text);
    expect(texts.map((text) => Buffer.byteLength(text))).toEqual([99_999, 4_999]);
    expect(texts.every((text) => long.startsWith(text))).toBe(true);
  });

  it('gives the sentiment with its confidence', async () => {
    mock.on(DetectSentimentCommand).resolves({ Sentiment: 'NEGATIVE', SentimentScore: scores });
    expect(await analyst.judgeSentiment('The port burnt down.', 'en')).toEqual({
      label: 'negative',
      confidence: 0.7,
    });
  });

  it('fails where it is refused, or answers something else', async () => {
    mock.on(DetectEntitiesCommand).rejects(new Error('throttled'));
    mock.on(DetectSentimentCommand).resolves({});
    await expect(analyst.findNames('Oslo', 'en')).rejects.toThrow('throttled');
    await expect(analyst.judgeSentiment('Oslo', 'en')).rejects.toThrow('Sentiment');
  });
});
