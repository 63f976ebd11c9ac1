import type { SegmentEntry } from '../../catalog/manifest/manifest.ts';
import { undatedKey } from '../../catalog/segment/document-table.ts';
import {
  allOf,
  anyOf,
  everything,
  except,
  type OrdinalStream,
} from '../../catalog/segment/ordinal-stream.ts';
import { SegmentReader } from '../../catalog/segment/segment-reader.ts';
import type { QuerySource } from './budgeted-chunks.ts';
import { articlesIn } from './collapse/listed-articles.ts';
import { type IndexQuery, isSplit } from './index-query.ts';
import { OpenLists, openTerm, type WordStream } from './term-streams.ts';
import { needsText } from './text-query.ts';

/** A live segment and its id. */
export type Segment = readonly [segmentId: string, entry: SegmentEntry];

/** A query opened on one segment. */
export interface SegmentQuery {
  reader: SegmentReader;
  entry: SegmentEntry;
  /** The ordinals that match. */
  matches: OrdinalStream;
  /** The wanted words, in the order of the query, by which an article is scored. */
  words: WordStream[];
  /** Reads every list that is needed, whole; call it before any seek. */
  loadLists(): Promise<void>;
  /** The same for all lists but those of the wanted words. */
  loadFilters(): Promise<void>;
  /** Throws BudgetSpent once the budget of the query is spent. */
  checkBudget(): void;
}

/** Opens a query on a segment; nothing is read yet. */
export function openSegmentQuery(
  { lists: source, documents, check }: QuerySource,
  [segmentId, entry]: Segment,
  asked: IndexQuery,
): SegmentQuery {
  const { include, exclude, text, languages, undated, within, without } = asked;
  const lists = new OpenLists(source, segmentId);
  const wordLists = new OpenLists(source, segmentId);
  const places = new SegmentReader(source, segmentId, entry);
  const filters = include.map((keys) => anyOf(keys.map((key) => lists.list(key))));
  const clauses = text.all.map((terms) => terms.map((term) => openTerm(term, wordLists, languages)));
  const undatedLists = isSplit(entry, undated) ? [lists.list(undatedKey)] : [];
  const wanted = [
    ...(within ? [articlesIn(places, entry, within)] : []),
    ...(undated === 'only' ? undatedLists : []),
    ...filters,
    ...clauses.map((terms) => anyOf(terms.map(({ stream }) => stream))),
  ];
  // An article with all words of an excluded phrase is kept for now: its text decides.
  const unwanted = [
    ...exclude.map((key) => lists.list(key)),
    ...(without ? [articlesIn(places, entry, without)] : []),
    ...text.none.filter((term) => !needsText(term)).map((term) => openTerm(term, lists, languages).stream),
  ];
  const reader = new SegmentReader(documents, segmentId, entry);
  const all = wanted.length === 0 ? everything(entry.count) : allOf(wanted);
  const left = unwanted.length === 0 ? all : except(all, anyOf(unwanted));
  // In a small segment the documents' chunk has the list of the undated ones.
  const isLeftOut = undated === 'exclude' && undatedLists.length > 0;
  return {
    reader,
    entry,
    matches: isLeftOut ? except(left, anyOf(undatedLists), reader.isSmall) : left,
    words: clauses.flat().flatMap(({ words }) => words),
    loadLists: async () => {
      await Promise.all([lists, wordLists].map((each) => each.loadAll(reader.isLong)));
    },
    loadFilters: () => lists.loadAll(reader.isLong),
    checkBudget: check,
  };
}

/** Whether a query has other conditions for a segment than its time. */
export function hasConditions(asked: IndexQuery, entry: SegmentEntry): boolean {
  return isSplit(entry, asked.undated) || hasAnyCondition(asked);
}

/** Whether a query has other conditions than its time and whether articles have a date. */
export function hasAnyCondition({ include, exclude, text, within, without }: IndexQuery): boolean {
  if (within || without) return true;
  return include.length + exclude.length + text.all.length + text.none.length > 0;
}
