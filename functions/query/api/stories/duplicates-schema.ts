import * as v from 'valibot';
import { copyKinds } from '../../../classify/fingerprint/compare-bodies.ts';
import { about } from '../about.ts';
import { articleId } from '../article-schema.ts';
import { reportFields } from './story-schemas.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const duplicate = v.object({
  ...reportFields,
  kind: about(
    v.picklist(copyKinds),
    'What it is beside the article that was asked for: `same` to the letter, `cut` or `grown` if it is clearly shorter or longer, else `edited`.',
  ),
  containment: v.object({
    ofThis: about(
      share,
      'How much of the article that was asked for is in it: the share of its word triples.',
    ),
    ofCopy: about(share, 'How much of it is in the article that was asked for.'),
  }),
});

/** The answer of `GET /articles/{id}/duplicates`. */
export const duplicatesSchema = v.object({
  id: articleId,
  original: v.exactOptional(
    about(articleId, 'The earliest of its group of copies; absent where it is in none.'),
  ),
  copies: about(v.array(duplicate), 'The other articles of its group of copies, the first one first.'),
  same: about(
    v.array(v.object(reportFields)),
    'Those of any other time with exactly the same text, case, punctuation and spacing aside; the last one first.',
  ),
  partial: v.exactOptional(
    about(
      v.literal(true),
      'There may be more: the group or what was found by words was not read to its end.',
    ),
  ),
});

/** An article and how much it shares with the one that was asked for, as its schema says. */
export type Duplicate = v.InferOutput<typeof duplicate>;
/** What has the text of an article too, as its schema says: the compiler holds the route to it. */
export type Duplicates = v.InferOutput<typeof duplicatesSchema>;
