import type { Manifest } from '../../catalog/manifest/manifest.ts';
import type { PagePorts } from './bear-out.ts';
import type { QuerySource } from './budgeted-chunks.ts';
import type { Sieve } from './collapse/sieve.ts';
import type { IndexQuery } from './index-query.ts';
import type { SearchQuery } from './search-query.ts';

/** One query on one manifest. */
export interface Session {
  query: SearchQuery;
  asked: IndexQuery;
  manifest: Manifest;
  source: QuerySource;
  ports: PagePorts;
  /** Chooses by stories and copies, if that is asked for. */
  sieve?: Sieve | undefined;
}
