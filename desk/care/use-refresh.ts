import { useEffect } from 'preact/hooks';
import type { Answer } from '../api/use-answer.ts';

const everyMs = 5000;

/** Asks anew some seconds after each answer, while the page is looked at. */
export function useRefresh({ isWaiting, again }: Pick<Answer<unknown>, 'isWaiting' | 'again'>): void {
  useEffect(() => {
    if (isWaiting) return undefined;
    const ask = () => document.visibilityState === 'visible' && again();
    const timer = setInterval(ask, everyMs);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [isWaiting]);
}
