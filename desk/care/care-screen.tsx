import { goTo, workStates } from '../address.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useAbility } from '../frame/config-context.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { useTitle } from '../frame/use-title.ts';
import { formatNumber } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { readStatus } from './status.ts';
import { StatusBoard } from './status-board.tsx';
import { useRefresh } from './use-refresh.ts';
import { WorkList } from './work-list.tsx';

/** What did not arrive and why, what waits, and how the archive is doing. */
export function CareScreen() {
  const words = useWords();
  const { address } = useNavigation();
  useTitle(words.careTitle);
  const canAsk = useAbility('status');
  const answer = useAnswer(canAsk ? 'status' : undefined, readStatus);
  useRefresh(answer);
  const status = answer.value;
  const shown = address.work ?? 'rejected';
  return (
    <section class="room care">
      <h1>{words.careTitle}</h1>
      {answer.refusal && <p role="alert">{answer.refusal.message}</p>}
      {status && <StatusBoard status={status} />}
      <nav class="tabs" aria-label={words.workTabs}>
        {workStates.map((state) => (
          <Link
            key={state}
            to={{ ...goTo(address, 'care'), work: state }}
            {...(state === shown && { 'aria-current': 'page' as const })}
          >
            {words.workStates[state]}
            {status && <span class="count"> {formatNumber(status.articles[state], words)}</span>}
          </Link>
        ))}
      </nav>
      <WorkList state={shown} counts={status?.articles.rejectedByReason} />
    </section>
  );
}
