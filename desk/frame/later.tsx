import type { ComponentType } from 'preact';
import { useAnswer } from '../api/use-answer.ts';
import { useWords } from '../words/words.ts';

/** Loads a screen. */
export type Load = () => Promise<ComponentType>;

/** A screen that many visits do without: it is loaded when it is shown. */
export function Later({ name, load }: { name: string; load: Load }) {
  const words = useWords();
  const { value, refusal, again } = useAnswer(name, async () => ({ Screen: await load() }));
  if (value) return <value.Screen />;
  return (
    <section class="room">
      <h1>{refusal ? words.failed : words.waiting}</h1>
      {refusal && (
        <button type="button" onClick={again}>
          {words.again}
        </button>
      )}
    </section>
  );
}
