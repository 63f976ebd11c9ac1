/**
 * Scores cleaning or classification, as the files of a folder ask for it, and prints tables:
 *
 *   npm run quality                      # cleaning and keywords, on our own pages and articles
 *   npm run quality -- --data FOLDER     # FOLDER holds pages with gold, or `topics.*`, `language.*` and `entities.*`
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false });
const files = typeof values.data === 'string' ? readdirSync(values.data) : [];
const holds = (start: string) => files.some((name) => name.startsWith(start));

if (holds('topics.') || holds('language.')) await import('./quality-classify.ts');
if (holds('entities.')) await import('./quality-entities.ts');
if (!holds('topics.') && !holds('language.') && !holds('entities.')) await import('./quality-clean.ts');
if (typeof values.data !== 'string') await import('./quality-keywords.ts');
