import type { SlipPorts } from '../../functions/article/ports.ts';
import type { ArticleRow } from '../../functions/article/row.ts';
import { workStateOf } from '../../functions/article/work.ts';
import type { WorkPlace } from '../../functions/article/work-place.ts';
import type { SweepPorts } from '../../functions/gate/resend-stalled.ts';
import type { Schedule } from './in-memory-index.ts';

/** What lists rows as in work, and whether it ever failed to. */
export class WorkListing {
  /** The articles on each slip. */
  readonly slips = new Map<string, Set<string>>();
  /** The articles that were in work at some moment while nothing listed them. */
  readonly unlisted = new Set<string>();
  readonly #indexed = new Map<string, string>();
  readonly #rows: ReadonlyMap<string, ArticleRow>;
  readonly #schedule: Schedule;
  #named = 0;

  constructor(rows: ReadonlyMap<string, ArticleRow>, schedule: Schedule) {
    this.#rows = rows;
    this.#schedule = schedule;
  }

  /** Puts a row into the index of work, or takes it out, as the attributes of its commit say. */
  place({ articleId }: ArticleRow, place: WorkPlace): void {
    if (!('work' in place)) return;
    if (place.work === undefined) this.#indexed.delete(articleId);
    else this.#indexed.set(articleId, place.work);
  }

  /** Notes the rows in work that nothing lists. */
  check(): void {
    for (const { articleId, stage, slip = '' } of this.#rows.values()) {
      const isIndexed = this.#indexed.get(articleId)?.startsWith('working') ?? false;
      if (workStateOf(stage) !== 'working' || isIndexed || this.slips.get(slip)?.has(articleId)) continue;
      this.unlisted.add(articleId);
    }
  }

  /** What the sweep asks of slips, of those on which only these articles are: it is to mend nothing else. */
  sweepPorts(wanted: ReadonlySet<string>): Pick<SweepPorts, 'listSlips' | 'dropSlip'> {
    return {
      listSlips: async () =>
        [...this.slips]
          .map(([name, on]) => ({ name, articleIds: [...on] }))
          .filter(({ articleIds }) => articleIds.every((articleId) => wanted.has(articleId))),
      dropSlip: async (name) => {
        this.slips.delete(name);
        this.check();
      },
    };
  }

  readonly ports: SlipPorts = {
    nameSlip: (articles) => `slip ${this.#named++} of ${articles}`,
    putSlip: (name, articleIds) => this.#schedule(() => void this.slips.set(name, new Set(articleIds))),
    settleSlip: (name, articleIds) =>
      this.#schedule(() => {
        const slip = this.slips.get(name);
        for (const articleId of articleIds) slip?.delete(articleId);
        if (slip?.size === 0) this.slips.delete(name);
        this.check();
      }),
  };
}
