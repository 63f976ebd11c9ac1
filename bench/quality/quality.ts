/**
 * Scores cleaning or classification, as the files of a folder ask for it, and prints tables:
 *
 *   npm run quality                      # cleaning and keywords, on our own pages and articles
 *   npm run quality -- --data FOLDER     # FOLDER holds pages with gold, or `topics.*`, `language.*` and `entities.*`
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

if (labels) await import('./quality-classify.ts');
if (holds('entities.')) await import('./quality-entities.ts');
if (holdsHtml()) await import('./quality-html.ts');
else if (!labels && !holds('entities.')) await import('./quality-clean.ts');
if (typeof values.data !== 'string') await import('./quality-keywords.ts');

/** Whether the first page of the folder's first set is HTML. */
function holdsHtml(): boolean {
  const set = files.find((name) => name.endsWith('.jsonl.gz'));
  if (set === undefined || labels) return false;
  const pages = gunzipSync(readFileSync(join(String(values.data), set))).toString('utf8');
  return 'html' in JSON.parse(pages.slice(0, pages.indexOf('\n')));
}
