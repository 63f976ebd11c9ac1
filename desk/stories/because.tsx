import { open } from '../address.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { formatShare } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import type { StoryReasons } from './story.ts';
import { useStoryWords } from './story-words.ts';

/** Why an article is in its story: the articles that it is most like, and what it shares with each. */
export function Because({ reasons: { because, threshold } }: { reasons: StoryReasons }) {
  const words = useWords();
  const said = useStoryWords();
  const { address } = useNavigation();
  if (because.length === 0) return <p class="note">{said.noReasons}</p>;
  return (
    <>
      <ul class="because-list">
        {because.map(({ id, title, score, isCopy, shared }) => (
          <li key={id}>
            <b>{formatShare(score, words)}</b>{' '}
            <Link to={open(address, id)} dir="auto">
              {title}
            </Link>
            {isCopy && <small>{said.sameText}</small>}
            <dl>
              {(['names', 'words', 'numbers'] as const).map(
                (kind) =>
                  shared[kind].length > 0 && (
                    <div key={kind}>
                      <dt>{said.shared[kind]}</dt>
                      <dd dir="auto">{shared[kind].join(', ')}</dd>
                    </div>
                  ),
              )}
            </dl>
          </li>
        ))}
      </ul>
      <p class="note">{said.threshold(formatShare(threshold, words))}</p>
    </>
  );
}
