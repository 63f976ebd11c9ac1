/** What the furniture of a news page is called: the kinds that a language's markers can name. */
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
 * What cleaning says a line is when it takes it out. `damage` alone leaves the line: characters of it were lost before
 * the file came here.
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
  | 'outside'
  | 'recurring'
  | 'repeat'
  | 'stray'
  | 'teaser'
  | 'title'
  | 'trailing';
