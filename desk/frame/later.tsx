import { useAnswer } from '../api/use-answer.ts';
import { useWords } from '../words/words.ts';

type FurtherScreens = typeof import('./further-screens.ts');

/** A screen that most visits do without: it is loaded when it is shown. */
export function Later({ name }: { name: keyof FurtherScreens }) {
  const words = useWords();
  const { value, refusal, again } = useAnswer(name, () => import('./further-screens.ts'));
  if (value) {
    const Screen = value[name];
    return <Screen />;
  }
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
