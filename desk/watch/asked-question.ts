import type { FacetName } from '../../functions/article/facets.ts';
import { type Question, readAddress, writeQuestion } from '../address.ts';
import { facetNames } from '../facets.ts';

/** A question as a standing search keeps it: parameters of the API, filters as lists. */
export type AskedQuestion = Record<string, string | string[]>;

const isFacet = (name: string): name is FacetName => facetNames.includes(name as FacetName);

/** What the page searches, as a standing search asks it: nothing of how it is listed. */
export function toAsked(question: Question): AskedQuestion {
  const written = writeQuestion({ ...question, sort: 'published', order: 'desc' });
  return Object.fromEntries(
    [...new Set(written.keys())].map((name) => [
      name,
      isFacet(name) ? written.getAll(name) : (written.get(name) ?? ''),
    ]),
  );
}

/** What a standing search asks, for the page to search. */
export function fromAsked(asked: AskedQuestion): Question {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(asked))
    for (const each of [value].flat()) written.append(name, each);
  return readAddress(written.toString()).question;
}

/** Whether a question leaves anything out: one that does not cannot stand. */
export function isAsking(question: Question): boolean {
  return Object.keys(toAsked(question)).length > 0;
}

/** A name made of the words of a question: small letters, digits and hyphens, as names of searches are. */
export function proposeName({ q }: Question): string {
  const plain = q.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replaceAll(/^-|-$/g, '');
}

/** How the same is kept on the command line. */
export function writeCommand(name: string, question: Question): string {
  const options = Object.entries(toAsked(question)).flatMap(([parameter, value]) =>
    [value].flat().map((each) => `--${parameter} ${quote(each)}`),
  );
  return ['copydesk watch add', quote(name), ...options].join(' ');
}

/** As a shell takes it. */
function quote(text: string): string {
  return /^[\w.:/]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
