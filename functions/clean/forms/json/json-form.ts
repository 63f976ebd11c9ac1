import { RejectedCopy } from '../../../article/rejected-copy.ts';
import type { Form, FormCopy } from '../form.ts';
import { joinBlocks, readPart } from '../join-blocks.ts';
import { findBeside } from './find-beside.ts';
import { findRecord } from './find-record.ts';
import { Members } from './members.ts';
import { openJson } from './open-json.ts';
import { readFacts } from './read-facts.ts';
import { readValues, readWriting } from './read-values.ts';
import type { Writer } from './writers.ts';

/** JSON of one article, as scrapers and interfaces write it: an object, a list of one, or one line of NDJSON. */
export const jsonForm: Form = {
  name: 'json',
  is: (text) => openJson(text) !== undefined,
  read: readJson,
};

/** Reads JSON of one article. Throws `RejectedCopy` for JSON that is broken, that holds several, or none. */
export function readJson(json: string): FormCopy {
  const opened = openJson(json) ?? { value: {} };
  if ('fault' in opened) throw opened.fault;
  const found = findRecord(opened.value);
  const members = new Members(found.record);
  const { name, text } = readText(members, found.writer);
  const headline = found.writer.facts.title?.flatMap((path) =>
    readValues(members.get(path)?.value, 'name'),
  )[0];
  const part = readPart(text);
  const facts = readFacts(found);
  const known = [name, ...facts.map((fact) => fact.name)];
  const beside = findBeside(found, [headline, part.text], known);
  return {
    ...part,
    ...joinBlocks([
      ...(headline === undefined ? [] : [{ text: headline.replace(/\s+/g, ' ') }]),
      ...beside.standfirst,
      part,
      ...beside.others,
    ]),
    facts: [...facts, ...part.facts],
    ...(cut.test(text) && { truncated: true as const }),
  };
}

/** As NewsAPI ends a text of which it gives the beginning: `… [+908 chars]`. */
const cut = /\[\+\d{1,7} chars\]\s{0,9}$/;

/** The text of a record, from the first member that holds any. */
function readText(members: Members, { text: paths }: Writer): { name: string; text: string } {
  const found = paths.flatMap((path) => members.get(path) ?? []);
  for (const { name, value } of found) {
    const text = readWriting(value);
    if (text !== undefined && text.trim() !== '') return { name, text };
  }
  const wrong = found.find(({ value }) => typeof value === 'number' || typeof value === 'boolean');
  if (wrong)
    throw new RejectedCopy(
      'malformed',
      `The field "${wrong.name}" should hold the text of the article, and holds a ${typeof wrong.value}. Write it as a string.`,
    );
  throw new RejectedCopy(
    'empty',
    `The field "${found[0]?.name}" should hold the text of the article, and is empty. Scrape the page again, or send its HTML.`,
  );
}
