import { type Drift, type DriftCounts, isMendable, noDrift } from './drift.ts';
import { type Checkpoint, type ReconcilePorts, reconcile, start } from './reconcile.ts';

/** What a run needs besides the comparison. */
export interface SlicePorts extends ReconcilePorts {
  /** Where the run before this one stopped; undefined if it came to the end. */
  readCheckpoint(): Promise<Checkpoint | undefined>;
  /** Stores where the next run goes on (undefined: at the start) and the result of this one. */
  writeCheckpoint(next: Checkpoint | undefined, outcome: SliceOutcome): Promise<void>;
  /** Sends what happened to these files to the intake once more. */
  mend(drift: readonly Drift[]): Promise<void>;
  /** Called for each difference. */
  note(drift: Drift): void;
}

/** The result of a run. */
export interface SliceOutcome {
  checked: number;
  found: DriftCounts;
  /** False if the time was over before the end: the next run goes on. */
  finished: boolean;
}

/** Compares and mends until `budgetMs` are over and the step is done; the next run does what is left. */
export async function runSlice(ports: SlicePorts, budgetMs: number): Promise<SliceOutcome> {
  const end = ports.now().getTime() + budgetMs;
  const outcome: SliceOutcome = { checked: 0, found: noDrift(), finished: true };
  for await (const { checked, drift, next } of reconcile((await ports.readCheckpoint()) ?? start, ports)) {
    await ports.mend(drift.filter(isMendable));
    outcome.checked += checked;
    for (const each of drift) {
      outcome.found[each.kind]++;
      ports.note(each);
    }
    if (!next || ports.now().getTime() < end) continue;
    outcome.finished = false;
    await ports.writeCheckpoint(next, outcome);
    return outcome;
  }
  await ports.writeCheckpoint(undefined, outcome);
  return outcome;
}
