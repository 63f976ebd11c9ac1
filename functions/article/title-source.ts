import type { FactSource } from './stated-fact.ts';

/**
 * Where a title was read: a `line` of its own; one that is printed more than once (`repeated`); one that the object's
 * key or an address on the page names (`key`); a line with the site's name behind it (`page-title`); the part of a
 * `breadcrumb` or of a `share-line`; or who states it, where the page has no such line. Where no headline was found, the
 * `first-sentence` of the text stands in its place.
 */
export type TitleSource =
  | 'line'
  | 'repeated'
  | 'key'
  | 'page-title'
  | 'breadcrumb'
  | 'share-line'
  | FactSource
  | 'first-sentence';
