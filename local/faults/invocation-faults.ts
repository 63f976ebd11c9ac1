import { HangUp, type Passage } from '../gateway/service-call.ts';
import type { InvocationPlan, InvocationWatch, WatchedWorker } from '../lambda/lambda-function.ts';
import type { FaultDice } from './fault-dice.ts';

/** The assumed number of calls of an invocation, until the first one has shown it. */
const fewCalls = 8;
/** How long a function hangs here; on AWS it would be its whole time-out. */
const hangMs = 1500;
const hourMs = 60 * 60 * 1000;

/** What will happen to a running invocation. */
interface Doom {
  /** The call at which it happens, counted from 0. */
  at: number;
  kind: 'killed' | 'timed-out';
  /** Whether that call still takes effect. */
  isLate: boolean;
}

interface Running {
  worker: WatchedWorker;
  calls: number;
  clockShiftMs: number;
  doom?: Doom;
  over: Promise<void>;
  finish: () => void;
}

/** Functions that are killed between two of their calls, hang until their time is up, or were frozen for an hour. */
export class InvocationFaults implements InvocationWatch {
  readonly #dice: FaultDice;
  readonly #running = new Map<string, Running>();
  #lastCalls = fewCalls;
  readonly #thawListeners: (() => void)[] = [];
  /** How far the clocks of this cloud are ahead, in milliseconds. */
  clockShiftMs = 0;

  constructor(dice: FaultDice) {
    this.#dice = dice;
  }

  /** Calls `listener` each time an hour has passed at once. */
  onThaw(listener: () => void): void {
    this.#thawListeners.push(listener);
  }

  begin(worker: WatchedWorker): InvocationPlan {
    if (this.#dice.strikes('thawed')) this.#skipAnHour();
    const doom = this.#planDoom();
    const { promise: over, resolve: finish } = createPromise();
    const { clockShiftMs } = this;
    this.#running.set(worker.id, { worker, calls: 0, clockShiftMs, over, finish, ...(doom && { doom }) });
    return doom?.kind === 'timed-out' ? { clockShiftMs, timeoutMs: hangMs } : { clockShiftMs };
  }

  end({ id }: WatchedWorker): void {
    const running = this.#running.get(id);
    this.#running.delete(id);
    if (!running) return;
    running.finish();
    if (!running.doom) this.#lastCalls = running.calls;
  }

  /** Wraps every call, so that any call can be the last. */
  readonly passage: Passage = async (call, forward) => {
    const running = this.#running.get(call.environmentId ?? '');
    // A call after the end of its invocation passes: the function may have sent it without waiting.
    if (!running) return forward(call);
    const { worker, doom, over } = running;
    const isLast = doom?.at === running.calls;
    running.calls += 1;
    if (!doom || !isLast) return forward(call);
    this.#dice.count(doom.kind);
    if (doom.isLate) await forward(call);
    await (doom.kind === 'killed' ? worker.stop() : over);
    throw new HangUp();
  };

  /**
   * Dates answers by the caller's clock: an hour that has passed has passed for the services too. Otherwise the SDK
   * would take the function's clock for wrong, and repeat every refused call ten times, for many seconds.
   */
  readonly dateAnswers: Passage = async (call, forward) => {
    const { clockShiftMs } = this.#running.get(call.environmentId ?? '') ?? this;
    const answer = await forward(call);
    const date = new Date(Date.now() + clockShiftMs).toUTCString();
    return { ...answer, headers: { ...answer.headers, date } };
  };

  #planDoom(): Doom | undefined {
    const kind = (['killed', 'timed-out'] as const).find((each) => this.#dice.isPlanned(each));
    if (!kind) return undefined;
    const at = this.#dice.drawBelow(kind, Math.max(1, this.#lastCalls));
    return { at, kind, isLate: this.#dice.draw(kind) < 0.5 };
  }

  #skipAnHour(): void {
    this.clockShiftMs += hourMs;
    for (const listener of this.#thawListeners) listener();
  }
}

// Promise.withResolvers came with Node 22.
function createPromise(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
