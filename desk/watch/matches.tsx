import { useEffect, useState } from 'preact/hooks';
import { goTo, home } from '../address.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { PageLinks } from '../frame/page-links.tsx';
import { Refused } from '../frame/refused.tsx';
import { formatDate, formatNumber } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { fromAsked } from './asked-question.ts';
import { noteLooked, readLooked } from './looked.ts';
import { MatchItem } from './match-item.tsx';
import { QuestionText } from './question-text.tsx';
import { listMatches } from './standing.ts';
import { StandingTools } from './standing-tools.tsx';
import { useWatchWords } from './watch-words.ts';

/** What matched a standing search, newest match first, and what can be done with the search. */
export function Matches({ name, onChanged }: { name: string; onChanged: () => void }) {
  const words = useWords();
  const said = useWatchWords();
  const { address } = useNavigation();
  const { cursor, limit } = address;
  const answer = useAnswer(`${limit}&${cursor ?? ''}`, (signal) =>
    listMatches(name, { limit, cursor }, signal),
  );
  const { value, isWaiting, again } = answer;
  // What was new when one came stays marked as long as one stays.
  const [lookedBefore] = useState(() => readLooked()[name] ?? '');
  useEffect(() => {
    const newest = value?.matches[0];
    if (newest) noteLooked(name, newest.at);
  }, [value]);
  const change = () => {
    again();
    onChanged();
  };
  return (
    <section class="results" aria-label={name} aria-busy={isWaiting}>
      <header class="result-head">
        <h1 dir="auto">{name}</h1>
        {value && <StandingTools search={value.search} onChanged={change} />}
      </header>
      <Refused answer={answer} />
      {value && (
        <>
          <QuestionText asked={value.search.question} />
          <p class="note">
            {said.since(formatDate(value.search.since.slice(0, 10), words))}{' '}
            {value.search.isMuted && said.muteHint}{' '}
            <Link to={{ ...goTo(home, 'search'), question: fromAsked(value.search.question) }}>
              {said.searchIt}
            </Link>
          </p>
          <p class="unseen" role="status">
            {said.matches(formatNumber(value.matches.length, words))}
          </p>
          {value.matches.length === 0 && <p class="message">{said.noMatches}</p>}
          <ol class="result-list">
            {value.matches.map((match) => (
              <MatchItem
                key={`${match.articleId} ${match.rev}`}
                match={match}
                isNew={match.at > lookedBefore}
              />
            ))}
          </ol>
          <PageLinks cursor={value.cursor} />
        </>
      )}
    </section>
  );
}
