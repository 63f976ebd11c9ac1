import type { PublicationDate } from '../../article/article.ts';

/**
 * Years of a source that names every day of them.
 * @limit The months with the fewest articles are not learnt.
 */
const mostMonths = 240;

/** Counts the months of dated articles: of those that name their year, because the others are to be told by them. */
export class MonthCounter {
  readonly #months = new Map<string, number>();

  add(published: PublicationDate | undefined): void {
    if (!published || !namesItsYear(published)) return;
    const month = published.value.slice(0, 'yyyy-mm'.length);
    this.#months.set(month, (this.#months.get(month) ?? 0) + 1);
  }

  /** By month, the earliest first; undefined where there is none. */
  counts(): Record<string, number> | undefined {
    if (this.#months.size === 0) return undefined;
    const most = [...this.#months].sort(([, a], [, b]) => b - a).slice(0, mostMonths);
    return Object.fromEntries(most.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** Not of one that was counted back from the object's time, nor of a later change. */
function namesItsYear({ source, yearInferred }: PublicationDate): boolean {
  return !yearInferred && source !== 'relative' && source !== 'updated';
}
