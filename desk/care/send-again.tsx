import { useState } from 'preact/hooks';
import { useAbility } from '../frame/config-context.ts';
import { useWords } from '../words/words.ts';
import { sendAgain } from './status.ts';

interface SendAgainProps {
  /** Where the articles are now. */
  stage: string | undefined;
  which: { articleId: string } | { reason: string };
  label: string;
  onSent(): void;
}

/** Sends failed or rejected articles again, and says how many; nothing for others, or where that is not possible. */
export function SendAgain({ stage, which, label, onSent }: SendAgainProps) {
  const words = useWords();
  const canSend = useAbility('redrive');
  const [told, setTold] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  if (!canSend || (stage !== 'failed' && stage !== 'rejected')) return null;
  const send = async () => {
    setIsBusy(true);
    try {
      setTold(words.sentAgain(await sendAgain({ state: stage, ...which }, new AbortController().signal)));
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
