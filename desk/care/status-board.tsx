import { formatBytes, formatDate, formatNumber } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import type { Status } from './status.ts';

/** How the archive is doing, in numbers. */
export function StatusBoard({ status }: { status: Status }) {
  const words = useWords();
  const { index, queues, disk, compared, at, stack } = status;
  const number = (value: number) => formatNumber(value, words);
  return (
    <div class="board">
      <dl class="figures">
        <Figure name={words.inIndex} value={number(index.articles)} note={words.segments(index.segments)} />
        <Figure name={words.workStates.working} value={number(status.articles.working)} />
        <Figure name={words.workStates.rejected} value={number(status.articles.rejected)} />
        <Figure name={words.workStates.failed} value={number(status.articles.failed)} />
        {disk && (
          <Figure
            name={words.disk}
            value={formatBytes(disk.freeBytes, words)}
            note={disk.isFull ? words.diskFull : disk.folder}
          />
        )}
      </dl>
      <Queues queues={queues} />
      <p class="note">
        {compared ? words.compared(formatDate(compared.at, words), compared.checked) : words.neverCompared}
      </p>
      {compared && (
        <p class="note">
          {Object.entries(compared.found)
            .map(([kind, count]) => `${words.drifts[kind] ?? kind}: ${number(count)}`)
            .join(' · ')}
          {!compared.finished && ` · ${words.comparing}`}
        </p>
      )}
      <p class="note">{words.statusOf(stack, formatTime(at, words.locale))}</p>
    </div>
  );
}

function Figure({ name, value, note }: { name: string; value: string; note?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value} {note && <small>{note}</small>}
      </dd>
    </div>
  );
}

function Queues({ queues }: Pick<Status, 'queues'>) {
  const words = useWords();
  const number = (value: number) => formatNumber(value, words);
  return (
    <div class="scroll">
      <table>
        <caption class="unseen">{words.queues}</caption>
        <thead>
          <tr>
            <th scope="col">{words.queue}</th>
            <th scope="col">{words.queueWaiting}</th>
            <th scope="col">{words.inFlight}</th>
            <th scope="col">{words.deadLetters}</th>
          </tr>
        </thead>
        <tbody>
          {queues.map(({ stage, waiting, inFlight, deadLetters, oldestSeconds }) => (
            <tr key={stage}>
              <th scope="row">{stage}</th>
              <td>
                {number(waiting)}{' '}
                {oldestSeconds !== undefined && <small>{words.oldest(oldestSeconds)}</small>}
              </td>
              <td>{number(inFlight)}</td>
              <td>{deadLetters === undefined ? '–' : number(deadLetters)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function formatTime(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(new Date(at));
}
