import * as v from 'valibot';

const described = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));
const text = v.string();
const texts = v.array(v.string());
const revNumber = v.pipe(v.number(), v.integer(), v.minValue(1));
const amount = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The version of the payloads: raised when a field changes its meaning or goes, not when one is added. */
export const eventVersion = 1;

const common = {
  version: v.literal(eventVersion),
  id: described(
    text,
    'The same in every repetition of this event: article, `rev` and what became of it. To drop repetitions by.',
  ),
  articleId: described(v.pipe(text, v.regex(/^[0-9a-f]{32}$/)), 'The article, as the API names it.'),
  rev: described(
    revNumber,
    'How often the content changed. The highest one counts, in whatever order they come.',
  ),
  bucket: text,
  key: described(text, 'Of its file in the bucket.'),
  path: described(text, 'Where the API tells the truth about it.'),
};
const replaced = described(
  v.nullable(revNumber),
  'The `rev` that readers were served before, which this one takes away; null where there was none.',
);
const sameSource = described(
  v.boolean(),
  'Whether what was served, or rejected, before was made from the same version of the file, as by `reprocess`: nothing was corrected.',
);
const versionId = described(v.nullable(text), 'The version of the file that it was made from.');
const why = {
  reason: described(text, 'A word: for a rejection its reason, for a failure the name of the error.'),
  message: described(text, 'What was found, in a sentence.'),
  hint: described(v.nullable(text), 'What can be done.'),
};

const served = v.object({
  ...common,
  replaced,
  sameSource,
  versionId,
  title: text,
  publisher: v.nullable(text),
  site: described(v.nullable(text), 'The host of the address at which it was published, without `www.`.'),
  published: described(
    v.nullable(
      v.object({
        value: described(text, '`2026-01`, `2026-01-12` or `2026-01-12T14:05:00Z`, as `precision` says.'),
        precision: v.picklist(['minute', 'day', 'month']),
      }),
    ),
    'Null where nothing says when it was published.',
  ),
  seen: described(text, 'When the bucket stored the file.'),
  language: described(text, 'ISO 639-1, or `und`.'),
  topics: described(
    texts,
    'Codes of IPTC Media Topics, those above included: those that the API finds it by.',
  ),
  persons: described(texts, 'Keys of names: the same for every spelling of a name, as the API shows them.'),
  organisations: texts,
  places: texts,
  keywords: texts,
  size: v.object({ paragraphs: amount, words: amount }),
});
const removed = v.object({ ...common, replaced });
const rejected = v.object({ ...common, replaced, sameSource, versionId, ...why });
const failed = v.object({
  ...common,
  live: described(
    v.nullable(revNumber),
    'The `rev` that readers are still served; null where there is none.',
  ),
  stage: described(v.picklist(['clean', 'classify', 'index']), 'The stage that gave it up.'),
  ...why,
});

const matched = v.object({
  ...common,
  search: described(text, 'The name of the search.'),
  since: described(text, 'Since when the search asks this question.'),
  at: described(text, 'When the match was found.'),
  title: text,
  why: described(
    v.object({
      words: described(texts, 'Words, phrases and prefixes of `q` that held, as they are typed.'),
      filters: described(
        v.array(v.object({ facet: text, value: text, name: text })),
        'Values of filters that held: as the filter takes them, and as they are shown.',
      ),
    }),
    'What of the question held.',
  ),
  snippet: described(v.nullable(text), 'The stretch of the text with the words that held.'),
});

/** The payload (`detail`) of every event, by its `detail-type`. To add an event, add its payload here. */
export const eventSchemas = {
  'Article Served': described(served, 'The article can be found, as it is told here.'),
  'Article Removed': described(removed, 'The file was deleted, and readers find nothing of the article.'),
  'Article Rejected': described(
    rejected,
    'The file is no article that can be read, and readers find nothing of it.',
  ),
  'Article Failed': described(
    failed,
    'A stage gave the article up; what readers are served stays as it is. It is about the work, not about the article.',
  ),
  'Search Matched': described(
    matched,
    'A search that stands matches what is served: once for an article, or for each of its changes where the search asks for that.',
  ),
};

const id = v.pipe(text, v.regex(/^[0-9a-f]{32}$/));
const ids = v.array(id);

const storyChanged = v.object({
  version: v.literal(eventVersion),
  id: described(
    text,
    'The same in every repetition of this event: story and commit. To drop repetitions by.',
  ),
  story: described(id, 'The story: the id of its earliest article.'),
  commit: described(
    revNumber,
    'The number of the decision that changed it. Of a story the highest one counts, in whatever order they come.',
  ),
  path: described(text, 'Where the API tells the truth about it.'),
  title: described(
    v.nullable(text),
    'Its headline when this was told, in its commonest language; null if it could not be read. A repetition may say another.',
  ),
  articles: described(amount, 'How many articles it has, copies included; 0 for a story that is no more.'),
  copies: amount,
  sources: described(amount, 'How many sources wrote something of their own.'),
  languages: described(texts, 'ISO 639-1, or `und`; the commonest first.'),
  first: described(v.nullable(text), 'The time of its first article; null without any.'),
  last: described(v.nullable(text), 'The time of its last article; null without any.'),
  added: described(
    ids,
    'Articles that came into it, also with a story of `movedFrom`; the first five hundred.',
  ),
  removed: described(ids, 'Articles that left it, for another story or for good; the first five hundred.'),
  movedFrom: described(ids, 'Stories that are no more, and all of whose articles are in it now.'),
  movedTo: described(v.nullable(id), 'Of a story that is no more: the one that has all of its articles now.'),
});

/** The payload of the events of stories, where articles are grouped. */
export const storyEventSchemas = {
  'Story Changed': described(
    storyChanged,
    'Articles came into a story of two or more, or left it, or what is said of one of them has changed.',
  ),
};

/** The event of a story as it goes to the bus. */
export interface StoryEvent {
  detailType: keyof typeof storyEventSchemas;
  detail: v.InferOutput<typeof storyChanged>;
}

/** What an event is called on the bus. */
export type DetailType = keyof typeof eventSchemas;

/** An event as it goes to the bus. */
export type AnnouncedEvent = {
  [Type in DetailType]: { detailType: Type; detail: v.InferOutput<(typeof eventSchemas)[Type]> };
}[DetailType];

/** The payloads of an article that is served, and of one that is not. */
export type ServedDetail = v.InferOutput<typeof served>;
/** The payload of a match. */
export type MatchedDetail = v.InferOutput<typeof matched>;
/** What every payload has. */
export type CommonDetail = Pick<ServedDetail, keyof typeof common>;
