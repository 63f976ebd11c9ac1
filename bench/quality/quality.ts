/**
 * Scores cleaning or classification, as the files of a folder ask for it, and prints tables:
 *
 *   npm run quality                      # cleaning and keywords, on our own pages and articles
 *   npm run quality -- --data FOLDER     # FOLDER holds pages with gold, or `topics.*`, `language.*` and `entities.*`,
 *                                        # or articles of known stories
 *
 * Pages with gold are texts (`raw`) or HTML (`html`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false });
const files = typeof values.data === 'string' ? readdirSync(values.data) : [];
const holds = (start: string) => files.some((name) => name.startsWith(start));

const labels = holds('topics.') || holds('language.');

const firstSet = readFirstOfSet();

if (labels) await import('./quality-classify.ts');
if (holds('entities.')) await import('./quality-entities.ts');
if ('cluster' in firstSet) await import('./quality-stories.ts');
else if ('html' in firstSet) await import('./quality-html.ts');
else if (!labels && !holds('entities.')) await import('./quality-clean.ts');
if (typeof values.data !== 'string') await import('./quality-keywords.ts');

/** The first page or article of the folder's first set: its fields say what the folder holds. */
function readFirstOfSet(): object {
  const set = files.find((name) => name.endsWith('.jsonl.gz'));
  if (set === undefined || labels) return {};
  const lines = gunzipSync(readFileSync(join(String(values.data), set))).toString('utf8');
  return JSON.parse(lines.slice(0, lines.indexOf('\n')));
}
