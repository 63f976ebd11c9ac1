// A consumer of your own: prints every article that arrived or changed since it last looked, oldest first.
//   node docs/examples/follow.mjs http://127.0.0.1:8787 state.json
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [api, stateFile = 'follow-state.json', everySeconds = '10'] = process.argv.slice(2);
const pageSize = 100;

/** Where the last look ended: the time of the newest change that was seen, and who had it. */
let seen = existsSync(stateFile) ? JSON.parse(readFileSync(stateFile, 'utf8')) : { at: '', ids: [] };

/** Reads pages from the newest change back to the last one that was seen. */
async function findNews() {
  const news = [];
  let next = `/articles?sort=updated&limit=${pageSize}`;
  while (next) {
    const answer = await fetch(new URL(next, api));
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    const { articles, cursor } = await answer.json();
    for (const article of articles) {
      if (article.updatedAt < seen.at) return news;
      if (article.updatedAt > seen.at || !seen.ids.includes(article.id)) news.push(article);
    }
    next = cursor && `/articles?sort=updated&limit=${pageSize}&cursor=${encodeURIComponent(cursor)}`;
  }
  return news;
}

for (;;) {
  const news = await findNews();
  for (const { id, rev, title, updatedAt } of news.reverse()) {
    console.log(JSON.stringify({ id, rev, title, updatedAt }));
  }
  const newest = news.at(-1)?.updatedAt ?? seen.at;
  const ids = news.filter(({ updatedAt }) => updatedAt === newest).map(({ id }) => id);
  seen = { at: newest, ids: newest === seen.at ? [...seen.ids, ...ids] : ids };
  writeFileSync(stateFile, JSON.stringify(seen));
  if (everySeconds === '0') break;
  await sleep(Number(everySeconds) * 1000);
}
