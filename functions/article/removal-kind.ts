/** The kinds of a news page's furniture that a language's markers can name. */
export type MarkerKind =
  | 'breadcrumb'
  | 'read-also'
  | 'related'
  | 'prev-next'
  | 'share'
  | 'follow-us'
  | 'subscription'
  | 'newsletter'
  | 'comment-form'
  | 'comment-count'
  | 'source'
  | 'tags'
  | 'gallery'
  | 'credit'
  | 'date-line'
  | 'navigation'
  | 'legal'
  | 'advert'
  | 'author-box';

/**
 * The kind that cleaning gives a line it takes out. Only with `damage` the line stays: it had lost characters
 * before the file came here.
 */
export type RemovalKind =
  | MarkerKind
  | 'byline'
  | 'caption'
  | 'counter'
  | 'damage'
  | 'dateline'
  | 'duplicate-title'
  | 'header'
  | 'hidden'
  | 'kicker'
  /** What the form of a file states beside its text: a field of JSON, a header of a mail. */
  | 'metadata'
  | 'outside'
  | 'recurring'
  | 'repeat'
  | 'site-name'
  | 'stray'
  | 'teaser'
  | 'title'
  | 'trailing';
