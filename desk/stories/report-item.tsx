import { open } from '../address.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { nameLanguage } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { Because } from './because.tsx';
import { describeReport } from './describe-report.ts';
import { Disclosure } from './disclosure.tsx';
import { langOf } from './lang-of.ts';
import { nameClock, nameList, nameMoment, nameSpan, spanBetween } from './name-time.ts';
import type { Told } from './sources.ts';
import { type Report, readReasons } from './story.ts';
import { useStoryWords } from './story-words.ts';

/** Names of who reprinted, before the others are only counted. */
const fewNames = 3;

interface ReportItemProps {
  told: Told;
  timeline: readonly Report[];
  /** Told where the one before is of another day. */
  day?: string;
}

/** An article of a story: when, whose, its headline, what it was first in, and who reprinted it. */
export function ReportItem({ told, timeline, day }: ReportItemProps) {
  const words = useWords();
  const said = useStoryWords();
  const { address } = useNavigation();
  const { report, copies } = told;
  const { id, at, source, language, title } = report;
  const isRead = address.article === id;
  const [first = report] = timeline;
  // What is known to the day came nobody knows how much later.
  const isComparable = first.precision === report.precision;
  const after = isComparable && nameSpan(spanBetween(first.at, at), words);
  return (
    <li class="result report" data-id={id}>
      <p class="when">
        {day && <b>{day}</b>} <time dateTime={at}>{nameClock(at, words)}</time>
        {after && <small>{said.later(after)}</small>}
      </p>
      <div>
        <p class="kicker" dir="auto">
          {source || said.unnamed}
        </p>
        <h3 lang={langOf(language)} dir="auto">
          <Link to={open(address, id)} {...(isRead && { 'aria-current': 'true' })}>
            {title || words.untitled}
          </Link>
        </h3>
        <p class="about">
          <span>{nameLanguage(language, words)}</span>
          {describeReport(report, timeline, words, said).map((each) => (
            <span key={each}>{each}</span>
          ))}
        </p>
        {copies.length > 0 && <Copies copies={copies} />}
        {timeline.length > 1 && (
          <Disclosure
            summary={said.why}
            name={id}
            load={(signal) => readReasons(id, signal)}
            show={({ story }) => (story ? <Because reasons={story} /> : <p class="note">{said.noReasons}</p>)}
          />
        )}
      </div>
    </li>
  );
}

/** Who reprinted an article, and the copies to be read. */
function Copies({ copies }: { copies: readonly Report[] }) {
  const words = useWords();
  const said = useStoryWords();
  const { address } = useNavigation();
  const names = [...new Set(copies.map(({ source }) => source || said.unnamed))];
  const others = names.length - fewNames;
  const shown = others > 0 ? [...names.slice(0, fewNames), said.others(others)] : names;
  return (
    <details class="copies">
      <summary>{said.reprintedBy(nameList(shown, words))}</summary>
      <ul>
        {copies.map(({ id, at, precision, source, title, language }) => (
          <li key={id}>
            <b dir="auto">{source || said.unnamed}</b>{' '}
            <time dateTime={at}>{nameMoment(at, words, precision)}</time>{' '}
            <Link to={open(address, id)} lang={langOf(language)} dir="auto">
              {title || words.untitled}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
