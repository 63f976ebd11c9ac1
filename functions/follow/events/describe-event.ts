import { siteOf } from '../../article/address.ts';
import { facetsByName } from '../../article/facets.ts';
import type { ArticleRow, NamedEntity } from '../../article/row.ts';
import { maxAttempts } from '../../article/work.ts';
import { parseTextName } from '../../catalog/items/item-keys.ts';
import { hintFor } from '../../gate/hint-for.ts';
import type { Outcome, ServedRow } from '../outcome.ts';
import { type AnnouncedEvent, type CommonDetail, eventVersion, type ServedDetail } from './event-schemas.ts';

/**
 * UTF-16 units of a text in an event; what a row holds is shorter, but for messages and keys of names.
 * @limit A longer text is cut, a longer key of a name is left out.
 */
const maxTextUnits = 500;

/**
 * The event of an outcome: a pure function of the row, so that whoever tells it again says the same bytes. It has under 64 kB,
 * which is what one event costs, because a row bounds its lists and texts.
 */
export function eventOf({ kind, row }: Outcome): AnnouncedEvent {
  if (kind === 'served') return { detailType: 'Article Served', detail: servedDetail(row) };
  if (kind === 'failed') return { detailType: 'Article Failed', detail: failedDetail(row) };
  const note = row.note?.rev === row.rev ? row.note : undefined;
  const detail = { ...common(kind, row, row.rev), replaced: note?.replaced?.rev ?? null };
  if (kind === 'removed') return { detailType: 'Article Removed', detail };
  const from = { sameSource: note?.sameSource ?? false, versionId: row.source.versionId ?? null };
  return { detailType: 'Article Rejected', detail: { ...detail, ...from, ...whyOf(row) } };
}

function common(kind: Outcome['kind'], { articleId, source }: ArticleRow, rev: number): CommonDetail {
  return {
    version: eventVersion,
    id: `${articleId}/${rev}/${kind}`,
    articleId,
    rev,
    bucket: source.bucket,
    key: wellFormed(source.key),
    path: `/articles/${articleId}`,
  };
}

/** All of it is said by what is served, and nothing by what is in work beside it. */
function servedDetail(row: ServedRow): ServedDetail {
  const { served, live, source } = row;
  const note = row.note?.rev === live ? row.note : undefined;
  const { published, url } = served;
  return {
    ...common('served', row, live),
    replaced: note?.replaced?.rev ?? null,
    sameSource: note?.sameSource ?? false,
    versionId: parseTextName(served.text).versionId,
    title: short(served.title),
    publisher: served.publisher === undefined ? null : short(served.publisher),
    site: url === undefined ? null : short(siteOf(url)),
    published: published ? { value: published.value, precision: published.precision } : null,
    seen: served.seen,
    language: served.language.code,
    topics: facetsByName.topic.valuesOf(served, source.key).map(({ value }) => value),
    persons: keysOf(served.persons),
    organisations: keysOf(served.organisations),
    places: keysOf(served.places),
    keywords: served.keywords.map(short),
    size: { paragraphs: served.size.paragraphs, words: served.size.words },
  };
}

function failedDetail(row: ArticleRow) {
  const { error, live = null, rev } = row;
  // A redrive has set the attempts to 0, which says nothing about this failure.
  const failure = error && { ...error, attempts: maxAttempts };
  const stage = error?.stage ?? 'clean';
  return {
    ...common('failed', row, rev),
    live,
    stage,
    ...whyOf(failure ? { ...row, error: failure } : row),
  };
}

function whyOf(row: ArticleRow) {
  const { reason = 'unknown', message = '' } = row.error ?? {};
  return { reason: short(reason), message: short(message), hint: hintFor(row) ?? null };
}

function keysOf(names: readonly NamedEntity[]): string[] {
  return names.map(({ key }) => wellFormed(key)).filter((key) => key.length <= maxTextUnits);
}

function short(text: string): string {
  return wellFormed(text.slice(0, maxTextUnits));
}

/** DynamoDB keeps no half of a pair of units, so that none may go out before the row came back from there. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
