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

/** Where a statement stands: in the metadata of the object, or in what a form of copy carries beside its text. */
export type StatedSource =
  | 'object-metadata'
  | 'content-language'
  | 'json'
  | 'json-ld'
  | 'open-graph'
  | 'html'
  | 'front-matter'
  | 'mail-header';

/** A statement about an article, as it stands there: it may be wrong, and is weighed with what the page shows. */
export interface StatedFact {
  field: StatedField;
  value: string;
  source: StatedSource;
  /** Which part of the source: `og:title`, `datePublished`, `From`, `x-amz-meta-url`. */
  name: string;
}
