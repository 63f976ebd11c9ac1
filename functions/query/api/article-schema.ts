import * as v from 'valibot';
import { formNames } from '../../article/form-name.ts';
import { hintCodes } from '../../gate/hint-for.ts';
import { about } from './about.ts';
import { articleSize } from './article-size-schema.ts';
import { authors } from './authors-schema.ts';
import { addressFields, factFields, originFields } from './fact-schema.ts';
import { language } from './language-schema.ts';
import { lines, removal } from './lines-schema.ts';
import { published } from './published-schema.ts';
import { titleFields } from './title-schema.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** An article's id: thirty-two hexadecimal digits. */
export const articleId = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{32}$/),
  v.description('Made of bucket and key: the same file is the same article, whatever happens to it.'),
);
/** How often the content of an article changed. */
export const rev = about(v.pipe(v.number(), v.integer(), v.minValue(1)), 'How often the content changed.');
const stage = about(
  v.picklist(['cleaned', 'classified', 'indexed', 'rejected', 'failed']),
  'Where the article stands; `cleaned` and `classified` are in work.',
);

/** When the file of an article was stored. */
const seen = about(
  v.string(),
  'When the bucket stored the file; of one that could not be read yet, when it was first heard of. No date of publication.',
);

/** A topic of an article with the words that led to it. */
export const topic = v.object({
  code: about(v.string(), 'IPTC Media Topic.'),
  name: v.string(),
  confidence: share,
  evidence: about(v.array(v.string()), 'The words that led to it, strongest first.'),
});
/** A person, organisation or place as a listing shows it. */
export const named = v.object({
  name: about(v.string(), 'The fullest form that the article uses.'),
  key: about(v.string(), 'The same for all spellings of the name.'),
  salience: share,
});
const mention = v.object({ start: count, end: count, text: v.string() });
/** A person, organisation or place with every mention. */
export const entity = v.object({
  ...named.entries,
  mentions: about(
    v.array(mention),
    'Where it stands, in UTF-16 units of the body’s paragraphs joined by blank lines.',
  ),
});
const dateline = v.object({
  raw: v.string(),
  place: v.exactOptional(v.string()),
  date: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
});
/** Why an article is not in the catalogue. */
export const stageError = v.object({
  stage: v.picklist(['clean', 'classify', 'index']),
  reason: about(v.string(), 'For a rejection its reason, for a failure the name of the error.'),
  message: v.string(),
  attempts: count,
  at: v.string(),
});
/** The object that an article was made from. */
export const source = v.object({
  bucket: v.string(),
  key: v.string(),
  versionId: v.exactOptional(v.string()),
  sizeBytes: v.exactOptional(count),
  modifiedAt: v.exactOptional(v.string()),
  contentType: v.exactOptional(v.string()),
  contentLanguage: v.exactOptional(v.string()),
});
const versions = about(
  v.object({
    clean: v.exactOptional(v.number()),
    profile: v.exactOptional(
      about(v.string(), 'Of what was learnt of the source; absent where none was used.'),
    ),
    classify: v.exactOptional(v.number()),
  }),
  'Of the code that made this.',
);
const hint = about(v.string(), 'What to do, in one sentence.');
const hintCode = about(v.picklist(hintCodes), 'The same by a word that does not change.');
/** States that an answer was too large. */
export const cut = v.exactOptional(
  about(v.literal(true), 'Lists were cut at their ends: the whole would be over 5 MB.'),
);

/** Fields that cleaning found in a text. */
export const copyFields = {
  title: v.string(),
  ...titleFields,
  byline: v.exactOptional(about(v.string(), 'As the line reads.')),
  authors,
  publisher: v.exactOptional(v.string()),
  ...originFields,
  dateline: v.exactOptional(dateline),
  published: v.exactOptional(about(published, 'Absent where nothing says when it was published.')),
  form: v.exactOptional(
    about(
      v.picklist(formNames),
      'What the file is, told by its content. Articles that were cleaned before version 3 have none.',
    ),
  ),
  encoding: about(v.string(), 'The character set of the file, by its WHATWG name, else by that of IANA.'),
  encodingConfidence: v.exactOptional(
    about(share, 'How sure that is, where the set was guessed from the text: doubtful below 0.5.'),
  ),
  lines: v.exactOptional(lines),
  ...factFields,
  truncated: v.exactOptional(
    about(v.literal(true), 'A paywall cut the text: the last paragraph breaks off.'),
  ),
};

