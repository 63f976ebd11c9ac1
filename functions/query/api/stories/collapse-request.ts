import * as v from 'valibot';
import type { Grouping } from '../../search/search-query.ts';
import { exampleId } from '../openapi/examples.ts';
import { maxValues, searchRequest } from '../request-schema.ts';

const storyMessage =
  'story must be the id of an article, 32 hexadecimal digits, with - in front to exclude its story.';
/**
 * Characters of a cursor that says which stories were shown: 200 digests and what every cursor says.
 * @limit The request is refused with 400.
 */
const maxCursorLength = 8_000;
const cursorMessage = 'cursor must be the cursor of the last answer as it is.';

/** The request for articles of a stack that groups them. */
export const storySearchRequest = v.strictObject({
  ...searchRequest.entries,
  cursor: v.exactOptional(
    v.pipe(
      v.string(cursorMessage),
      v.maxLength(maxCursorLength, cursorMessage),
      v.description(
        'The `cursor` of the page before, with the same other parameters but for `limit`, `facets`, `interval` and `snippets`.',
      ),
    ),
  ),
  story: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.string(storyMessage), v.regex(/^-?[0-9a-f]{32}$/, storyMessage)), storyMessage),
      v.maxLength(maxValues, `story may have at most ${maxValues} values.`),
      v.description(
        'Articles of a story, by the id of any article that is in it; of several, those of any. `-` in front: articles that are not in it. Also with commas between them.',
      ),
      v.examples([[exampleId], [`-${exampleId}`]]),
    ),
  ),
  collapse: v.exactOptional(
    v.pipe(
      v.picklist(['story', 'copies'], 'collapse must be story or copies.'),
      v.description(
        '`story`: of each story only the article that comes first in the order of the list; it carries `story`. `copies`: the same of each text and its copies; it says how many `copies` there are. The 200 shown last are not shown again on later pages. What is counted is articles, also those that are left out.',
      ),
      v.examples(['story', 'copies']),
    ),
  ),
  copies: v.exactOptional(
    v.pipe(
      v.picklist(['only', 'none'], 'copies must be only or none.'),
      v.description(
        '`none`: without copies of an earlier article. `only`: nothing but these. What is counted is articles, also those that are left out.',
      ),
      v.examples(['none', 'only']),
    ),
  ),
});

/** A request for articles, checked value by value; without stories, the last three are never there. */
export type StorySearchRequest = v.InferOutput<typeof storySearchRequest>;

/** What a request asks of stories and copies; nothing where it asks nothing. */
export function groupingOf({ collapse, copies }: StorySearchRequest): { grouping?: Grouping } {
  if (!collapse && !copies) return {};
  return { grouping: { ...(collapse && { collapse }), ...(copies && { copies }) } };
}
