import { useCallback, useEffect, useState } from 'preact/hooks';
import { Refusal } from './refusal.ts';

/** What is known of an answer. The one before stays until the next is here, so that the page does not flicker. */
export interface Answer<Value> {
  value?: Value;
  /** The question that `value` answers. */
  key?: string;
  refusal?: Refusal;
  isWaiting: boolean;
  /** It takes so long that the page should say so. */
  isSlow: boolean;
  again(): void;
}

const slowMs = 2000;

type Known<Value> = Omit<Answer<Value>, 'again'>;

/** Asks whenever `key` changes; without a key nothing is asked. */
export function useAnswer<Value>(
  key: string | undefined,
  load: (signal: AbortSignal) => Promise<Value>,
): Answer<Value> {
  const [known, setKnown] = useState<Known<Value>>({ isWaiting: key !== undefined, isSlow: false });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (key === undefined) return undefined;
    const ended = new AbortController();
    const tell = (next: Known<Value>) => ended.signal.aborted || setKnown(next);
    setKnown((before) => ({ ...dropRefusal(before), isWaiting: true, isSlow: false }));
    const timer = setTimeout(() => setKnown((before) => ({ ...before, isSlow: before.isWaiting })), slowMs);
    load(ended.signal).then(
      (value) => tell({ value, key, isWaiting: false, isSlow: false }),
      (error) => tell({ refusal: asRefusal(error), isWaiting: false, isSlow: false }),
    );
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
    // `load` is another function at every drawing; what it asks is named by `key`.
  }, [key, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { ...known, again };
}

function dropRefusal<Value>({ refusal: _refusal, ...rest }: Known<Value>): Known<Value> {
  return rest;
}

function asRefusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal(0, String((error as Error)?.message ?? error));
}
