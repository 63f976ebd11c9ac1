// A consumer of your own: keeps what the archive serves, from its events alone, in any order and as often as they come.
//   bin/copydesk.js events --json | node docs/examples/events/mirror.mjs
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The events after which readers are served something else; a failure leaves what they are served as it is. */
const changes = new Set(['Article Served', 'Article Removed', 'Article Rejected']);

/**
 * Takes an event into the mirror: by article id, the highest `rev` that was seen of it, and what it is. What is not
 * higher is a repetition or comes late, and changes nothing.
 */
export function take(mirror, { 'detail-type': type, detail }) {
  if (!changes.has(type)) return;
  const seen = mirror.get(detail.articleId);
  if (seen && seen.rev >= detail.rev) return;
  mirror.set(detail.articleId, { ...detail, isServed: type === 'Article Served' });
}

/** Prints what is served after all events of the standard input. */
async function print() {
  const mirror = new Map();
  for await (const line of createInterface({ input: process.stdin })) take(mirror, JSON.parse(line));
  for (const { isServed, articleId, rev, key, title } of mirror.values())
    if (isServed) process.stdout.write(`${JSON.stringify({ articleId, rev, key, title })}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print();
