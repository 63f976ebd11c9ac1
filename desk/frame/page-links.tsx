import { useWords } from '../words/words.ts';
import { Link } from './link.tsx';
import { useNavigation } from './navigation.ts';

/** The ways to the next page of a list, and back to its first; nothing where there is one page only. */
export function PageLinks({ cursor }: { cursor: string | null }) {
  const words = useWords();
  const { address } = useNavigation();
  const { cursor: here, ...first } = address;
  if (cursor === null && here === undefined) return null;
  return (
    <nav class="pages" aria-label={words.pages}>
      {here !== undefined && <Link to={first}>{words.firstPage}</Link>}
      {cursor !== null && (
        <Link class="button" to={{ ...address, cursor }}>
          {words.nextPage}
        </Link>
      )}
    </nav>
  );
}
