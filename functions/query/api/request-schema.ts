import * as v from 'valibot';
import { canonicalAddress, readSite } from '../../article/address.ts';
import { countedFacets, type Facet, recordOfFacets, type Spelling } from '../../article/facets.ts';
import { workStates } from '../../article/work.ts';
import { makeNameKey } from '../../classify/entities/name-key.ts';
import { tokenise } from '../../words/tokenise.ts';
import { date } from './date-schema.ts';
import { readValue } from './filter-value.ts';
import { limitSchema } from './limit-schema.ts';

/**
 * Articles on a page, at most.
 * @limit The request is refused with 400.
 */
export const maxLimit = 100;
const defaultLimit = 20;
/**
 * Characters of `q`: some eighty words, more than people type.
 * @limit The request is refused with 400.
 */
const maxQueryLength = 500;
/**
 * Characters of a name: no stored name is longer.
 * @limit The request is refused with 400.
 */
const maxNameLength = 200;
/**
 * Characters of an address, with the tracking parameters that are cut off it.
 * @limit The request is refused with 400.
 */
const maxUrlLength = 2_000;
/**
 * Values of all filters together: each may cost a read in every segment.
 * @limit The request is refused with 400.
 */
export const maxValues = 50;
/**
 * @limit The request is refused with 400.
 */
const maxCursorLength = 4096;

const aSurrogate = /\p{Surrogate}/u;

/** Text that UTF-8 can encode: half a surrogate pair is no character. */
const text = (message: string) =>
  v.pipe(
    v.string(message),
    v.check((value) => !aSurrogate.test(value), message),
  );

function listOf(name: string, allowed: string, item: v.GenericSchema<string>, about: Facet['about']) {
  return v.exactOptional(
    v.pipe(
      v.array(item, `${name} must be a list of ${allowed}.`),
      v.maxLength(maxValues, `${name} may have at most ${maxValues} values.`),
      v.metadata({ ...about }),
    ),
  );
}

/** The schema of a filter: codes as they are, names also in quotes; a hyphen in front excludes the value. */
function filterOf({ name, spelling, codes, about }: Facet) {
  if (codes && !codes.orNames) return codeFilter(name, codes, about);
  return nameFilter(name, { ...values[spelling], ...(codes && { allowed: codes.allowed }) }, about);
}

function codeFilter(name: string, { pattern, allowed }: NonNullable<Facet['codes']>, about: Facet['about']) {
  const message = `${name} must be ${allowed}, with - in front to exclude it.`;
  const item = v.pipe(v.string(message), v.regex(new RegExp(`^-?${pattern}$`), message));
  return listOf(name, allowed, item, about);
}

/** What a filter takes that no list of codes names. */
interface FilterValues {
  allowed: string;
  maxLength: number;
  is(value: string): boolean;
}

function nameFilter(name: string, { allowed, maxLength, is }: FilterValues, about: Facet['about']) {
  const message = `${name} must be ${allowed} of at most ${maxLength} characters, with - in front to exclude it, or in double quotes.`;
  const item = v.pipe(
    text(message),
    v.maxLength(maxLength, message),
    v.check((value) => is(readValue(value).value), message),
  );
  return listOf(name, 'names', item, about);
}

const hasWords = (value: string) => tokenise(value).length > 0;
const hasNameKey = (value: string) => hasWords(value) && makeNameKey(value) !== '';
const name = { allowed: 'a name or word', maxLength: maxNameLength };
const values: Record<Spelling, FilterValues> = {
  code: { ...name, is: hasWords },
  words: { ...name, is: hasWords },
  name: { ...name, is: hasNameKey },
  person: { ...name, is: hasNameKey },
  site: {
    allowed: 'a host such as news.example',
    maxLength: 255,
    is: (site) => readSite(site) !== undefined,
  },
  address: {
    allowed: 'an http or https address',
    maxLength: maxUrlLength,
    is: (address) => canonicalAddress(address) !== undefined,
  },
  folder: { allowed: 'a folder such as 2022/01/', maxLength: 1_024, is: (folder) => folder !== '' },
};

/**
 * Bytes of a key: S3 allows no more ("Naming Amazon S3 objects").
 * @limit A longer one is refused with 400.
 */
const maxKeyBytes = 1_024;
const keyMessage = `key must be the key of a file in the inbox, of 1 to ${maxKeyBytes} bytes.`;
const isKey = (value: string) => value !== '' && Buffer.byteLength(value) <= maxKeyBytes;
/** The key of a sample. */
const exampleKey = 'c0ad12f7e9b4.txt';

