import type { ArticleProbe } from './article-probe.ts';
import type { CompiledSearch } from './compile-search.ts';

/** Searches by what an article in some language needs to match them. */
interface ByNeed {
  /** By a key of which each needs one. */
  byKey: Map<string, CompiledSearch[]>;
  /** Those that need no key that can be named. */
  others: CompiledSearch[];
}

/** Searches, laid out so that an article meets those alone of which it has a word: few of ten thousand. */
export class SearchTable {
  readonly size: number;
  readonly #searches: readonly CompiledSearch[];
  readonly #byLanguage = new Map<string, ByNeed>();

  constructor(searches: readonly CompiledSearch[]) {
    this.size = searches.length;
    this.#searches = searches;
  }

  /** The searches for which an index of this article alone would propose it. */
  propose(article: ArticleProbe): CompiledSearch[] {
    const { byKey, others } = this.#needsIn(article.language);
    const met = new Set(others);
    for (const key of article.keys()) for (const search of byKey.get(key) ?? []) met.add(search);
    return [...met].filter((search) => search.mayMatch(article));
  }

  #needsIn(language: string): ByNeed {
    let needs = this.#byLanguage.get(language);
    if (!needs) {
      needs = layOut(this.#searches, language);
      this.#byLanguage.set(language, needs);
    }
    return needs;
  }
}

function layOut(searches: readonly CompiledSearch[], language: string): ByNeed {
  const needs: ByNeed = { byKey: new Map(), others: [] };
  for (const search of searches) {
    const keys = search.keysFor(language);
    if (!keys) needs.others.push(search);
    for (const key of new Set(keys)) {
      const known = needs.byKey.get(key);
      if (known) known.push(search);
      else needs.byKey.set(key, [search]);
    }
  }
  return needs;
}
