import assert from 'node:assert/strict';
import fc from 'fast-check';
import { articleIdOf } from '../../functions/catalog/items/item-keys.ts';
import { facetKey } from '../../functions/catalog/segment/index-keys.ts';
import { scanningSource } from '../unit/catalog/scanning-source.ts';
import { type Asked, listArticles } from '../unit/query/search/memory-index.ts';
import { Runner } from './gate-runner.ts';
import { history, keys, publishers, type Step, words } from './gate-steps.ts';
import type { InMemoryCloud } from './in-memory-cloud.ts';
import type { Schedule } from './in-memory-index.ts';
import type { Sabotage } from './sabotage.ts';

/** Nothing of the gate depends on whether anybody follows. */
const isFollowed = fc.integer({ min: 0, max: 2 }).map((lot) => lot > 0);

/**
 * The promise of the design: whatever was put, deleted, doubled, reordered, cut off, given up, redriven or reprocessed
 * on the way, at the end the catalogue is what processing the final content of the bucket once would make of it; and who
 * follows can know it.
 */
export function gateProperty(
  sabotage?: Sabotage,
): fc.IAsyncPropertyWithHooks<[fc.Scheduler, Step[], boolean]> {
  return fc.asyncProperty(fc.scheduler(), history, isFollowed, async (scheduler, steps, followed) => {
    const schedule: Schedule = (call) => scheduler.schedule(Promise.resolve()).then(call);
    const runner = new Runner(schedule, sabotage, followed);
    const run = async () => {
      await play(runner, steps);
      await runner.buryAll();
      const untried = runner.untriedFailures.map(({ source }) => source.key);
      assert.deepEqual(untried, [], 'the failed articles that no stage has tried');
      await runner.drain();
      await checkContent(runner);
      if (followed) runner.recorder.check();
      await runner.reclassify();
      await checkContent(runner);
      await checkLabels(runner);
      if (followed) runner.recorder.check();
      assert.deepEqual([...runner.cloud.listing.unlisted], [], 'what was in work while nothing listed it');
    };
    await scheduler.waitFor(run());
  });
}

async function play(runner: Runner, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (step.do === 'work') await runner.work(step);
    else runner.happen(step);
  }
}

async function checkContent(runner: Runner): Promise<void> {
  const { cloud } = runner;
  for (const word of words) {
    const inBucket = keys.filter((key) => cloud.contentOf(key)?.includes(word));
    assert.deepEqual(await find(cloud, { q: word, keys: [] }), inBucket, `the articles about ${word}`);
  }
  await checkStatements(cloud);
  for (const key of keys) {
    const row = cloud.rows.get(articleIdOf('inbox', key));
    const content = cloud.contentOf(key);
    const stages = content === undefined ? ['deleted', undefined] : [content.trim() ? 'indexed' : 'rejected'];
    assert.ok(stages.includes(row?.stage), `${key} is ${row?.stage}, not ${stages[0]}`);
    if (!row?.text) continue;
    const text = cloud.texts.get(`${row.articleId} ${row.text}`);
    assert.ok(text && text.expiresAt === undefined, `the text of ${key} is kept`);
  }
}

/** An article is found by what its object's metadata state now, although the bytes may be the same as before. */
async function checkStatements(cloud: InMemoryCloud): Promise<void> {
  for (const publisher of publishers) {
    const stated = keys.filter((key) => cloud.contentOf(key)?.trim() && cloud.publisherOf(key) === publisher);
    const found = await find(cloud, { keys: [facetKey('publisher', publisher.toLowerCase())] });
    assert.deepEqual(found, stated, `the articles whose metadata state ${publisher}`);
  }
}

/** An article is found under what it is about now, and under nothing that an earlier classifier said. */
async function checkLabels(runner: Runner): Promise<void> {
  const findByLabel = (label: string) => find(runner.cloud, { keys: [facetKey('keyword', label)] });
  const indexed = keys.filter((key) => runner.cloud.contentOf(key)?.trim());
  assert.deepEqual(await findByLabel(runner.label), indexed, 'the articles under the label of now');
  for (const label of runner.earlierLabels) {
    assert.deepEqual(await findByLabel(label), [], `the articles under the earlier label ${label}`);
  }
}

/** The keys of the files whose articles readers are shown. */
async function find({ index, articles }: InMemoryCloud, asked: Asked): Promise<string[]> {
  const { rows } = await listArticles(asked, 100, {
    readManifest: index.manifests.read,
    chunks: scanningSource(index.segments),
    readEncoded: articles.readEncoded,
    readTextsOf: async () => [],
    readRows: articles.readMany,
    isOverBudget: () => false,
  });
  return rows.map(({ source }) => source.key).sort();
}
