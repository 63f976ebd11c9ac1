import { open } from '../address.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { formatShare } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { langOf } from './lang-of.ts';
import { nameMoment } from './name-time.ts';
import type { Duplicates } from './story.ts';
import { useStoryWords } from './story-words.ts';

type Copy = Duplicates['copies'][number];
type Same = Duplicates['same'][number];

/** Who has the text of an article too: its copies with how much of it they hold, and the same text at any other time. */
export function CopiesOf({ found: { id, original, copies, same, partial } }: { found: Duplicates }) {
  const words = useWords();
  const said = useStoryWords();
  if (copies.length + same.length === 0) return <p class="note">{said.noCopies}</p>;
  const share = ({ kind, containment }: Copy) =>
    kind === 'same'
      ? said.kinds.same
      : `${said.kinds[kind]}, ${said.holds(formatShare(containment.ofThis, words))}`;
  return (
    <>
      {original === id && <p class="note">{said.isOriginal}</p>}
      <ul class="copies-of">
        {copies.map((copy) => (
          <CopyItem key={copy.id} copy={copy} how={share(copy)} isOriginal={copy.id === original} />
        ))}
        {same.map((each) => (
          <CopyItem key={each.id} copy={each} how={said.kinds.same} isOriginal={false} />
        ))}
      </ul>
      {partial && <p class="note">{said.moreCopies}</p>}
    </>
  );
}

function CopyItem({ copy, how, isOriginal }: { copy: Same; how: string; isOriginal: boolean }) {
  const words = useWords();
  const said = useStoryWords();
  const { address } = useNavigation();
  const { id, source, at, precision, title, language } = copy;
  return (
    <li>
      <Link to={open(address, id)} lang={langOf(language)} dir="auto">
        {title || words.untitled}
      </Link>
      <small>
        <b dir="auto">{source || said.unnamed}</b> · {nameMoment(at, words, precision)} · {how}
        {isOriginal && ` · ${said.theOriginal}`}
      </small>
    </li>
  );
}