const sentiment = v.object({
  label: v.picklist(['positive', 'negative', 'neutral', 'mixed']),
  confidence: share,
});

/** An article as listings show it: what is served, or why it is not. */
export const articleSummarySchema = v.object({
  id: articleId,
  key: about(v.string(), 'Of the file in the inbox.'),
  stage,
  title: v.exactOptional(v.string()),
  titleSource: titleFields.titleSource,
  byline: v.exactOptional(about(v.string(), 'As the line reads.')),
  authors,
  publisher: v.exactOptional(v.string()),
  ...addressFields,
  place: v.exactOptional(about(v.string(), 'Of the dateline.')),
  published: v.exactOptional(
    about(published, 'Absent where nothing says when it was published: it is undated.'),
  ),
  seen,
  datedBy: v.exactOptional(
    about(
      v.picklist(['published', 'seen']),
      'Which of the two a listing by date goes by: `seen` for an undated article.',
    ),
  ),
  language: v.exactOptional(language),
  topics: v.exactOptional(v.array(topic)),
  persons: v.exactOptional(v.array(named)),
  organisations: v.exactOptional(v.array(named)),
  places: v.exactOptional(v.array(named)),
  keywords: v.exactOptional(v.array(v.string())),
  size: v.exactOptional(articleSize),
  error: v.exactOptional(stageError),
  hint: v.exactOptional(hint),
  hintCode: v.exactOptional(hintCode),
  updatedAt: about(
    v.string(),
    'When what readers are shown was made; of an article that is not in the catalogue, when it last moved.',
  ),
});

/** An article as a page of a search shows it. */
export const foundArticleSchema = v.object({
  ...articleSummarySchema.entries,
  snippet: v.exactOptional(
    v.object({
      text: v.string(),
      highlights: about(v.array(v.object({ start: count, end: count })), 'UTF-16 ranges of `text`.'),
    }),
  ),
  score: v.exactOptional(about(v.number(), 'BM25, with `sort=relevance`.')),
});

/** An article with its paragraphs: a line of NDJSON. */
export const articleLineSchema = v.object({
  ...foundArticleSchema.entries,
  body: v.exactOptional(v.array(v.string())),
  cut,
});

/** An article whole. */
export const articleDetailSchema = v.object({
  ...articleSummarySchema.entries,
  source,
  rev,
  versions,
  persons: v.exactOptional(v.array(v.union([entity, named]))),
  organisations: v.exactOptional(v.array(v.union([entity, named]))),
  places: v.exactOptional(v.array(v.union([entity, named]))),
  sentiment: v.exactOptional(sentiment),
  body: v.exactOptional(
    about(v.array(v.string()), 'Paragraphs, subheadings and list items in reading order.'),
  ),
  lines: v.exactOptional(lines),
  removed: v.exactOptional(v.array(removal)),
  cut,
});

/** Why an article is as it is. */
export const explanationSchema = v.object({
  id: articleId,
  key: v.string(),
  stage,
  seen,
  source,
  rev,
  versions,
  size: v.exactOptional(articleSize),
  fields: v.exactOptional(about(v.object(copyFields), 'What cleaning found beside the text.')),
  removed: v.exactOptional(about(v.array(removal), 'Every line that was taken out, and by which rule.')),
  labels: v.exactOptional(
    about(
      v.object({
        language,
        topics: v.array(topic),
        persons: v.array(entity),
        organisations: v.array(entity),
        places: v.array(entity),
        keywords: v.array(v.string()),
        sentiment: v.exactOptional(sentiment),
      }),
      'Every label with its evidence.',
    ),
  ),
  error: v.exactOptional(stageError),
  hint: v.exactOptional(hint),
  hintCode: v.exactOptional(hintCode),
  cut,
});

/** An article in a listing, as its schema says: the compiler holds the view to it. */
export type ArticleSummary = v.InferOutput<typeof articleSummarySchema>;
/** A line of NDJSON, as its schema says. */
export type ArticleLine = v.InferOutput<typeof articleLineSchema>;
/** An article whole, as its schema says. */
export type ArticleDetail = v.InferOutput<typeof articleDetailSchema>;
/** Why an article is as it is, as its schema says. */
export type Explanation = v.InferOutput<typeof explanationSchema>;
