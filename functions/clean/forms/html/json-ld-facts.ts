import type { StatedFact } from '../../../article/stated-fact.ts';
import { isRecord } from '../json/members.ts';
import type { JsonRecord } from '../json/open-json.ts';
import { readFacts } from '../json/read-facts.ts';
import { writers } from '../json/writers.ts';

/** What a page states of its article, for machines. */
export interface PageFacts {
  facts: StatedFact[];
  /** The page says that only some may read all of it; the elements that hold the rest, as class or id. */
  paid?: { selectors: string[] };
}

/** How deep lists and graphs stand in each other around an article. */
const deepest = 6;
/**
 * Records of a page's JSON-LD that are looked at.
 * @limit The rest is left out.
 */
const mostRecords = 500;

/** The types of schema.org that are articles: `NewsArticle`, `OpinionNewsArticle`, `BlogPosting`, `Report`. */
const articleType = /(?:Article|Posting|Report)$/;

/** What the scripts of JSON-LD state of the article; one that cannot be read states nothing. */
export function jsonLdFacts(scripts: readonly string[]): PageFacts {
  const records = scripts.flatMap((script) => collect(open(script), deepest)).slice(0, mostRecords);
  const record = records.find(isArticle);
  const writer = writers.find(({ name }) => name === 'schema.org');
  if (!record || !writer) return { facts: [] };
  const facts = readFacts({ record, writer, beside: records }).map(
    (fact): StatedFact => ({ ...fact, source: 'json-ld' }),
  );
  return { facts, ...(isPaid(record) && { paid: { selectors: selectorsOf(record) } }) };
}

/** Scripts are seldom checked: comments of HTML stand around them, and line breaks in their strings. */
function open(script: string): unknown {
  const json = script.replace(begun, '').replace(ended, '').trim();
  for (const text of [json, json.replace(/\s+/g, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return undefined;
}

const begun = /^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)/;
const ended = /(?:;|-->|(?:\/\/\s*)?\]\]>)\s*$/;

function collect(value: unknown, depth: number): JsonRecord[] {
  if (Array.isArray(value))
    return value.slice(0, mostRecords).flatMap((each) => (depth > 0 ? collect(each, depth - 1) : []));
  if (!isRecord(value)) return [];
  const inner = depth > 0 ? [value['@graph'], value.mainEntity] : [];
  return [value, ...inner.flatMap((each) => collect(each, depth - 1))];
}

function isArticle({ '@type': type }: JsonRecord): boolean {
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.some((each) => typeof each === 'string' && articleType.test(each));
}

function isPaid({ isAccessibleForFree: free }: JsonRecord): boolean {
  return free === false || (typeof free === 'string' && /^(?:https?:\/\/schema\.org\/)?false$/i.test(free));
}

function selectorsOf({ hasPart }: JsonRecord): string[] {
  const parts: unknown[] = Array.isArray(hasPart) ? hasPart : [hasPart];
  return parts.flatMap((part) =>
    isRecord(part) && isPaid(part) && typeof part.cssSelector === 'string' ? [part.cssSelector] : [],
  );
}
