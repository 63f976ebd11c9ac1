import { useEffect, useState } from 'preact/hooks';
import { goTo } from '../address.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { PageLinks } from '../frame/page-links.tsx';
import { Refused } from '../frame/refused.tsx';
import { formatDate } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { dayBeside } from './days.ts';
import { newSince, noteSeen, readSeen } from './seen-stories.ts';
import { findDay, listStories } from './story.ts';
import { StoryItem } from './story-item.tsx';
import { useStoryWords } from './story-words.ts';

/** The stories of a day, the first one largest. */
export function FrontPage({ day }: { day: string }) {
  const words = useWords();
  const said = useStoryWords();
  const { address } = useNavigation();
  const { by = 'size', cursor, limit } = address;
  const language = words.locale.slice(0, 2);
  const answer = useAnswer(`${by} ${limit} ${cursor ?? ''} ${language}`, (signal) =>
    listStories({ day, by, limit, cursor }, signal),
  );
  const { value, isWaiting } = answer;
  // What was new when one came stays marked as long as one stays.
  const [seen] = useState(() => readSeen(day));
  useEffect(() => {
    if (value) noteSeen(day, value.stories);
  }, [value]);
  const most = Math.max(1, ...(value?.stories ?? []).map(({ articles }) => articles));
  return (
    <div aria-busy={isWaiting}>
      <Refused answer={answer} />
      {value?.stories.length === 0 && value.cursor === null && <NoneThatDay day={day} />}
      <ol class="story-list">
        {value?.stories.map((story) => (
          <StoryItem key={story.id} story={story} most={most} news={newSince(seen, story)} />
        ))}
      </ol>
      {value && value.stories.length > 0 && <p class="note">{said.utc}</p>}
      {value && <PageLinks cursor={value.cursor} />}
    </div>
  );
}

/** A day without stories, and the last one before it that has some. */
function NoneThatDay({ day }: { day: string }) {
  const words = useWords();
  const said = useStoryWords();
  const { address } = useNavigation();
  const { value } = useAnswer(day, (signal) => findDay(dayBeside(day, -1), signal));
  return (
    <div class="message">
      <p>{said.noneThatDay}</p>
      {value?.day && (
        <Link class="button" to={{ ...goTo(address, 'stories'), day: value.day }}>
          {said.lastBefore(formatDate(value.day, words))}
        </Link>
      )}
    </div>
  );
}
