import * as v from 'valibot';
import { about } from '../about.ts';
import { limitSchema } from '../limit-schema.ts';
import { searchRequest } from '../request-schema.ts';
import { searchesRequest } from '../standing/search-schemas.ts';
import { storyBriefSchema } from './story-brief-schema.ts';

/**
 * Stories on a page: of each a headline is read, half a read unit or one.
 * @limit The request is refused with 400.
 */
const mostOnPage = 100;
const usualOnPage = 20;

const { language, topic, person, organisation, place } = searchRequest.entries;

/** The facets by which stories are found. */
export const listedFacets = ['topic', 'person', 'organisation', 'place'] as const;

function day(name: 'from' | 'to', description: string, example: string) {
  const message = `${name} must be a day such as 2022-01-12: stories are listed by days, of UTC.`;
  return v.exactOptional(
    v.pipe(
      v.string(message),
      v.isoDate(message),
      v.check((value) => new Date(value).toString() !== 'Invalid Date' && isSameDay(value), message),
      v.description(description),
      v.examples([example]),
    ),
  );
}

/** `Date` reads 30 February as 2 March. */
function isSameDay(value: string): boolean {
  return new Date(value).toISOString().startsWith(value);
}

const sortMessage = 'sort must be latest, size, growth or sources.';
const minSourcesMessage = 'minSources must be a whole number from 1 to 1000.';

/** The request of `GET /stories` and its feeds. */
export const storiesRequest = v.strictObject({
  from: day('from', 'Stories with articles on this day or later.', '2022-01-10'),
  to: day(
    'to',
    'Stories with articles on this day or earlier, each as it stood at the end of it.',
    '2022-01-13',
  ),
  language: v.pipe(
    language,
    v.description(
      'ISO 639-1 codes, or `und`: stories with articles in one of these languages; with `-` in front, without any in it. The first names the stories where it can.',
    ),
  ),
  topic,
  person,
  organisation,
  place,
  minSources: v.exactOptional(
    v.pipe(
      v.number(minSourcesMessage),
      v.integer(minSourcesMessage),
      v.minValue(1, minSourcesMessage),
      v.maxValue(1_000, minSourcesMessage),
      v.description('Stories of which at least so many sources wrote something of their own.'),
      v.examples([3]),
    ),
  ),
  sort: v.optional(
    v.pipe(
      v.picklist(['latest', 'size', 'growth', 'sources'], sortMessage),
      v.description(
        '`latest`: by the last article. `size`: by articles. `growth`: by articles of the last six hours less those of the six before. `sources`: by sources. All but `latest` look at 31 days with stories at most and, without `from`, at the two newest.',
      ),
      v.examples(['size']),
    ),
    'latest',
  ),
  limit: limitSchema({ most: mostOnPage, usual: usualOnPage, description: 'Stories on a page.' }),
  cursor: searchesRequest.entries.cursor,
});

/** A story of a list: as it stood at the end of the last day of the range that it has an article on. */
export const listedStorySchema = v.object({
  ...storyBriefSchema.entries,
  growth: about(
    v.pipe(v.number(), v.integer()),
    'How many more articles it has of the last six hours than of the six before; counted back, in whole hours, from the newest article of the days asked for.',
  ),
});

/** A page of stories. */
export const storiesSchema = v.object({
  stories: v.array(listedStorySchema),
  cursor: about(
    v.nullable(v.string()),
    'Where the next page begins; null on the last one. A page may be short, or empty, and have one.',
  ),
});

/** The request, checked value by value. */
export type StoriesRequest = v.InferOutput<typeof storiesRequest>;
/** A story of a list, as its schema says. */
export type ListedStory = v.InferOutput<typeof listedStorySchema>;
/** A page of stories, as its schema says: the compiler holds the route to it. */
export type StoriesPage = v.InferOutput<typeof storiesSchema>;
