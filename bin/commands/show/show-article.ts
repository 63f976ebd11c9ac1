import pc from 'picocolors';
import * as v from 'valibot';
import { type ArticleWithBody, articleWithBodySchema } from '../../stack/api-answer.ts';
import { type ApiOptions, ApiRefusal, findArchive, getJson } from '../../stack/catalogue-api.ts';
import { describeMissing, findId } from '../../stack/find-id.ts';

/** Prints an article, given by its id or its key; if there is none, throws an error that says what to do. */
export async function showArticle(name: string, options: ApiOptions & { json?: true }): Promise<void> {
  const archive = await findArchive(options);
  const id = await findId(name, archive);
  const answer = await getJson(archive.api, `/articles/${id}`).catch((error) => {
    throw error instanceof ApiRefusal && error.status === 404 ? new Error(describeMissing(name)) : error;
  });
  process.stdout.write(
    options.json
      ? `${JSON.stringify(answer)}
`
      : formatArticle(v.parse(articleWithBodySchema, answer)),
  );
}

function formatArticle(article: ArticleWithBody): string {
  const { seen, language, topics, error } = article;
  const facts = {
    Id: article.id,
    File: article.key,
    Stage: article.stage,
    Error: error && `${error.reason}: ${error.message}`,
    'To do': article.hint,
    Published: describePublished(article),
    Seen: `${seen} (when the file was stored)`,
    By: article.byline,
    Publisher: article.publisher,
    Address: article.url,
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

/** Of what was not classified yet, nothing is known. */
function describePublished({ published, datedBy }: ArticleWithBody): string | undefined {
  if (published) return `${published.value} (from the ${published.source})`;
  return datedBy && 'undated: nothing says when';
}

function names(entities: readonly { name: string }[]): string {
  return entities.map(({ name }) => name).join(', ');
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}
