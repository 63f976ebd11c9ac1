import { useState } from 'preact/hooks';
import { useAnswer } from '../api/use-answer.ts';
import { useNavigation } from '../frame/navigation.ts';
import { Refused } from '../frame/refused.tsx';
import { useTitle } from '../frame/use-title.ts';
import { Reading } from '../reading/reading.tsx';
import { KeepForm } from './keep-form.tsx';
import { Matches } from './matches.tsx';
import { listSearches } from './standing.ts';
import { StandingList } from './standing-list.tsx';
import { useWatchWords } from './watch-words.ts';

/** The searches that stand, and what matched the one that is looked at. */
export function WatchScreen() {
  const said = useWatchWords();
  const { address } = useNavigation();
  const [cursor, setCursor] = useState<string>();
  const answer = useAnswer(cursor ?? '', (signal) => listSearches(cursor, signal));
  const { value, again } = answer;
  useTitle(address.watched ?? said.title);
  return (
    <div class={address.article ? 'search-screen is-reading' : 'search-screen'}>
      <aside class="narrow" aria-label={said.title} aria-busy={answer.isWaiting}>
        <Refused answer={answer} />
        {value && <StandingList searches={value.searches} />}
        {value && value.cursor !== null && (
          <button type="button" onClick={() => setCursor(value.cursor ?? undefined)}>
            {said.further}
          </button>
        )}
        <KeepForm onKept={again} />
      </aside>
      <div class="found">
        {address.watched === undefined ? (
          <>
            <h1>{said.title}</h1>
            <p>{said.about}</p>
          </>
        ) : (
          <Matches key={address.watched} name={address.watched} onChanged={again} />
        )}
      </div>
      {address.article !== undefined && <Reading id={address.article} />}
    </div>
  );
}
