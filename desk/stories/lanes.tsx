import { useState } from 'preact/hooks';
import { useWords } from '../words/words.ts';
import { nameList } from './name-time.ts';
import { listSources, type Placed, type SourceLine } from './sources.ts';
import type { Report } from './story.ts';
import { useStoryWords } from './story-words.ts';
import { percent, placeIn, type Stretch } from './timeline.ts';

/** Lines shown before one asks for all of them. */
const fewLines = { wrote: 12, reprinted: 6 };

interface LanesProps {
  timeline: readonly Report[];
  stretch: Stretch;
  /** The article at the cursor. */
  chosen: string;
}

/** A line for each source: those that wrote, and those that only reprinted. */
export function Lanes({ timeline, stretch, chosen }: LanesProps) {
  const said = useStoryWords();
  const [isWhole, setIsWhole] = useState(false);
  const sources = listSources(timeline);
  const groups = (['wrote', 'reprinted'] as const).filter((group) => sources[group].length > 0);
  const all = sources.wrote.length + sources.reprinted.length;
  const isLong = groups.some((group) => sources[group].length > fewLines[group]);
  return (
    <>
      {groups.map((group) => (
        <section key={group} class="lanes" aria-labelledby={group}>
          <h3 id={group}>{said[group]}</h3>
          <ol>
            {sources[group].slice(0, isWhole ? undefined : fewLines[group]).map((line) => (
              <Lane key={line.source} line={line} stretch={stretch} chosen={chosen} />
            ))}
          </ol>
        </section>
      ))}
      {isLong && (
        <button type="button" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? said.fewerSources : said.allSources(all)}
        </button>
      )}
    </>
  );
}

function Lane({ line, stretch, chosen }: { line: SourceLine; stretch: Stretch; chosen: string }) {
  const words = useWords();
  const said = useStoryWords();
  const { source, reports, own, copies, from } = line;
  return (
    <li class={reports.some(({ report }) => report.id === chosen) ? 'lane chosen' : 'lane'}>
      <span class="name" dir="auto">
        {source || said.unnamed}
      </span>{' '}
      <small>
        {said.ownAndCopies(own, copies)}
        {from.length > 0 && ` ${said.from(nameList(from, words))}`}
      </small>
      <span class="track" aria-hidden="true">
        {reports.map((placed) => (
          <Dot key={placed.report.id} placed={placed} stretch={stretch} chosen={chosen} />
        ))}
      </span>
    </li>
  );
}

function Dot({ placed, stretch, chosen }: { placed: Placed; stretch: Stretch; chosen: string }) {
  const { report, index } = placed;
  const at = placeIn(stretch, Date.parse(report.at));
  const changed = report.changedAt === undefined ? undefined : placeIn(stretch, Date.parse(report.changedAt));
  const kind = report.copyOf === undefined ? 'own' : 'copy';
  const classes = [
    'dot',
    kind,
    report.isFirstOfSource && 'first',
    index === 0 && 'founder',
    report.id === chosen && 'chosen',
  ];
  return (
    <>
      {changed !== undefined && (
        <>
          <i class="until" style={{ insetInlineStart: percent(at), inlineSize: percent(changed - at) }} />
          <i class="dot change" data-at={index} style={{ insetInlineStart: percent(changed) }} />
        </>
      )}
      <i
        class={classes.filter(Boolean).join(' ')}
        data-at={index}
        style={{ insetInlineStart: percent(at) }}
      />
    </>
  );
}
