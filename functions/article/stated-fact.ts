/** What a file, or whoever uploaded it, can state of its article. */
export type StatedField =
  | 'url'
  | 'title'
  | 'byline'
  | 'published'
  | 'modified'
  | 'publisher'
  | 'language'
  | 'section';

/** Where a statement of more than the language can stand. */
export const factSources = [
  'object-metadata',
  'json',
  'json-ld',
  'open-graph',
  'html',
  'front-matter',
  'markdown',
  'mail-header',
] as const;

/** Where a field of an article can be stated: in the metadata of the object, or in what a form carries beside its text. */
export type FactSource = (typeof factSources)[number];

/** Where a statement stands; the header Content-Language names a language only. */
export type StatedSource = FactSource | 'content-language';

/** A statement about an article, as it stands there: it may be wrong, and is weighed with what the page shows. */
export interface StatedFact {
  field: StatedField;
  value: string;
  source: StatedSource;
  /** Which part of the source: `og:title`, `datePublished`, `From`, `x-amz-meta-url`. */
  name: string;
}

/** A statement that was weighed. */
export interface JudgedFact extends StatedFact {
  /** Why nothing could be made of it: a part of a sentence that begins with the statement. */
  ignored?: string;
}
