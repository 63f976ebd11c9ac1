import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Answer, useAnswer } from '../api/use-answer.ts';
import { useWords } from '../words/words.ts';

interface DisclosureProps<Value> {
  summary: string;
  /** What is asked for, by a name of its own. */
  name: string;
  load(signal: AbortSignal): Promise<Value>;
  show(value: Value): ComponentChildren;
}

/** Something that is asked for when one opens it. */
export function Disclosure<Value>({ summary, name, load, show }: DisclosureProps<Value>) {
  const [isOpen, setIsOpen] = useState(false);
  const answer = useAnswer(isOpen ? name : undefined, load);
  return (
    <details class="disclosure" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      <div aria-busy={answer.isWaiting}>
        <Answered answer={answer} show={show} />
      </div>
    </details>
  );
}

function Answered<Value>({
  answer: { value, refusal, isWaiting, again },
  show,
}: {
  answer: Answer<Value>;
  show(value: Value): ComponentChildren;
}) {
  const words = useWords();
  if (refusal) {
    return (
      <p role="alert">
        {refusal.message}{' '}
        <button type="button" class="plain" onClick={again}>
          {words.again}
        </button>
      </p>
    );
  }
  if (value !== undefined) return <>{show(value)}</>;
  return isWaiting ? <p class="note">{words.waiting}</p> : null;
}
