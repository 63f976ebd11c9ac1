import * as v from 'valibot';
import { callName } from '../../call-name.ts';
import { findArchive, getJson } from '../../stack/catalogue-api.ts';
import type { WatchOptions } from './watch-options.ts';

/** What is printed of the API's answer. */
const answerSchema = v.object({
  search: v.object({ name: v.string(), since: v.string() }),
  matches: v.array(
    v.object({
      articleId: v.string(),
      at: v.string(),
      why: v.object({
        words: v.array(v.string()),
        filters: v.array(v.object({ facet: v.string(), name: v.string() })),
      }),
      snippet: v.optional(v.object({ text: v.string() })),
      article: v.nullable(v.object({ title: v.optional(v.string()), key: v.string() })),
    }),
  ),
  cursor: v.nullable(v.string()),
});

type Answer = v.InferOutput<typeof answerSchema>;

/** Prints what matched a search, the newest match first. */
export async function showMatches(name: string, options: WatchOptions): Promise<void> {
  const { limit, cursor } = options;
  const { api } = await findArchive(options);
  const path = `/searches/${encodeURIComponent(name)}/matches`;
  const answer = await getJson(api, path, {
    ...(limit !== undefined && { limit }),
    ...(cursor !== undefined && { cursor }),
  });
  process.stdout.write(options.json ? `${JSON.stringify(answer)}\n` : format(v.parse(answerSchema, answer)));
}

function format({ search, matches, cursor }: Answer): string {
  if (matches.length === 0) return `Nothing has matched ${search.name} since ${search.since.slice(0, 16)}.\n`;
  const more = cursor === null ? '' : `More: ${callName} watch show ${search.name} --cursor ${cursor}\n`;
  return `${matches.map(formatMatch).join('\n')}\n${more}`;
}

function formatMatch({ articleId, at, why, snippet, article }: Answer['matches'][number]): string {
  const title = article ? (article.title ?? article.key) : '(gone)';
  const held = [...why.words, ...why.filters.map(({ facet, name }) => `${facet} ${name}`)].join(', ');
  const lines = [`${at.slice(0, 16)}  ${title}`, `  ${articleId}  ${held}`];
  return [...lines, ...(snippet ? [`  ${snippet.text}`] : [])].join('\n');
}
