import { RejectedCopy } from '../../../article/rejected-copy.ts';
import { isRecord, type Member, Members } from './members.ts';
import { type JsonRecord, severalArticles } from './open-json.ts';
import { readWriting } from './read-values.ts';
import { type Writer, wrappers, writers } from './writers.ts';

/** A record that is an article, and who wrote it. */
export interface FoundRecord {
  record: JsonRecord;
  writer: Writer;
  /** The records beside it in the same list, to which it may refer. */
  beside: readonly JsonRecord[];
}

/** How many wrappers may stand around an article: `{"hits": {"hits": [{"_source": …}]}}` has three. */
const deepest = 4;

/** Finds the one article in JSON. Throws `RejectedCopy` where there is none, or more than one. */
export function findRecord(value: JsonRecord | unknown[]): FoundRecord {
  let records = recordsIn(value);
  for (let depth = 0; depth <= deepest && records.length > 0; depth += 1) {
    const found = chooseArticles(records);
    if (found.length > 1) throw severalArticles(found.length);
    if (found[0]) return { ...found[0], beside: records };
    records = records.flatMap(unwrap);
  }
  throw unknownFields(value);
}

/** The articles among records; those of schema.org where there are any, because its lists hold other things too. */
function chooseArticles(records: readonly JsonRecord[]): Pick<FoundRecord, 'record' | 'writer'>[] {
  const found = records.flatMap((record) => {
    const writer = tellWriter(record);
    return writer ? [{ record, writer }] : [];
  });
  const typed = found.filter(({ record }) => isArticleType(record['@type']));
  return typed.length > 0 ? typed : found;
}

/** The types of schema.org that are articles: `NewsArticle`, `OpinionNewsArticle`, `BlogPosting`, `Report`. */
const articleType = /(?:Article|Posting|Report)$/;

function isArticleType(type: unknown): boolean {
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.some((each) => typeof each === 'string' && articleType.test(each));
}

/** Who wrote a record; undefined where it has no member that could be the text of an article. */
function tellWriter(record: JsonRecord): Writer | undefined {
  const members = new Members(record);
  return writers.find(
    ({ marks, text }) =>
      marks.every((name) => members.get(name)) && text.some((path) => mayBeText(members.get(path))),
  );
}

/** Whether a member stands where a text should: a number there is told as such, an object is a wrapper. */
function mayBeText(member: Member | undefined): boolean {
  if (!member) return false;
  return typeof member.value !== 'object' || member.value === null || readWriting(member.value) !== undefined;
}

/** What stands in the wrappers of a record: records, in lists or alone. */
function unwrap(record: JsonRecord): JsonRecord[] {
  const members = new Members(record);
  return wrappers.flatMap((name) => recordsIn(members.get(name)?.value));
}

function recordsIn(value: unknown): JsonRecord[] {
  if (Array.isArray(value)) return value.filter(isRecord);
  return isRecord(value) ? [value] : [];
}

const shown = { names: 12, characters: 40 };

function unknownFields(value: JsonRecord | unknown[]): RejectedCopy {
  const record = Array.isArray(value) ? value.find(isRecord) : value;
  const names = Object.keys(record ?? {}).slice(0, shown.names);
  const has = names.map((name) => JSON.stringify(name.slice(0, shown.characters))).join(', ');
  return new RejectedCopy(
    'malformed',
    `The JSON holds no text of an article: it has ${has || 'no field'}. The text is read from "text", "maintext", "articleBody", "textContent", "body", "content" or "html". Name the field so, or run \`npx --no-install copydesk import --map text=FIELD FILE\`.`,
  );
}
