import type { CleanedCopy, Labels } from '../../article/article.ts';
import type { KeptText } from '../../article/ports.ts';
import type { ArticleRow } from '../../article/row.ts';
import type { MatchRange, SearchId, SearchMatch, StandingSearch } from '../../article/standing-search.ts';
import type { WorkState } from '../../article/work.ts';
import type { TextPorts } from '../search/read-copies.ts';
import type { Search } from '../search/search-query.ts';
import type { Suggest } from '../suggest/suggest-values.ts';
import type { Measure } from './answer-schema.ts';
import type { BoardReader, StoryReader } from './stories/story-ports.ts';

/** Where the routes read. */
export interface QueryPorts extends TextPorts {
  search: Search;
  suggest: Suggest;
  /** The inbox bucket: with a file's key it gives the id of its article. */
  bucketName: string;
  readRow(articleId: string): Promise<ArticleRow | undefined>;
  readRows(articleIds: readonly string[]): Promise<Map<string, ArticleRow>>;
  /** Undefined for a text that has expired. */
  findCopy(articleId: string, text: string): Promise<CleanedCopy | undefined>;
  /** Undefined for labels that have expired. */
  findLabels(articleId: string, labels: string): Promise<Labels | undefined>;
  /** Every text that is kept of an article, or of one `rev` of it, in any order, page by page. */
  listTexts(articleId: string, rev?: number): AsyncIterable<KeptText[]>;
  /** The articles in a state, newest first, as positions in descending order. */
  listWork(
    state: WorkState,
    limit: number,
    before: string | undefined,
  ): Promise<{ position: string; articleId: string; slip?: string }[]>;
  /** The first standing searches by name, or the first after a name. */
  listSearches(limit: number, after: string | undefined): Promise<StandingSearch[]>;
  findSearch(name: string): Promise<StandingSearch | undefined>;
  /** The matches of a search, newest first. */
  listMatches(id: SearchId, range: MatchRange): Promise<SearchMatch[]>;
  /** Absent where articles are not grouped: then there are no routes of stories. */
  stories?: StoryReader;
  /** The largest stories of each day; where articles are grouped. */
  boards?: BoardReader;
  /** What the answer took so far. */
  measure(): Measure;
}
