import type { ArticleRow } from '../../article/row.ts';
import type { Manifest } from '../../catalog/manifest/manifest.ts';
import { MissingChunk } from '../../catalog/segment/chunk.ts';
import type { ScanningSource } from '../../catalog/segment/chunk-source.ts';
import type { PagePorts } from './bear-out.ts';
import { budgetedChunks } from './budgeted-chunks.ts';
import { sieveMaker } from './collapse/open-sieve.ts';
import type { PlaceReader } from './collapse/place-reader.ts';
import type { Sieve } from './collapse/sieve.ts';
import { countMatches } from './count-matches.ts';
import { findPage } from './find-page.ts';
import { languagesIn, readIndexQuery } from './index-query.ts';
import { makeSnippet } from './make-snippet.ts';
import type { Match } from './page.ts';
import { writePosition } from './position.ts';
import { readCopies } from './read-copies.ts';
import type { Search, SearchAnswer, SearchQuery, Snippet } from './search-query.ts';
import type { Session } from './session.ts';
import { needsTexts } from './text-match.ts';
import { type RevTexts, textsBeside } from './texts-beside.ts';

/** Where a search reads. */
export interface SearchPorts extends Omit<PagePorts, 'expectTexts'>, RevTexts {
  /** A manifest a few seconds old will do, unless a fresh one is asked for. */
  readManifest(options: { fresh: boolean }): Promise<Manifest>;
  chunks: ScanningSource;
  /** Absent where articles are not grouped. */
  stories?: PlaceReader;
}

/**
 * A search is repeated if an article has moved on meanwhile, which is rare; that it happens again and again is rarer.
 * @limit The last answer is given, in which an article that has moved on may be missing.
 */
const maxTries = 4;

/**
 * Searches the catalogue. If an article has moved on since the manifest was read, or a segment was replaced, it tries a
 * newer manifest, so that the article is found as it was or as it is.
 */
export function openSearch(ports: SearchPorts): Search {
  return async (query) => {
    const openSieve = sieveMaker(query, ports.stories);
    let manifest = await ports.readManifest({ fresh: false });
    for (let tries = 1; tries < maxTries; tries++) {
      const found = await searchOn(manifest, query, ports, openSieve()).catch(ignoreMissingChunk);
      if (found && !found.superseded) return found.answer;
      const newer = await ports.readManifest({ fresh: true });
      if (found && newer.version === manifest.version) return found.answer;
      manifest = newer;
    }
    return (await searchOn(manifest, query, ports, openSieve())).answer;
  };
}

/** The result of a search with one manifest. */
interface Found {
  answer: SearchAnswer;
  /** Whether an article has moved on, and budget is left to find it with a newer manifest. */
  superseded: boolean;
}

/** Ignores a missing chunk: a manifest that was kept too long names segments that are gone. */
function ignoreMissingChunk(error: unknown): undefined {
  if (!(error instanceof MissingChunk)) throw error;
}

async function searchOn(
  manifest: Manifest,
  query: SearchQuery,
  ports: SearchPorts,
  sieve: Sieve | undefined,
): Promise<Found> {
  const source = budgetedChunks(ports.chunks, ports.isOverBudget);
  const asked = readIndexQuery(query, languagesIn(manifest));
  const session: Session = {
    query,
    asked,
    manifest,
    source,
    ports: { ...ports, readRows: readOnce(ports.readRows), ...textsBeside(ports) },
    sieve,
  };
  // Where texts decide, the page comes first: counting reads as many texts again.
  const isCountedAfter = needsTexts(asked.text);
  const [{ page, total, positionAfter, snippets }, early] = await Promise.all([
    findPage(session).then(async (found) => ({
      ...found,
      snippets: await makeSnippets(found.page.matches, session),
    })),
    isCountedAfter ? undefined : countMatches(session),
  ]);
  const counts = isCountedAfter ? await countMatches(session) : early;
  const isSpent = ports.isOverBudget();
  const answer: SearchAnswer = {
    found: page.matches.map((match) => {
      const { row, candidate } = match;
      const snippet = match.snippet ?? snippets.made.get(match);
      return {
        row,
        position: writePosition(positionAfter(candidate)),
        ...(snippet && { snippet }),
        ...(candidate.score !== undefined && { score: candidate.score }),
        ...sieve?.tell(candidate, page),
      };
    }),
    ...(!page.isEnd && { next: writePosition(positionAfter(page.last)) }),
    total: counts?.total ?? total,
    ...counts?.answer,
    partial: page.partial || snippets.partial || (counts?.partial ?? false) || (page.superseded && isSpent),
  };
  return { answer, superseded: page.superseded && !isSpent };
}

/** Reads every row once: the page and the counts are of the same articles. */
function readOnce(readRows: PagePorts['readRows']): PagePorts['readRows'] {
  const known = new Map<string, Promise<ArticleRow | undefined>>();
  return async (articleIds) => {
    const missing = articleIds.filter((id) => !known.has(id));
    if (missing.length > 0) {
      const reading = readRows(missing);
      for (const id of missing)
        known.set(
          id,
          reading.then((rows) => rows.get(id)),
        );
    }
    const rows = await Promise.all(articleIds.map((id) => known.get(id)));
    return new Map(rows.flatMap((row) => (row ? [[row.articleId, row] as const] : [])));
  };
}

/** Makes the snippets of matches whose texts were not read yet, as far as the budget allows. */
async function makeSnippets(
  matches: readonly Match[],
  { query: { snippets }, asked: { text, languages }, ports }: Session,
): Promise<{ made: Map<Match, Snippet>; partial: boolean }> {
  const made = new Map<Match, Snippet>();
  if (!snippets || text.all.length === 0 || needsTexts(text)) return { made, partial: false };
  let read = 0;
  for await (const { item: match, copy } of readCopies(matches, ({ row }) => row, ports)) {
    read++;
    const snippet = copy && makeSnippet(copy, text, match.row.served.language.code, languages);
    if (snippet) made.set(match, snippet);
  }
  return { made, partial: read < matches.length };
}
