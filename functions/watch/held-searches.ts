import type { StandingSearch } from '../article/standing-search.ts';
import type { CompiledSearch } from './compile-search.ts';
import { SearchTable } from './search-table.ts';

/**
 * Standing searches of an archive.
 * @limit No more can be made, and of more, made at the same moment, the first by name count.
 */
export const maxSearches = 10_000;

/**
 * A running function learns of a search this late: of one among a few after as long as somebody waits who tries it. What reading
 * them costs goes by their number, and so does how long they are believed: ten thousand a minute.
 */
const believed = { leastMs: 5_000, msASearch: 5.5 };

/** Where searches are read. */
export interface SearchPorts {
  readSearches(): Promise<StandingSearch[]>;
  now(): Date;
  /** Called for a search that cannot be read any more; the others go on. */
  warn(message: string, cause: Error): void;
}

/** The searches that stand, read every five seconds at most, and seldom where they are many; each is compiled once, as long as it asks the same. */
export class HeldSearches {
  readonly #ports: SearchPorts;
  #compiled = new Map<string, CompiledSearch | undefined>();
  #table = new SearchTable([]);
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(ports: SearchPorts) {
    this.#ports = ports;
  }

  /** Whether there were any when they were read last. */
  get areAny(): boolean {
    return this.#table.size > 0;
  }

  async read(): Promise<SearchTable> {
    const now = this.#ports.now().getTime();
    if (now - this.#readAt < believed.leastMs + believed.msASearch * this.#compiled.size) return this.#table;
    const searches = (await this.#ports.readSearches()).slice(0, maxSearches);
    const compiled = new Map(await Promise.all(searches.map((search) => this.#compile(search))));
    const isSame =
      compiled.size === this.#compiled.size && [...compiled.keys()].every((key) => this.#compiled.has(key));
    if (!isSame) this.#table = new SearchTable([...compiled.values()].filter((each) => each !== undefined));
    this.#compiled = compiled;
    this.#readAt = now;
    return this.#table;
  }

  async #compile(search: StandingSearch): Promise<[key: string, compiled: CompiledSearch | undefined]> {
    const key = JSON.stringify(search);
    if (this.#compiled.has(key)) return [key, this.#compiled.get(key)];
    // Loaded only where somebody searches: the parser has tables of topics and names.
    const { compileSearch } = await import('./compile-search.ts');
    try {
      return [key, compileSearch(search)];
    } catch (cause) {
      this.#ports.warn(`the standing search ${search.name} cannot be read; make it anew`, cause as Error);
      return [key, undefined];
    }
  }
}
