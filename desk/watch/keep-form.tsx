import { useState } from 'preact/hooks';
import { goTo } from '../address.ts';
import { useAbility } from '../frame/config-context.ts';
import { useNavigation } from '../frame/navigation.ts';
import { isAsking, proposeName, toAsked, writeCommand } from './asked-question.ts';
import { QuestionText } from './question-text.tsx';
import { keepSearch } from './standing.ts';
import { useDeed } from './use-deed.ts';
import { useWatchWords } from './watch-words.ts';

/** Keeps what is searched under a name; where the desk may not write, it says how to. */
export function KeepForm({ onKept }: { onKept: () => void }) {
  const said = useWatchWords();
  const { address, go } = useNavigation();
  const canKeep = useAbility('watch');
  const { question } = address;
  const [typed, setName] = useState<string>();
  const name = typed ?? proposeName(question);
  const { isBusy, failure, perform } = useDeed();
  if (!isAsking(question)) return <p class="note">{said.searchFirst}</p>;
  const keep = (event: Event) => {
    event.preventDefault();
    perform(async (signal) => {
      await keepSearch({ name, question: toAsked(question), onChange: false, isMuted: false }, signal);
      onKept();
      go({ ...goTo(address, 'watch'), watched: name });
    });
  };
  return (
    <form class="keep" onSubmit={keep}>
      <h2>{said.keepTitle}</h2>
      <QuestionText asked={toAsked(question)} />
      <label>
        {said.name}
        <input
          value={name}
          required
          maxLength={64}
          pattern="[a-z0-9]([a-z0-9\-]*[a-z0-9])?"
          aria-describedby="name-hint"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <p class="note" id="name-hint">
        {said.nameHint}
      </p>
      {canKeep ? (
        <button type="submit" disabled={isBusy}>
          {said.keep}
        </button>
      ) : (
        <>
          <p class="note">{said.readOnly}</p>
          <code>{writeCommand(name || 'NAME', question)}</code>
        </>
      )}
      {failure && <p role="alert">{failure}</p>}
    </form>
  );
}
