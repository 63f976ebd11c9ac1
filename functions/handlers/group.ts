import { readConfig } from '../runtime/config.ts';
import { logger } from '../runtime/logger.ts';
import { count } from '../runtime/metrics.ts';
import { parseHint } from '../runtime/parse-hint.ts';
import { metered, type ProcessMessages, queueHandler } from '../runtime/queue-handler.ts';
import { countUnannounced } from '../runtime/tell-outcome.ts';
import { openTable } from '../store/clients.ts';
import { storyStores } from '../store/story-stores.ts';
import { groupHints } from '../stories/group-hints.ts';
import { StoryMemory } from '../stories/story-memory.ts';

const config = readConfig('group');
const table = openTable(config.TABLE_NAME);
const upkeep = {
  pauseSeconds: config.BOARD_SECONDS,
  queueUrl: config.GROUP_QUEUE_URL,
  busName: config.EVENT_BUS_NAME,
  tellFailed: countUnannounced,
};
const ports = { ...storyStores(table, upkeep), now: () => new Date() };
const memory = new StoryMemory();

const group: ProcessMessages<ReturnType<typeof parseHint>> = async (messages) => {
  const hints = messages.map(({ body, ...message }) => ({ ...message, ...body }));
  const { decided, failed, returned, drift } = await groupHints(hints, memory, ports);
  count('done', decided);
  if (drift) count('storyDrift', drift.logged + drift.decided);
  logger.info('grouped', { hints: hints.length, decided, ...drift });
  return [...failed, ...returned];
};

/** Puts articles into stories, those of a batch together. */
export const handler = queueHandler(parseHint, metered(table.meter, group));
