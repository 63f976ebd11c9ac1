import type { CleanedCopy, Labels } from '../../article/article.ts';
import type { ArticleRow } from '../../article/row.ts';
import { RequestProblem } from '../../http/request-problem.ts';
import { describeVersions, findVersion, readTrail, versionText } from './article-versions.ts';
import { articleDetail, explainArticle } from './article-view.ts';
import { type Content, jsonContent, listingAgeSeconds } from './content.ts';
import { fitAnswer } from './fit-answer.ts';
import type { QueryPorts } from './query-ports.ts';
import { isServed } from './stories/tell-story.ts';

/** `GET /articles/{id}`. */
export async function answerArticle(id: string, ports: QueryPorts): Promise<Content> {
  const row = await readRow(id, ports);
  const { served } = row;
  const [copy, labels] = await readCopy(row, served?.text, ports);
  const detail = articleDetail(row, copy, labels);
  return content(fitAnswer(detail, ['body', 'removed', 'persons', 'organisations', 'places']));
}

/** `GET /articles/{id}/explain`: explains what is served, or without that what cleaning made last. */
export async function answerExplanation(id: string, ports: QueryPorts): Promise<Content> {
  const row = await readRow(id, ports);
  const [copy, labels] = await readCopy(row, row.served?.text ?? row.text, ports);
  const story = copy && labels && (await findReasons(row, copy, labels, ports));
  const explanation = { ...explainArticle(row, copy, labels), ...(story && { story }) };
  const fitted = fitAnswer(explanation, ['removed']);
  // The names of a whole book may be too many for an answer: then they are cut first.
  if (fitted.cut && fitted.removed?.length === 0) {
    const { labels: _labels, ...rest } = explanation;
    return content({ ...fitAnswer(rest, ['removed']), cut: true });
  }
  return content(fitted);
}

/** Signing takes tables of languages, which are read when the first article is explained. */
async function findReasons(row: ArticleRow, copy: CleanedCopy, labels: Labels, ports: QueryPorts) {
  if (!ports.stories || !isServed(row)) return undefined;
  const { explainStory } = await import('./stories/explain-story.ts');
  return explainStory({ row, copy, labels }, ports);
}

/** `GET /articles/{id}/versions`. */
export async function answerVersions(id: string, ports: QueryPorts): Promise<Content> {
  const row = await readRow(id, ports);
  return content(describeVersions(row, await readTrail(ports, id)));
}

/** `GET /articles/{id}/versions/{rev}`. */
export async function answerVersion(id: string, rev: string, ports: QueryPorts): Promise<Content> {
  const row = await readRow(id, ports);
  const isRev = /^[1-9]\d*$/.test(rev);
  const trail = isRev ? await readTrail(ports, id, Number(rev)) : undefined;
  const text = trail && findVersion(row, trail.texts, Number(rev));
  const copy = text && (await ports.findCopy(id, text.name));
  if (!copy) {
    throw new RequestProblem(404, `No text ${rev} is kept of article ${id}. See /articles/${id}/versions.`);
  }
  return content(fitAnswer(versionText(row, text, copy), ['body', 'removed']));
}

/** The row of an article; throws RequestProblem where there is none. */
export async function readRow(id: string, ports: QueryPorts): Promise<ArticleRow> {
  const row = /^[0-9a-f]{32}$/.test(id) ? await ports.readRow(id) : undefined;
  if (!row || row.stage === 'deleted') throw new RequestProblem(404, `There is no article ${id}.`);
  return row;
}

function readCopy({ articleId, served }: ArticleRow, text: string | undefined, ports: QueryPorts) {
  return Promise.all([
    text === undefined ? undefined : ports.findCopy(articleId, text),
    served && ports.findLabels(articleId, served.labels),
  ]);
}

function content(body: object): Content {
  return jsonContent(body, listingAgeSeconds);
}
