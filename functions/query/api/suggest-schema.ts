import * as v from 'valibot';
import { countedFacets } from '../../article/facets.ts';
import { tokenise } from '../../words/tokenise.ts';
import { limitSchema } from './limit-schema.ts';

/**
 * Characters of `q`: as many as a name has.
 * @limit The request is refused with 400.
 */
const maxTypedLength = 100;
/**
 * Suggestions in an answer.
 * @limit The request is refused with 400.
 */
const maxSuggestions = 50;
const defaultSuggestions = 10;

const typedMessage = `q must be the beginning of a word or a name, of at most ${maxTypedLength} characters.`;
const facetMessage = `facet must be some of ${countedFacets.join(', ')}.`;
const aSurrogate = /\p{Surrogate}/u;

/** The request of `GET /suggest`. */
export const suggestRequest = v.strictObject({
  q: v.pipe(
    v.string(typedMessage),
    v.maxLength(maxTypedLength, typedMessage),
    v.check((typed) => !aSurrogate.test(typed) && tokenise(typed).length > 0, typedMessage),
    v.description(
      'What was typed so far: the beginning of a name, a keyword, a topic, a publisher or a language code, in any case, accents and script.',
    ),
    v.examples(['mos', 'Ряб', 'polit']),
  ),
  facet: v.optional(
    v.pipe(
      v.array(v.picklist(countedFacets, facetMessage), facetMessage),
      v.maxLength(countedFacets.length, facetMessage),
      v.description('The facets whose values are wanted; all of them if it is left out.'),
      v.examples([['person', 'place']]),
    ),
    [...countedFacets],
  ),
  limit: limitSchema({
    most: maxSuggestions,
    usual: defaultSuggestions,
    description: 'Suggestions in the answer.',
  }),
});

/** The answer of `GET /suggest`. */
export const suggestionsSchema = v.object({
  suggestions: v.pipe(
    v.array(
      v.object({
        facet: v.pipe(v.picklist(countedFacets), v.description('The filter that takes the value.')),
        value: v.pipe(v.string(), v.description('As the filter takes it.')),
        name: v.pipe(v.string(), v.description('As it is shown to people.')),
        count: v.pipe(
          v.number(),
          v.integer(),
          v.minValue(1),
          v.description(
            'How many articles have it, by the index: what was replaced or deleted may still count.',
          ),
        ),
      }),
    ),
    v.description('What most articles have comes first.'),
  ),
  partial: v.pipe(
    v.boolean(),
    v.description('Not everything was looked at: so few letters begin too much. More letters find the rest.'),
  ),
});
