import { type Drift, type DriftCounts, isMendable, noDrift } from './drift.ts';
import { type Checkpoint, type ReconcilePorts, reconcile, start } from './reconcile.ts';

/** What a run needs besides the comparison. */
export interface SlicePorts extends ReconcilePorts {
  /** Where the run before this one stopped; undefined where it came to the end. */
  readCheckpoint(): Promise<Checkpoint | undefined>;
  /** Keeps where the next run is to go on, undefined for the start, and what this one came to. */
  writeCheckpoint(next: Checkpoint | undefined, outcome: SliceOutcome): Promise<void>;
  /** Sends what happened to these files to the intake once more. */
  mend(drift: readonly Drift[]): Promise<void>;
  /** Told of each difference. */
  note(drift: Drift): void;
}

/** What a run came to. */
export interface SliceOutcome {
  checked: number;
  found: DriftCounts;
  /** False where the time was over before the end: the next run goes on. */
  finished: boolean;
}

/** Compares and mends for at most `budgetMs`, and a step; the run after it takes up what is left. */
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
