import { useEffect, useState } from 'preact/hooks';
import { writeListed } from '../address.ts';
import { searchArticles } from '../api/api.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useNavigation } from '../frame/navigation.ts';
import { useTitle } from '../frame/use-title.ts';
import { Reading } from '../reading/reading.tsx';
import { useWords } from '../words/words.ts';
import { KeptSearches } from './kept-searches.tsx';
import { Narrow } from './narrow.tsx';
import { ResultList } from './result-list.tsx';
import { useListed } from './use-listed.ts';

/** What was found, and what it can be narrowed by. */
export function SearchScreen() {
  const words = useWords();
  const { address, go } = useNavigation();
  const { question, limit, cursor } = address;
  const listed = useListed();
  const key = `${writeListed(listed)}&${limit}&${cursor ?? ''}`;
  const page = useAnswer(key, (signal) => searchArticles(listed, { limit, cursor }, signal));
  useTitle(question.q);
  const [isOldCursor, setIsOldCursor] = useState(false);
  const refused = page.refusal?.parameter;
  useEffect(() => {
    if (refused !== 'cursor') return;
    // A place in the results of an older version, or of another question: the first page is what there is.
    setIsOldCursor(true);
    const { cursor: _cursor, ...first } = address;
    go(first, { replace: true });
  }, [refused]);
  useEffect(() => {
    if (cursor === undefined) return;
    setIsOldCursor(false);
    scrollTo({ top: 0 });
  }, [cursor]);
  return (
    <div class={address.article ? 'search-screen is-reading' : 'search-screen'}>
      <aside class="narrow" aria-label={words.filters}>
        <KeptSearches />
        <details open={matchMedia('(width >= 60rem)').matches}>
          <summary>{words.narrow}</summary>
          <Narrow isReady={!page.isWaiting || page.value !== undefined} />
        </details>
      </aside>
      <div class="found">
        {isOldCursor && <p class="note">{words.oldCursor}</p>}
        <ResultList answer={page} />
      </div>
      {address.article !== undefined && <Reading id={address.article} />}
    </div>
  );
}
