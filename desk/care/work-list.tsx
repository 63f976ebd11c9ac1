import type { Page } from '../../functions/query/api/answer-schema.ts';
import type { WorkState } from '../address.ts';
import { listWork } from '../api/api.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { formatNumber } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { explainReason } from './explain-reason.ts';
import { groupByReason } from './group-by-reason.ts';
import { SendAgain } from './send-again.tsx';
import { useRefresh } from './use-refresh.ts';
import { WorkItem } from './work-item.tsx';

interface WorkListProps {
  state: WorkState;
  /** How many there are of each reason, where that was counted. */
  counts: Record<string, number> | undefined;
}

/** Articles that did not arrive, or not yet, by reason. */
export function WorkList({ state, counts }: WorkListProps) {
  const words = useWords();
  const { address } = useNavigation();
  const answer = useAnswer(`${state} ${address.cursor ?? ''}`, (signal) =>
    listWork(state, address.cursor, signal),
  );
  useRefresh(answer);
  const { value, refusal, isSlow } = answer;
  return (
    <div class="work">
      {refusal && <p role="alert">{refusal.message}</p>}
      {isSlow && <p class="note">{words.slow}</p>}
      {value?.articles.length === 0 && <p class="message">{words.noWork[state]}</p>}
      {groupByReason(value?.articles ?? []).map(([reason, articles]) => (
        <Reason
          key={reason}
          reason={reason}
          articles={articles}
          count={state === 'rejected' ? counts?.[reason] : undefined}
          again={answer.again}
        />
      ))}
      {value?.cursor && (
        <Link class="button" to={{ ...address, work: state, cursor: value.cursor }}>
          {words.nextPage}
        </Link>
      )}
    </div>
  );
}

interface ReasonProps {
  reason: string;
  articles: Page['articles'];
  count: number | undefined;
  again(): void;
}

function Reason({ reason, articles, count, again }: ReasonProps) {
  const words = useWords();
  const [first] = articles;
  const hint = explainReason({ reason, ...(first?.hint && { hint: first.hint }) }, words);
  return (
    <section class="by-reason">
      <h2>
        {words.reasons[reason] ?? (reason || words.stages.cleaned)}{' '}
        <span class="count">{formatNumber(count ?? articles.length, words)}</span>
      </h2>
      <p>{hint}</p>
      <SendAgain stage={first?.stage} which={{ reason }} label={words.sendAllAgain} onSent={again} />
      <ul>
        {articles.map((article) => (
          <WorkItem key={article.id} article={article} again={again} />
        ))}
      </ul>
    </section>
  );
}
