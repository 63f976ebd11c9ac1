import { useMemo, useRef, useState } from 'preact/hooks';
import { open } from '../address.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { HistogramEnd } from '../search/histogram-end.tsx';
import { nameLanguage } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { describeReport } from './describe-report.ts';
import { Lanes } from './lanes.tsx';
import { langOf } from './lang-of.ts';
import { nameClock, nameList, nameMoment, nameShortDay, nameSpan } from './name-time.ts';
import type { Report } from './story.ts';
import { useStoryWords } from './story-words.ts';
import {
  type Bar,
  makeBars,
  makeTicks,
  markLanguages,
  percent,
  placeIn,
  type Stretch,
  stretchOf,
} from './timeline.ts';

/** How a story spread: articles and copies over time, the first in each language, and a line for each source. */
export function Course({ timeline }: { timeline: readonly Report[] }) {
  const words = useWords();
  const said = useStoryWords();
  const { address, go } = useNavigation();
  const [chosen, setChosen] = useState(0);
  const figure = useRef<HTMLElement>(null);
  const stretch = useMemo(() => stretchOf(timeline), [timeline]);
  const at = Math.min(chosen, timeline.length - 1);
  const report = timeline[at] as Report;
  const move = (to: number) => setChosen(Math.max(0, Math.min(timeline.length - 1, to)));
  const told = describeReport(report, timeline, words, said);
  const spoken = [
    said.of(at + 1, timeline.length),
    nameMoment(report.at, words, report.precision),
    report.source,
    report.title,
  ];
  const point = usePointer(timeline, stretch, figure, move);
  return (
    <section class="course" aria-labelledby="course">
      <h2 id="course">{said.course}</h2>
      <Legend />
      <figure ref={figure} {...point}>
        <div class="over">
          <Bars bars={makeBars(timeline, stretch)} grain={stretch.grain} />
          <Languages timeline={timeline} stretch={stretch} />
          <Axis stretch={stretch} />
          <HistogramEnd
            label={said.cursor}
            at={at}
            most={timeline.length - 1}
            text={[...spoken, ...told].filter(Boolean).join(', ')}
            left={percent(placeIn(stretch, Date.parse(report.at)))}
            onMove={move}
            onApply={() => go(open(address, report.id))}
          />
        </div>
        <figcaption>
          <p class="about">
            <time dateTime={report.at}>{nameMoment(report.at, words, report.precision)}</time>
            <b dir="auto">{report.source || said.unnamed}</b>
            <span>{nameLanguage(report.language, words)}</span>
            {told.map((each) => (
              <span key={each}>{each}</span>
            ))}
          </p>
          <Link to={open(address, report.id)} lang={langOf(report.language)} dir="auto">
            {report.title}
          </Link>
        </figcaption>
        <Lanes timeline={timeline} stretch={stretch} chosen={report.id} />
      </figure>
      <p class="note">
        {said.cursorHelp} {said.utc}
      </p>
    </section>
  );
}

/** The pointer leads the cursor to what it is over, or to what is nearest in time. */
function usePointer(
  timeline: readonly Report[],
  { begin, end }: Stretch,
  figure: { current: HTMLElement | null },
  move: (to: number) => void,
) {
  return {
    onPointerMove({ target, clientX }: PointerEvent) {
      const dot = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
      if (dot) {
        move(Number(dot.dataset['at']));
        return;
      }
      const plot = figure.current?.querySelector('.bars')?.getBoundingClientRect();
      if (!plot || !(target instanceof Element && target.closest('.over'))) return;
      const moment = begin + ((clientX - plot.left) / plot.width) * (end - begin);
      const far = timeline.map((each) => Math.abs(Date.parse(each.at) - moment));
      move(far.indexOf(Math.min(...far)));
    },
  };
}

function Legend() {
  const said = useStoryWords();
  return (
    <p class="legend" aria-hidden="true">
      <span>
        <i class="dot own" /> {said.ownArticle}
      </span>
      <span>
        <i class="dot copy" /> {said.copy}
      </span>
      <span>
        <i class="dot own first" /> {said.firstOfSource}
      </span>
      <span>
        <i class="dot change" /> {said.change}
      </span>
    </p>
  );
}

/** With fewer articles at most in one bar the chart is lower: one article is no peak. */
const peak = 4;
const peakRem = 6;

/** How many articles came when, and above them how many copies. */
function Bars({ bars, grain }: { bars: readonly Bar[]; grain: number }) {
  const words = useWords();
  const said = useStoryWords();
  const most = Math.max(1, ...bars.map(({ own, copies }) => own + copies));
  const height = (count: number) => (count / most) * 100;
  return (
    <div class="bars" style={{ blockSize: `${(peakRem * Math.min(most, peak)) / peak}rem` }}>
      <span class="most">{said.upTo(most, nameSpan(grain, words))}</span>
      <svg viewBox={`0 0 ${bars.length} 100`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ at, own, copies }, place) => (
          <g key={at}>
            <rect class="own" x={place + 0.1} width={0.8} y={100 - height(own)} height={height(own)} />
            <rect
              class="copies"
              x={place + 0.1}
              width={0.8}
              y={100 - height(own + copies)}
              height={height(copies)}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Where the first report in each language stands. */
function Languages({ timeline, stretch }: { timeline: readonly Report[]; stretch: Stretch }) {
  const words = useWords();
  const marks = markLanguages(timeline, stretch);
  const rows = Math.max(0, ...marks.map(({ row }) => row + 1));
  return (
    <div class="flags" aria-hidden="true" style={{ blockSize: `${rows * 1.35}rem` }}>
      {marks.map(({ languages, place, row }) => (
        <span
          key={place}
          class={place > 0.55 ? 'flag before' : 'flag'}
          style={{ insetInlineStart: percent(place), insetBlockStart: `${row * 1.35}rem` }}
          title={nameList(
            languages.map((language) => nameLanguage(language, words)),
            words,
          )}
        >
          {languages.join(' ')}
        </span>
      ))}
    </div>
  );
}

function Axis({ stretch }: { stretch: Stretch }) {
  const words = useWords();
  return (
    <div class="axis" aria-hidden="true">
      {makeTicks(stretch).map(({ at, isDay }) => (
        <span
          key={at}
          class={isDay ? 'day' : undefined}
          style={{ insetInlineStart: percent(placeIn(stretch, at)) }}
        >
          {isDay ? nameShortDay(at, words) : nameClock(new Date(at).toISOString(), words)}
        </span>
      ))}
    </div>
  );
}
