import { compareBodies, type ReadBody, readBody } from '../../../classify/fingerprint/compare-bodies.ts';
import { RequestProblem } from '../../../http/request-problem.ts';
import { readCopies } from '../../search/read-copies.ts';
import { readRow } from '../article-routes.ts';
import { type Content, jsonContent, listingAgeSeconds } from '../content.ts';
import type { QueryPorts } from '../query-ports.ts';
import type { Duplicate, Duplicates } from './duplicates-schema.ts';
import { findCopies } from './find-copies.ts';
import { findSameText } from './same-text.ts';
import { isServed, type ServedArticle, tellReport } from './tell-story.ts';

/**
 * Copies that an article is compared with, the earliest ones: row and text of each are read.
 * @limit Later ones are left out, and the answer says `partial`.
 */
const maxCompared = 100;

/** `GET /articles/{id}/duplicates`: its group of copies, each compared with it, and the same text at any time. */
export async function answerDuplicates(id: string, ports: QueryPorts): Promise<Content> {
  const row = await readRow(id, ports);
  if (!isServed(row)) {
    throw new RequestProblem(
      404,
      `Article ${id} is ${row.stage}: what is not in the catalogue has no copies.`,
    );
  }
  const copy = await ports.findCopy(id, row.served.text);
  if (!copy) throw new RequestProblem(404, `The text of article ${id} is not kept any more.`);
  const own = readBody(copy.body);
  const group = await readGroup(id, own, ports);
  const language = row.served.language.code;
  const same = await findSameText({ body: copy.body, language, exact: own.exact }, ports);
  const known = new Set([id, ...group.copies.map((each) => each.id)]);
  const body: Duplicates = {
    id,
    ...(group.original !== undefined && { original: group.original }),
    copies: group.copies,
    same: same.articles.filter(({ articleId }) => !known.has(articleId)).map(tellReport),
    ...((group.isPartial || same.isPartial) && { partial: true }),
  };
  return jsonContent(body, listingAgeSeconds);
}

interface Group {
  original?: string;
  copies: Duplicate[];
  isPartial: boolean;
}

async function readGroup(id: string, own: ReadBody, ports: QueryPorts): Promise<Group> {
  const members = await findCopies(id, ports);
  const rows = await ports.readRows(members.slice(0, maxCompared).map(({ articleId }) => articleId));
  const read = members.flatMap(({ articleId }) => rows.get(articleId) ?? []).filter(isServed);
  const copies: Duplicate[] = [];
  let seen = 0;
  for await (const { item, copy } of readCopies(read, (row) => row, ports)) {
    seen++;
    if (copy) copies.push(tellCopy(item, own, readBody(copy.body)));
  }
  const original = members.find(({ copyOf }) => copyOf !== undefined)?.copyOf ?? members[0]?.articleId;
  return {
    ...(original !== undefined && { original }),
    copies,
    isPartial: members.length > maxCompared || seen < read.length,
  };
}

function tellCopy(row: ServedArticle, own: ReadBody, other: ReadBody): Duplicate {
  const { kind, ofFirst, ofSecond } = compareBodies(own, other);
  return { ...tellReport(row), kind, containment: { ofThis: round(ofFirst), ofCopy: round(ofSecond) } };
}

const decimals = 1000;

/** Downwards, so that only what is whole is 1. */
function round(share: number): number {
  return Math.floor(share * decimals) / decimals;
}
