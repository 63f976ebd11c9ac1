import {
  type ComprehendClient,
  DetectEntitiesCommand,
  DetectSentimentCommand,
  type Entity,
  LanguageCode,
} from '@aws-sdk/client-comprehend';
import * as v from 'valibot';
import type { TextAnalyst, WrittenName } from '../article/ports.ts';

/**
 * The most that a call takes, in bytes of UTF-8 (Comprehend API Reference, DetectEntities and DetectSentiment).
 * @limit Only the beginning of the text is sent.
 */
const mostBytes = { names: 100_000, sentiment: 5_000 };

/** A name with a lower score is not added to ours; chosen, not measured. */
const minScore = 0.8;

const kinds: Record<string, WrittenName['kind']> = {
  PERSON: 'persons',
  ORGANIZATION: 'organisations',
  LOCATION: 'places',
};

const languages: ReadonlySet<string> = new Set(Object.values(LanguageCode));

const score = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const sentimentSchema = v.object({
  Sentiment: v.picklist(['POSITIVE', 'NEGATIVE', 'NEUTRAL', 'MIXED']),
  SentimentScore: v.object({ Positive: score, Negative: score, Neutral: score, Mixed: score }),
});

/** Amazon Comprehend: names, and the sentiment of the beginning of a text; throws what the service throws. */
export function comprehendAnalyst(client: ComprehendClient): TextAnalyst {
  return {
    knows: (language) => languages.has(language),

    async findNames(text, language) {
      const Text = cutToBytes(text, mostBytes.names);
      if (Text.trim() === '') return [];
      const LanguageCode = language as LanguageCode;
      const { Entities = [] } = await client.send(new DetectEntitiesCommand({ Text, LanguageCode }));
      const offsets = measureCharacters(Text);
      return Entities.flatMap((entity) => placeName(entity, Text, offsets));
    },

    async judgeSentiment(text, language) {
      const Text = cutToBytes(text, mostBytes.sentiment);
      const LanguageCode = language as LanguageCode;
      const answer = await client.send(new DetectSentimentCommand({ Text, LanguageCode }));
      const { Sentiment, SentimentScore: scores } = v.parse(sentimentSchema, answer);
      const confidence = {
        POSITIVE: scores.Positive,
        NEGATIVE: scores.Negative,
        NEUTRAL: scores.Neutral,
        MIXED: scores.Mixed,
      }[Sentiment];
      return { label: sentimentLabels[Sentiment], confidence };
    },
  };
}

const sentimentLabels = {
  POSITIVE: 'positive',
  NEGATIVE: 'negative',
  NEUTRAL: 'neutral',
  MIXED: 'mixed',
} as const;

/** Where each character starts: Comprehend counts characters, a string UTF-16 units. */
function measureCharacters(text: string): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    offset += character.length;
  }
  return offsets;
}

/** The name at its place in the text; none for other kinds, for a low score, or if the text differs there. */
function placeName(
  { Type, Score = 0, Text = '', BeginOffset = -1 }: Entity,
  text: string,
  offsets: number[],
) {
  const kind = kinds[Type ?? ''];
  const start = offsets[BeginOffset];
  if (!kind || Score < minScore || start === undefined || !text.startsWith(Text, start)) return [];
  return [{ kind, start, text: Text }];
}

/** The longest beginning of a text that fits, without half a character. */
function cutToBytes(text: string, most: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(most));
  return text.slice(0, read);
}
