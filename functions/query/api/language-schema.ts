import * as v from 'valibot';
import { about } from './about.ts';

/** The language of an article. */
export const language = v.object({
  code: about(v.string(), 'ISO 639-1, or `und`.'),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  stated: v.exactOptional(
    about(v.literal(true), 'The words did not tell: it is the one that is stated of the article.'),
  ),
});
