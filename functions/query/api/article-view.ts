import { siteOf } from '../../article/address.ts';
import type { CleanedCopy, Labels } from '../../article/article.ts';
import { type ArticleRow, seenOf } from '../../article/row.ts';
import { classifyVersionOf, parseTextName } from '../../catalog/items/item-keys.ts';
import { hintCodeFor, hintFor } from '../../gate/hint-for.ts';
import type { ArticleDetail, ArticleSummary, Explanation } from './article-schema.ts';

/** An article as a listing shows it: what is served, or why it is not. */
export function articleSummary(row: ArticleRow): ArticleSummary {
  const { rev: _rev, text: _text, labels: _labels, touchedTopics: _touched, ...served } = row.served ?? {};
  return {
    ...standing(row),
    ...served,
    ...(row.served?.url !== undefined && { site: siteOf(row.served.url) }),
    ...(row.served && { datedBy: row.served.published ? 'published' : 'seen' }),
    ...(row.error && { error: row.error }),
    ...describeHint(row),
    updatedAt: (row.live !== undefined && row.served?.updatedAt) || row.updatedAt,
  };
}

function describeHint(row: ArticleRow): Pick<ArticleSummary, 'hint' | 'hintCode'> {
  const [hint, hintCode] = [hintFor(row), hintCodeFor(row)];
  return { ...(hint !== undefined && { hint }), ...(hintCode !== undefined && { hintCode }) };
}

/** An article whole: with its text, every label with its mentions, and every line that was removed from it. */
export function articleDetail(
  row: ArticleRow,
  copy: CleanedCopy | undefined,
  labels: Labels | undefined,
): ArticleDetail {
  const { fingerprint: _fingerprint, ...shown }: Partial<Labels> = labels ?? {};
  return {
    ...articleSummary(row),
    ...shown,
    source: row.source,
    rev: row.rev,
    versions: codeVersions(row),
    ...(copy && { body: copy.body, removed: copy.removed }),
    ...(copy?.lines && { lines: copy.lines }),
  };
}

/** Why an article is as it is: what was removed by which rule, and the evidence of every label. */
export function explainArticle(
  row: ArticleRow,
  copy: CleanedCopy | undefined,
  labels: Labels | undefined,
): Explanation {
  const { fingerprint: _fingerprint, ...shown } = labels ?? {};
  const { body: _body, removed, ...fields } = copy ?? {};
  return {
    ...standing(row),
    source: row.source,
    rev: row.served?.rev ?? row.rev,
    versions: codeVersions(row),
    ...(row.served && { size: row.served.size }),
    ...(copy && { fields: fields as NonNullable<Explanation['fields']> }),
    ...(removed && { removed }),
    ...(labels && { labels: shown as NonNullable<Explanation['labels']> }),
    ...(row.error && { error: row.error }),
    ...describeHint(row),
  };
}

function standing(row: ArticleRow) {
  const { articleId, source, served } = row;
  // A deleted article was answered with 404 before.
  const stage = row.stage as ArticleSummary['stage'];
  return { id: articleId, key: source.key, stage, seen: served?.seen ?? seenOf(row) };
}

/** The versions of the code that made what is shown: what is served, or what cleaning last tried. */
function codeVersions({
  served,
  cleanVersion,
  profileVersion,
  classifyVersion,
}: ArticleRow): ArticleDetail['versions'] {
  if (served) {
    const text = parseTextName(served.text);
    return {
      clean: text.cleanVersion,
      ...(text.profileVersion !== undefined && { profile: text.profileVersion }),
      classify: classifyVersionOf(served.labels),
    };
  }
  return {
    ...(cleanVersion !== undefined && { clean: cleanVersion }),
    ...(profileVersion !== undefined && { profile: profileVersion }),
    ...(classifyVersion !== undefined && { classify: classifyVersion }),
  };
}
