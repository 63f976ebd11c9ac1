import { readConfig } from '../runtime/config.ts';
import { logger } from '../runtime/logger.ts';
import { count } from '../runtime/metrics.ts';
import { parseHint } from '../runtime/parse-hint.ts';
import { metered, queueHandler, togetherThenAlone } from '../runtime/queue-handler.ts';
import { openTable } from '../store/clients.ts';
import { commitStore } from '../store/commit-store.ts';
import { dayLogStore } from '../store/day-log-store.ts';
import { placeStore } from '../store/place-store.ts';
import { groupDays } from '../stories/group-days.ts';
import { StoryMemory } from '../stories/story-memory.ts';

const table = openTable(readConfig('group').TABLE_NAME);
const ports = {
  logs: dayLogStore(table),
  commits: commitStore(table),
  places: placeStore(table),
  now: () => new Date(),
};
const memory = new StoryMemory();

/** Groups what is new on the days of all these messages. */
async function group(hints: readonly { days: readonly number[] }[]): Promise<void> {
  const days = [...new Set(hints.flatMap((hint) => hint.days))].sort((a, b) => a - b);
  const decided = await groupDays(days, memory, ports);
  count('done', decided);
  logger.info('grouped', { days: days.length, decided });
}

/** Puts articles into stories, those of a batch in one run. */
export const handler = queueHandler(parseHint, metered(table.meter, togetherThenAlone(group)));
