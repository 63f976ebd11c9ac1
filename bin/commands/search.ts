import type { Command } from 'commander';
import * as v from 'valibot';
import { listSchema } from './api-answer.ts';
import { addApiOptions } from './api-options.ts';
import { describeDate, describeTitle, describeTopics, formatArticles } from './article-table.ts';
import { type ApiOptions, findApi, getJson } from './catalogue-api.ts';

/** Options that the API takes as they are. */
const filters = ['topic', 'language', 'from', 'to', 'limit', 'cursor', 'stage'] as const;

type SearchOptions = ApiOptions & { json?: true } & Partial<Record<(typeof filters)[number], string>>;

/** `copydesk search`: lists articles that have the words and pass the filters, newest first. */
export function addSearchCommand(program: Command): void {
  const command = program
    .command('search [words...]')
    .description('List articles: all words must be in them, and all filters must hold.')
    .option('--topic <code>', 'IPTC Media Topic, such as 11000000')
    .option('--language <code>', 'ISO 639-1 code, such as fr')
    .option('--from <date>', 'published on or after, such as 2024-01-31')
    .option('--to <date>', 'published on or before')
    .option('--stage <stage>', 'working, rejected or failed instead of what is in the catalogue')
    .option('--limit <number>', 'articles a page')
    .option('--cursor <cursor>', 'continue after an earlier page');
  addApiOptions(command).action(search);
}

async function search(words: string[], options: SearchOptions): Promise<void> {
  const query: Record<string, string> = {};
  if (words.length > 0) query.q = words.join(' ');
  for (const filter of filters) {
    const value = options[filter];
    if (value !== undefined) query[filter] = value;
  }
  const answer = await getJson(await findApi(options), '/articles', query);
  process.stdout.write(options.json ? `${JSON.stringify(answer)}\n` : formatAnswer(answer));
}

function formatAnswer(answer: unknown): string {
  const { articles, cursor, partial, tookMs } = v.parse(listSchema, answer);
  if (articles.length === 0) return `Nothing found (${tookMs} ms).\n`;
  const table = formatArticles(articles, {
    Published: { width: 16, describe: describeDate },
    Title: { share: 2, describe: describeTitle },
    Lang: { width: 4, describe: ({ language }) => language?.code ?? '' },
    Topics: { share: 1, describe: describeTopics },
    Id: { width: 32, describe: ({ id }) => id },
  });
  const notes = [
    `${articles.length} ${articles.length === 1 ? 'article' : 'articles'} (${tookMs} ms)`,
    ...(partial ? ['The search stopped early; narrow it to see everything.'] : []),
    ...(cursor ? [`More: add --cursor ${cursor}`] : []),
  ];
  return `${table}\n${notes.join('\n')}\n`;
}
