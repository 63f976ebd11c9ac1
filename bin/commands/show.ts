import type { Command } from 'commander';
import pc from 'picocolors';
import * as v from 'valibot';
import { type ArticleWithBody, articleWithBodySchema } from '../stack/api-answer.ts';
import { addApiOptions } from '../stack/api-options.ts';
import { type ApiOptions, findApi, getJson } from '../stack/catalogue-api.ts';

/** `copydesk show`: one article with its text, its labels, and what was removed from the file. */
export function addShowCommand(program: Command): void {
  const command = program
    .command('show <id>')
    .description('Show an article, and what was removed from its file.');
  addApiOptions(command).action(show);
}

async function show(id: string, options: ApiOptions & { json?: true }): Promise<void> {
  const answer = await getJson(await findApi(options), `/articles/${encodeURIComponent(id)}`);
  process.stdout.write(
    options.json ? `${JSON.stringify(answer)}\n` : formatArticle(v.parse(articleWithBodySchema, answer)),
  );
}

function formatArticle(article: ArticleWithBody): string {
  const { published, language, topics, error } = article;
  const facts = {
    Id: article.id,
    File: article.key,
    Stage: article.stage,
    Error: error && `${error.reason}: ${error.message}`,
    'To do': article.hint,
    Published: published && `${published.value} (from the ${published.source})`,
    By: article.byline,
    Publisher: article.publisher,
    Place: article.place,
    Language: language && `${language.code} (${percent(language.confidence)})`,
    Topics: topics
      .map(({ name, confidence, evidence }) => `${name} (${percent(confidence)}: ${evidence.join(', ')})`)
      .join('; '),
    Persons: names(article.persons),
    Organisations: names(article.organisations),
    Places: names(article.places),
    Keywords: article.keywords.join(', '),
  };
  const lines = Object.entries(facts)
    .filter(([, fact]) => fact)
    .map(([name, fact]) => `${pc.dim(name.padEnd(14))} ${fact}`);
  const removed = article.removed.map(
    ({ line, kind, rule, text }) => `${pc.dim(`${line}`.padStart(5))}  ${kind}/${rule}: ${text}`,
  );
  return [
    pc.bold(article.title ?? article.key),
    ...lines,
    '',
    ...article.body.flatMap((paragraph) => [paragraph, '']),
    ...(removed.length > 0 ? [pc.bold('Removed from the file'), ...removed, ''] : []),
  ].join('\n');
}

function names(entities: readonly { name: string }[]): string {
  return entities.map(({ name }) => name).join(', ');
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}
