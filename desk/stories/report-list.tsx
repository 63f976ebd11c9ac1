import { useState } from 'preact/hooks';
import { useWords } from '../words/words.ts';
import { nameMoment } from './name-time.ts';
import { ReportItem } from './report-item.tsx';
import { foldCopies } from './sources.ts';
import type { Story } from './story.ts';
import { useStoryWords } from './story-words.ts';

/** Articles shown before one asks for more. */
const aPage = 50;

/** The articles of a story in the order of their times, copies below what they are copies of. */
export function ReportList({ story }: { story: Story }) {
  const words = useWords();
  const said = useStoryWords();
  const [shown, setShown] = useState(aPage);
  const { timeline } = story;
  const told = foldCopies(timeline);
  const left = told.length - shown;
  const dayOf = (place: number) => told[place]?.report.at.slice(0, 10);
  return (
    <section class="reports" aria-labelledby="reports">
      <h2 id="reports">{said.reports}</h2>
      <ol class="result-list">
        {told.slice(0, shown).map((each, place) => (
          <ReportItem
            key={each.report.id}
            told={each}
            timeline={timeline}
            {...(dayOf(place) !== dayOf(place - 1) && {
              day: nameMoment(`${dayOf(place)}T00:00:00.000Z`, words),
            })}
          />
        ))}
      </ol>
      {left > 0 && (
        <p class="pages">
          <button type="button" onClick={() => setShown(shown + aPage)}>
            {said.moreReports(left)}
          </button>
        </p>
      )}
      {story.cut && <p class="note">{said.cut(timeline.length, story.articles)}</p>}
    </section>
  );
}
