import { join, resolve } from 'node:path';
import pc from 'picocolors';
import * as v from 'valibot';
import { journalName } from '../../../local/events/journal-name.ts';
import { callName } from '../../call-name.ts';
import { waitForInterrupt } from '../../wait-for-interrupt.ts';
import { readJournal } from './read-journal.ts';

/** Which events to print, and how. */
export interface EventsOptions {
  data: string;
  stack?: string;
  type?: string[];
  follow?: true;
  json?: true;
}

/** An event as a target of EventBridge gets it, as far as it is printed. */
const eventSchema = v.object({
  'detail-type': v.string(),
  time: v.string(),
  detail: v.record(v.string(), v.unknown()),
});
type BusEvent = v.InferOutput<typeof eventSchema>;

/** Prints the journal of a data folder; where there is nothing to print, says why and what to do. */
export async function showEvents(options: EventsOptions): Promise<void> {
  const { data, stack, type: wanted = [], follow, json } = options;
  if (stack !== undefined) throw new Error(explainStack(stack));
  const counts = new Map<string, number>();
  for await (const line of readJournal(join(resolve(data), journalName), follow && untilInterrupted())) {
    const event = v.parse(eventSchema, JSON.parse(line));
    const type = event['detail-type'];
    counts.set(type, (counts.get(type) ?? 0) + 1);
    if (wanted.length > 0 && !wanted.includes(type)) continue;
    process.stdout.write(`${json ? line : formatEvent(event)}\n`);
  }
  if (!follow) explainNothing(options, counts);
}

function untilInterrupted(): AbortSignal {
  const interrupting = new AbortController();
  void waitForInterrupt().then(() => interrupting.abort());
  return interrupting.signal;
}

function explainStack(stack: string): string {
  return `EventBridge keeps no events, so none of ${stack} can be printed: rules alone see them. Make one that sends them to a queue or to a log group; docs/events.md, "To see what passes", has the commands.`;
}

/** Says so where nothing was printed: a wrong name of a type would look like a quiet day. */
function explainNothing({ data, type: wanted }: EventsOptions, counts: ReadonlyMap<string, number>): void {
  if (counts.size === 0) {
    throw new Error(
      `Nothing was announced in ${data}. A local cloud announces if it is started so: \`${callName} start -c events=true\`.`,
    );
  }
  if (!wanted || wanted.some((type) => counts.has(type))) return;
  const types = [...counts].map(([type, count]) => `${type} (${count})`).join(', ');
  throw new Error(`No event is of type ${wanted.join(' or ')}. There are ${types}.`);
}

/** Whatever a key or a title contains, it moves no cursor. */
const control = /\p{Cc}/gu;
const longestType = 'Article Rejected'.length;

/** One line for people: when, what, of which file, and its title or why there is none. */
function formatEvent({ time, 'detail-type': type, detail }: BusEvent): string {
  const subject = detail['key'] ?? detail['articleId'] ?? detail['story'];
  const told = [detail['search'], subject, detail['title'] ?? detail['reason']];
  const text = told.filter((each) => typeof each === 'string').join('  ');
  return `${pc.dim(time)}  ${type.padEnd(longestType)}  ${text || JSON.stringify(detail)}`.replace(
    control,
    ' ',
  );
}
