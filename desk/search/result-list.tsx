import type { Page } from '../../functions/query/api/answer-schema.ts';
import { ask, home } from '../address.ts';
import type { Answer } from '../api/use-answer.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { PageLinks } from '../frame/page-links.tsx';
import { Refused } from '../frame/refused.tsx';
import { useWords } from '../words/words.ts';
import { FilterChips } from './filter-chips.tsx';
import { ResultHead } from './result-head.tsx';
import { ResultItem } from './result-item.tsx';

/** The articles of a page, or what to do where there are none. */
export function ResultList({ answer }: { answer: Answer<Page> }) {
  const words = useWords();
  const { value, isWaiting, isSlow } = answer;
  return (
    <section class="results" aria-label={words.results} aria-busy={isWaiting}>
      <ResultHead page={value} isWaiting={isWaiting} />
      <FilterChips />
      {isSlow && <p class="note">{words.slow}</p>}
      <Refused answer={answer} title={answer.refusal?.status === 400 ? words.refused : words.failed} />
      {value?.partial && <p class="note">{words.partial}</p>}
      {value?.articles.length === 0 && <Nothing />}
      <ol class="result-list">
        {value?.articles.map((article) => (
          <ResultItem key={article.id} article={article} />
        ))}
      </ol>
      {value && <PageLinks cursor={value.cursor} />}
    </section>
  );
}

function Nothing() {
  const words = useWords();
  const { address } = useNavigation();
  const { q, filters, from, to, undated } = address.question;
  const isNarrowed = filters.length > 0 || from !== undefined || to !== undefined || undated !== undefined;
  if (q === '' && !isNarrowed) {
    return (
      <div class="message">
        <h2>{words.emptyArchive}</h2>
        <p>{words.emptyArchiveHint}</p>
        <Link class="button" to={{ ...home, room: 'add' }}>
          {words.emptyArchiveGo}
        </Link>
      </div>
    );
  }
  return (
    <div class="message">
      <p>{words.nothingHint}</p>
      {isNarrowed && (
        <Link class="button" to={ask({ ...home, limit: address.limit }, { q })}>
          {words.dropFilters}
        </Link>
      )}
    </div>
  );
}