const cursorMessage = 'cursor must be the cursor of the last answer as it is.';

/**
 * The request of `GET /articles`, its other forms and `POST /articles/search`; the parameters of a URL are first read
 * into the same shape. Its descriptions and examples go into the OpenAPI document.
 */
export const searchRequest = v.strictObject({
  q: v.exactOptional(
    v.pipe(
      text('q must be text.'),
      v.nonEmpty('q must hold a word.'),
      v.maxLength(maxQueryLength, `q may have at most ${maxQueryLength} characters.`),
      v.description(
        'Words that must all occur, in any case and accents. `OR` between words, "phrases" in quotes, -word to exclude, title:word, prefix*.',
      ),
      v.examples(['port', 'port OR harbour', '"accord sur les salaires"', 'port -match']),
    ),
  ),
  ...recordOfFacets(filterOf),
  from: v.exactOptional(date('from', 'Published at or after: a day, or a time.', '2022-01-12')),
  to: v.exactOptional(
    date('to', 'Published at or before: a day, to its end, or a time.', '2025-12-31T14:05:00Z'),
  ),
  undated: v.exactOptional(
    v.pipe(
      v.picklist(['include', 'exclude', 'only'], 'undated must be include, exclude or only.'),
      v.description(
        'Articles that name no date of publication. Without it they are listed by when they were stored, but `from`, `to` and `interval`, which speak of publication, leave them out. `include`: these take them by when they were stored. `exclude`: they are not listed. `only`: nothing else is.',
      ),
      v.examples(['include', 'only']),
    ),
  ),
  sort: v.optional(
    v.pipe(
      v.picklist(['published', 'updated', 'relevance'], 'sort must be published, updated or relevance.'),
      v.description(
        '`published`: newest first; undated articles by when they were stored. `updated`: what came or changed last first, whenever it was published. `relevance`: best match of `q` first; needs `q`.',
      ),
      v.examples(['published', 'updated']),
    ),
    'published',
  ),
  order: v.optional(
    v.pipe(
      v.picklist(['desc', 'asc'], 'order must be desc or asc.'),
      v.description('`desc`: newest first. `asc`: oldest first, with `sort` by time.'),
      v.examples(['asc']),
    ),
    'desc',
  ),
  limit: limitSchema({ most: maxLimit, usual: defaultLimit, description: 'Articles on a page.' }),
  cursor: v.exactOptional(
    v.pipe(
      text(cursorMessage),
      v.maxLength(maxCursorLength, cursorMessage),
      v.description(
        'The `cursor` of the page before, with the same other parameters but for `limit`, `facets`, `interval` and `snippets`.',
      ),
    ),
  ),
  facets: v.optional(
    v.pipe(
      v.array(
        v.picklist(countedFacets, `facets must be some of ${countedFacets.join(', ')}.`),
        `facets must be a list of some of ${countedFacets.join(', ')}.`,
      ),
      v.maxLength(countedFacets.length, `facets may name each of ${countedFacets.join(', ')} once.`),
      v.description('What to count among the newest matches: how many there are of each topic, person …'),
      v.examples([['topic', 'person']]),
    ),
    [],
  ),
  interval: v.exactOptional(
    v.pipe(
      v.picklist(['day', 'month'], 'interval must be day or month.'),
      v.description('Counts the matches that were published on each day or in each month.'),
      v.examples(['month']),
    ),
  ),
  key: v.exactOptional(
    v.pipe(
      v.array(v.pipe(text(keyMessage), v.check(isKey, keyMessage)), 'key must be a list of keys.'),
      v.maxLength(maxValues, `key may have at most ${maxValues} values.`),
      v.description(
        'Keys of files in the inbox, as they are: the articles of these files, wherever they stand; with `state`, `limit` and `cursor` only.',
      ),
      v.examples([[exampleKey]]),
    ),
  ),
  state: v.exactOptional(
    v.pipe(
      v.picklist(
        workStates,
        `state must be ${workStates.join(', ')}; leave it out for articles that are found.`,
      ),
      v.description(
        'Articles that are not, or not yet, in the catalogue instead of those that are; with `key`, `limit` and `cursor` only.',
      ),
      v.examples(['rejected']),
    ),
  ),
  snippets: v.optional(
    v.pipe(
      v.boolean('snippets must be true or false.'),
      v.description('Adds to each article the words around the first matches of `q`.'),
      v.examples([true]),
    ),
    false,
  ),
});

/** A request for articles, checked value by value. */
export type SearchRequest = v.InferOutput<typeof searchRequest>;
