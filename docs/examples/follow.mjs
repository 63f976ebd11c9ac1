// A consumer of your own: prints every article that arrived or changed since it last looked.
//   node docs/examples/follow.mjs http://127.0.0.1:8787 state.json
// A third argument says how many seconds to wait between two looks; 0 looks once.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [api, stateFile = 'follow.json', everySeconds = '10'] = process.argv.slice(2);

/** An article is sorted by when it was labelled, and found when it is indexed: later, and not in the same order. */
const overlapMs = 10 * 60 * 1000;

/** When each article of the last minutes changed, by its id. */
let seen = new Map(existsSync(stateFile) ? JSON.parse(readFileSync(stateFile, 'utf8')) : []);

/** The archive from its newest change back, page by page. */
async function* listChanges() {
  let cursor;
  do {
    const query = new URLSearchParams({ sort: 'updated', limit: '100', ...(cursor && { cursor }) });
    const answer = await fetch(new URL(`/articles?${query}`, api));
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    const page = await answer.json();
    yield* page.articles;
    cursor = page.cursor;
  } while (cursor);
}

/** Where the last looks overlap with this one: nothing older can be new. */
function findHorizon() {
  const newest = Math.max(0, ...[...seen.values()].map((at) => Date.parse(at)));
  return newest - overlapMs;
}

for (;;) {
  const horizon = findHorizon();
  for await (const { id, key, title, updatedAt } of listChanges()) {
    if (Date.parse(updatedAt) < horizon) break;
    if (seen.get(id) === updatedAt) continue;
    process.stdout.write(`${JSON.stringify({ updatedAt, id, key, title })}\n`);
    seen.set(id, updatedAt);
  }
  const kept = findHorizon();
  seen = new Map([...seen].filter(([, at]) => Date.parse(at) >= kept));
  writeFileSync(stateFile, JSON.stringify([...seen]));
  if (everySeconds === '0') break;
  await sleep(Number(everySeconds) * 1000);
}
