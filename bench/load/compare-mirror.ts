import * as v from 'valibot';
import { readJournal } from '../../bin/commands/events/read-journal.ts';
import { take } from '../../docs/examples/events/mirror.mjs';
import type { ArticleRow } from '../../functions/article/row.ts';
import { eventSchemas, storyEventSchemas } from '../../functions/follow/events/event-schemas.ts';
import { createChance } from '../../test/made/generate-copy.ts';
import { listAll } from './catalogue-reader.ts';

/** An event of the journal, as far as a mirror looks at it. */
interface BusEvent {
  'detail-type': string;
  detail: { id: string; articleId: string; rev: number };
}

type Mirror = Map<string, { rev: number; isServed: boolean; key: string; title?: string }>;

/**
 * Holds what a consumer knows who has the events alone, twice and in any order, against what readers are served; gives a
 * sentence for each difference, for each event that is not as its schema says, and for each that was told in two ways.
 */
export async function compareMirror(
  journal: string,
  api: string,
  rows: ReadonlyMap<string, ArticleRow>,
): Promise<string[]> {
  const events = await readEvents(journal);
  const mirror: Mirror = new Map();
  for (const event of shuffle([...events, ...events])) take(mirror, event);
  const told = new Map([...mirror].filter(([, { isServed }]) => isServed));
  const differences: string[] = [];
  for (const { id, key, title } of await listAll(api)) {
    const known = told.get(id);
    if (!known) differences.push(`${key}: served, and no event says so`);
    else if (known.title !== title || known.key !== key || known.rev !== rows.get(id)?.live)
      differences.push(`${key}: served otherwise than rev ${known.rev} was told`);
    told.delete(id);
  }
  for (const { key, rev } of told.values()) differences.push(`${key}: told as rev ${rev}, and not served`);
  return [...differences, ...findWrong(events), ...findUntold(events, rows)];
}

async function readEvents(journal: string): Promise<BusEvent[]> {
  const events: BusEvent[] = [];
  for await (const line of readJournal(journal)) events.push(JSON.parse(line));
  return events;
}

function shuffle(events: BusEvent[]): BusEvent[] {
  const chance = createChance(events.length, 'events');
  return events
    .map((event) => ({ event, place: chance() }))
    .sort((one, other) => one.place - other.place)
    .map(({ event }) => event);
}

/** Repetitions of an event are the same bytes, but for the headline of a story. */
function findWrong(events: readonly BusEvent[]): string[] {
  const schemas: Record<string, v.GenericSchema> = { ...eventSchemas, ...storyEventSchemas };
  const told = new Map<string, string>();
  const wrong: string[] = [];
  for (const { 'detail-type': type, detail } of events) {
    const schema = schemas[type];
    if (!schema || !v.is(schema, detail)) wrong.push(`${detail.id}: not as the schema of ${type} says`);
    // Of a story the headline is that of the moment.
    const text = JSON.stringify(type in storyEventSchemas ? { ...detail, title: null } : detail);
    if ((told.get(detail.id) ?? text) !== text) wrong.push(`${detail.id}: told in two ways`);
    told.set(detail.id, text);
  }
  return wrong;
}

/** What an event is called that tells the stage at which an article rests. */
const kinds: Partial<Record<ArticleRow['stage'], string>> = {
  indexed: 'served',
  deleted: 'removed',
  rejected: 'rejected',
  failed: 'failed',
};

/** What became of every article in the end was told. */
function findUntold(events: readonly BusEvent[], rows: ReadonlyMap<string, ArticleRow>): string[] {
  const told = new Set(events.map(({ detail }) => detail.id));
  return [...rows.values()]
    .filter(({ articleId, rev, stage }) => !told.has(`${articleId}/${rev}/${kinds[stage]}`))
    .map(({ articleId, rev, stage }) => `${articleId}: ${stage} as rev ${rev}, and no event says so`);
}
