import { goTo, storySorts } from '../address.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { formatDate } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { dayBeside } from './days.ts';
import { storiesFeed } from './story.ts';
import { useStoryWords } from './story-words.ts';

/** Which day is shown and in which order, how one comes to others, and the stories as feeds. */
export function FrontHead({ day, newest }: { day: string; newest: string | undefined }) {
  const words = useWords();
  const said = useStoryWords();
  const { address, go } = useNavigation();
  const { by } = address;
  const at = (to: string | undefined) => ({
    ...goTo(address, 'stories'),
    ...(by && { by }),
    ...(to !== undefined && to !== newest && { day: to }),
  });
  const isNewest = newest === undefined || day >= newest;
  return (
    <header class="front-head">
      <nav class="tabs" aria-label={words.sortBy}>
        {storySorts.map((sort) => (
          <Link
            key={sort}
            to={{
              ...goTo(address, 'stories'),
              ...(address.day && { day }),
              ...(sort !== 'size' && { by: sort }),
            }}
            {...((by ?? 'size') === sort && { 'aria-current': 'page' as const })}
          >
            {said.sorts[sort]}
          </Link>
        ))}
      </nav>
      <div class="choices">
        <Link class="button" to={at(dayBeside(day, -1))} aria-label={said.dayBefore}>
          ←
        </Link>
        <label>
          <span class="unseen">{said.day}</span>
          <input
            type="date"
            value={day}
            onChange={({ currentTarget }) => currentTarget.value && go(at(currentTarget.value))}
          />
        </label>
        {!isNewest && (
          <>
            <Link class="button" to={at(dayBeside(day, 1))} aria-label={said.dayAfter}>
              →
            </Link>
            <Link class="button" to={at(undefined)}>
              {said.newestDay(formatDate(newest, words))}
            </Link>
          </>
        )}
        <span class="feeds">
          <a href={storiesFeed('.rss')}>RSS</a> <a href={storiesFeed('.json')}>JSON Feed</a>
        </span>
      </div>
    </header>
  );
}
