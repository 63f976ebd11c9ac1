// A consumer of your own: prints every article that arrived or changed since it last looked, oldest change first.
//   node docs/examples/follow.mjs http://127.0.0.1:8787 state.json
// A third argument says how many seconds to wait between two looks; 0 looks once.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [api, stateFile = 'follow.json', everySeconds = '10'] = process.argv.slice(2);

/** The time of the newest change that was seen, and the articles that changed at that time. */
let seen = existsSync(stateFile) ? JSON.parse(readFileSync(stateFile, 'utf8')) : { at: '', ids: [] };

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

async function findNews() {
  const news = [];
  for await (const article of listChanges()) {
    if (article.updatedAt < seen.at) break;
    const isSeen = article.updatedAt === seen.at && seen.ids.includes(article.id);
    if (!isSeen) news.push(article);
  }
  return news.reverse();
}

for (;;) {
  for (const { id, key, title, updatedAt } of await findNews()) {
    process.stdout.write(`${JSON.stringify({ updatedAt, id, key, title })}\n`);
    seen = { at: updatedAt, ids: updatedAt === seen.at ? [...seen.ids, id] : [id] };
  }
  writeFileSync(stateFile, JSON.stringify(seen));
  if (everySeconds === '0') break;
  await sleep(Number(everySeconds) * 1000);
}
