import { useState } from 'preact/hooks';
import { useWords } from '../words/words.ts';
import { sendAgain } from './status.ts';

interface SendAgainProps {
  which: Parameters<typeof sendAgain>[0];
  label: string;
  onSent(): void;
}

/** Sends failed articles again, and says how many. */
export function SendAgain({ which, label, onSent }: SendAgainProps) {
  const words = useWords();
  const [told, setTold] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const send = async () => {
    setIsBusy(true);
    try {
      setTold(words.sentAgain(await sendAgain(which, new AbortController().signal)));
      onSent();
    } catch (error) {
      setTold((error as Error).message);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <>
      <button type="button" disabled={isBusy} onClick={send}>
        {label}
      </button>{' '}
      <span class="note" role="status">
        {told}
      </span>
    </>
  );
}
