import * as v from 'valibot';

const named = v.object({ name: v.string(), key: v.string(), salience: v.number() });

const articleSchema = v.object({
  id: v.string(),
  key: v.string(),
  stage: v.string(),
  title: v.optional(v.string()),
  byline: v.optional(v.string()),
  publisher: v.optional(v.string()),
  url: v.optional(v.string()),
  place: v.optional(v.string()),
  published: v.optional(v.object({ value: v.string(), precision: v.string(), source: v.string() })),
  seen: v.string(),
  datedBy: v.optional(v.string()),
  language: v.optional(v.object({ code: v.string(), confidence: v.number() })),
  topics: v.optional(
    v.array(
      v.object({ code: v.string(), name: v.string(), confidence: v.number(), evidence: v.array(v.string()) }),
    ),
    [],
  ),
  persons: v.optional(v.array(named), []),
  organisations: v.optional(v.array(named), []),
  places: v.optional(v.array(named), []),
  keywords: v.optional(v.array(v.string()), []),
  size: v.optional(v.object({ paragraphs: v.number(), words: v.number(), removed: v.number() })),
  error: v.optional(v.object({ stage: v.string(), reason: v.string(), message: v.string() })),
  hint: v.optional(v.string()),
  snippet: v.optional(
    v.object({
      text: v.string(),
      highlights: v.array(v.object({ start: v.number(), end: v.number() })),
    }),
  ),
  updatedAt: v.string(),
});

/** An article of a listing, with what it may stand for. */
const listedSchema = v.object({
  ...articleSchema.entries,
  story: v.optional(v.object({ articles: v.number(), sources: v.number() })),
  copies: v.optional(v.number()),
});

/** The parts of the answer to `GET /articles` that the commands use. */
export const listSchema = v.object({
  articles: v.array(listedSchema),
  cursor: v.nullable(v.string()),
  total: v.optional(v.object({ count: v.number(), isExact: v.boolean() })),
  facets: v.optional(
    v.object({
      ofNewest: v.number(),
      counts: v.record(
        v.string(),
        v.array(v.object({ value: v.string(), name: v.string(), count: v.number() })),
      ),
    }),
  ),
  interval: v.optional(
    v.object({
      isExact: v.boolean(),
      counts: v.array(v.object({ from: v.string(), count: v.number() })),
    }),
  ),
  counted: v.optional(v.literal('articles')),
  partial: v.boolean(),
  tookMs: v.number(),
});

const removalSchema = v.object({ line: v.number(), kind: v.string(), rule: v.string(), text: v.string() });

/** The parts of the answer to `GET /articles/{id}` that the commands use. */
export const articleWithBodySchema = v.object({
  ...articleSchema.entries,
  body: v.optional(v.array(v.string()), []),
  removed: v.optional(v.array(removalSchema), []),
});

/** The parts of the answer to `GET /articles/{id}/explain` that the commands use. */
export const explanationSchema = v.object({
  key: v.string(),
  stage: v.string(),
  fields: v.optional(
    v.object({
      title: v.optional(v.string()),
      titleSource: v.optional(v.string()),
      titleEvidence: v.optional(v.array(v.string())),
      byline: v.optional(v.string()),
      bylineSource: v.optional(v.string()),
      published: v.optional(v.object({ value: v.string(), precision: v.string(), source: v.string() })),
    }),
  ),
  removed: v.optional(v.array(removalSchema), []),
  labels: v.optional(v.pick(articleSchema, ['language', 'topics'])),
  story: v.optional(
    v.object({
      id: v.string(),
      because: v.array(
        v.object({
          id: v.string(),
          title: v.string(),
          score: v.number(),
          isCopy: v.optional(v.boolean()),
          shared: v.object({
            words: v.array(v.string()),
            names: v.array(v.string()),
            numbers: v.array(v.string()),
          }),
        }),
      ),
    }),
  ),
  error: articleSchema.entries.error,
  hint: articleSchema.entries.hint,
});

const standingSearchSchema = v.object({
  name: v.string(),
  question: v.record(v.string(), v.union([v.string(), v.array(v.string())])),
  since: v.string(),
  isMuted: v.boolean(),
});

/** The parts of the answer to `GET /searches` that the commands use. */
export const searchesSchema = v.object({
  searches: v.array(standingSearchSchema),
  cursor: v.nullable(v.string()),
});

/** The parts of the answer to `GET /searches/{name}/matches` that the commands use. */
export const matchesSchema = v.object({
  search: standingSearchSchema,
  matches: v.array(
    v.object({
      articleId: v.string(),
      at: v.string(),
      why: v.object({
        words: v.array(v.string()),
        filters: v.array(v.object({ facet: v.string(), value: v.string(), name: v.string() })),
      }),
      snippet: articleSchema.entries.snippet,
      article: v.nullable(articleSchema),
    }),
  ),
  cursor: v.nullable(v.string()),
});

/** A page of articles and what was counted. */
export type ArticleList = v.InferOutput<typeof listSchema>;
/** An article as listings show it. */
export type ListedArticle = v.InferOutput<typeof listedSchema>;
/** An article with its text and what was removed from its file. */
export type ArticleWithBody = v.InferOutput<typeof articleWithBodySchema>;
