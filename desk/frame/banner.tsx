import { useEffect, useState } from 'preact/hooks';
import { type Connection, connection, tryNow } from '../api/connection.ts';
import { useStore } from '../api/store.ts';
import { useWords } from '../words/words.ts';

/** Says that the API does not answer, why, and when it is asked again. */
export function Banner() {
  const state = useStore(connection);
  return (
    <div class="banner" role="status">
      {state.kind === 'lost' && <Trouble {...state} />}
    </div>
  );
}

function Trouble({ trouble, retryAt }: Extract<Connection, { kind: 'lost' }>) {
  const words = useWords();
  const seconds = useSecondsUntil(retryAt);
  return (
    <p>
      <strong>{words.trouble[trouble]}</strong>{' '}
      {Number.isFinite(seconds) && (
        <span aria-hidden="true">{seconds > 0 ? words.tryingIn(seconds) : words.tryingNow}</span>
      )}{' '}
      <button type="button" class="plain" onClick={tryNow}>
        {words.tryNow}
      </button>
    </p>
  );
}

function useSecondsUntil(at: number): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [at]);
  return Math.max(0, Math.ceil((at - now) / 1000));
}
