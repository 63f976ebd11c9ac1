import { useEffect } from 'preact/hooks';
import { goTo, home } from '../address.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { Refused } from '../frame/refused.tsx';
import { useTitle } from '../frame/use-title.ts';
import { formatDate } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { today } from './days.ts';
import { FrontHead } from './front-head.tsx';
import { FrontPage } from './front-page.tsx';
import { findDay } from './story.ts';
import { useStoryWords } from './story-words.ts';

/** The first status of an answer that says nothing of the archive. */
const failed = 500;

/** The stories of a day; of the newest one that has some, where none is asked for. */
export function FrontScreen() {
  const words = useWords();
  const said = useStoryWords();
  const { address, isBare, go } = useNavigation();
  const newest = useAnswer('newest', (signal) => findDay(undefined, signal));
  const day = address.day ?? newest.value?.day;
  const title = day === today() ? said.today : day ? said.storiesOf(formatDate(day, words)) : said.stories;
  useTitle(title);
  useEffect(() => {
    // An archive without stories is opened at its articles; so is one of a version that lists none. What failed is no answer.
    const isKnown =
      newest.value !== undefined || (newest.refusal !== undefined && newest.refusal.status < failed);
    if (isBare && isKnown) go(newest.value?.day ? goTo(home, 'stories') : home, { replace: true });
  }, [newest.value, newest.refusal]);
  return (
    <section class="front" aria-label={said.stories} aria-busy={newest.isWaiting}>
      <h1>{title}</h1>
      {address.day === undefined && day !== undefined && day !== today() && (
        <p class="note">{said.isNewest}</p>
      )}
      <Refused answer={newest} />
      {newest.value && day === undefined && <NoStories />}
      {day !== undefined && (
        <>
          <FrontHead day={day} newest={newest.value?.day} />
          <FrontPage key={day} day={day} />
        </>
      )}
    </section>
  );
}

/** There is no story yet, and how there will be one. */
function NoStories() {
  const words = useWords();
  const said = useStoryWords();
  return (
    <div class="message">
      <p>{said.noStories}</p>
      <Link class="button" to={home}>
        {words.archive}
      </Link>
    </div>
  );
}
