import type { Assignment, Assignments, Frame, Frames } from './assignment.ts';
import { decideParts } from './decide-frame.ts';
import { type Change, findSeeds, type Shift } from './find-seeds.ts';
import { FrameView, lookBackDays } from './frame-view.ts';

/** Assignments that are other than before, by day and article; undefined for an article that is gone from that day. */
export type Regrouping = Map<number, Map<string, Assignment | undefined>>;

/**
 * What becomes of the assignments after some changes: the parts that they touch are decided anew and, where that
 * changes assignments, those of the three frames after, until nothing changes. With what differs, the assignments
 * of `frames` are those that `groupAll` gives of all signatures.
 */
export async function regroup(changes: readonly Change[], frames: Frames): Promise<Regrouping> {
  const run = new Run(changes, frames);
  for (let day = run.nextDay(); day !== undefined; day = run.nextDay()) await run.decide(day);
  return run.result;
}

class Run {
  readonly result: Regrouping = new Map();
  readonly #frames: Frames;
  readonly #changes: ReadonlyMap<number, Change[]>;
  readonly #due: Set<number>;
  /** What changed in a day, as the frames after it see it. */
  readonly #shifts = new Map<number, Shift[]>();
  /** Days of which it is not known what an article was before. */
  readonly #whole = new Set<number>();
  /** Frames as they were read or, once decided, as they are now. */
  readonly #known = new Map<number, Frame>();

  constructor(changes: readonly Change[], frames: Frames) {
    this.#frames = frames;
    this.#changes = byDay(changes);
    this.#due = new Set(this.#changes.keys());
  }

  /** The earliest day that is to be decided: what a frame decides depends on those before it. */
  nextDay(): number | undefined {
    if (this.#due.size === 0) return undefined;
    const day = Math.min(...this.#due);
    this.#due.delete(day);
    return day;
  }

  async decide(day: number): Promise<void> {
    const frame = await this.#read(day);
    const before = daysBefore(day);
    const view = new FrameView(day, frame.signatures, await Promise.all(before.map((at) => this.#read(at))));
    const changes = this.#changes.get(day) ?? [];
    if (changes.some((change) => isUnknown(change, frame.assignments))) this.#whole.add(day);
    const isWhole = [day, ...before].some((at) => this.#whole.has(at));
    const shifts = before.flatMap((at) => this.#shifts.get(at) ?? []);
    const seeds = isWhole ? view.articles.values() : findSeeds(view, changes, shifts);
    const differing = compare(frame, decideParts(view, seeds));
    this.#note(day, frame, changes, differing);
  }

  #note(
    day: number,
    frame: Frame,
    changes: readonly Change[],
    differing: Map<string, Assignment | undefined>,
  ): void {
    const shifts = shiftsOf(frame, changes, differing);
    if (differing.size > 0) {
      this.result.set(day, differing);
      this.#known.set(day, { ...frame, assignments: apply(frame.assignments, differing) });
    }
    if (shifts.length === 0) return;
    this.#shifts.set(day, shifts);
    for (let later = day + 1; later <= day + lookBackDays; later++) this.#due.add(later);
  }

  async #read(day: number): Promise<Frame> {
    const frame = this.#known.get(day) ?? (await this.#frames.read(day));
    this.#known.set(day, frame);
    return frame;
  }
}

function byDay(changes: readonly Change[]): Map<number, Change[]> {
  const days = new Map<number, Change[]>();
  for (const change of changes) days.set(change.day, [...(days.get(change.day) ?? []), change]);
  return days;
}

function daysBefore(day: number): number[] {
  return Array.from({ length: lookBackDays }, (_, at) => day - lookBackDays + at);
}

/** Whether an article was decided, and it is not told with which signature. */
function isUnknown({ before, after }: Change, assignments: Assignments): boolean {
  return before === undefined && (after === undefined || assignments.has(after.articleId));
}

/** What differs of the articles that were decided, and of those that are gone. */
function compare(
  { signatures, assignments }: Frame,
  decided: Assignments,
): Map<string, Assignment | undefined> {
  const differing = new Map<string, Assignment | undefined>();
  for (const articleId of assignments.keys())
    if (!signatures.has(articleId)) differing.set(articleId, undefined);
  for (const [articleId, assignment] of decided) {
    if (!isSame(assignment, assignments.get(articleId))) differing.set(articleId, assignment);
  }
  return differing;
}

function isSame(a: Assignment, b: Assignment | undefined): boolean {
  return a.rev === b?.rev && a.story === b.story && a.founded === b.founded && a.copyOf === b.copyOf;
}

function apply(
  assignments: Assignments,
  differing: ReadonlyMap<string, Assignment | undefined>,
): Assignments {
  const applied = new Map(assignments);
  for (const [articleId, assignment] of differing) {
    if (assignment) applied.set(articleId, assignment);
    else applied.delete(articleId);
  }
  return applied;
}

function shiftsOf(
  { signatures, assignments }: Frame,
  changes: readonly Change[],
  differing: ReadonlyMap<string, Assignment | undefined>,
): Shift[] {
  const changed = changes.map(({ before, after }) => ({ signatures: [before, after], stories: [] }));
  const moved = [...differing].map(([articleId, assignment]) => ({
    signatures: [signatures.get(articleId)],
    stories: [assignments.get(articleId)?.story, assignment?.story],
  }));
  return [...changed, ...moved].map((shift) => ({
    signatures: shift.signatures.filter((signature) => signature !== undefined),
    stories: shift.stories.filter((story) => story !== undefined),
  }));
}
