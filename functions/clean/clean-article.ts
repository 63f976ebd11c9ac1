import type { CleanedCopy, Removal } from '../article/article.ts';
import { RejectedCopy } from '../article/rejected-copy.ts';
import { boilerplateRules } from './boilerplate.ts';
import { decodeCopy } from './decode-copy.ts';

/** Raised with every change of what cleaning finds; the row and the text are stamped with it. */
export const cleanVersion = 1;

/** What cleaning knows of a file besides its bytes. */
export interface CopyContext {
  key: string;
  /** When the object was stored, ISO 8601. */
  modifiedAt: string;
  contentType?: string;
}

interface Line {
  line: number;
  text: string;
}

/** Makes an article of a file's bytes, or throws RejectedCopy where there is none. */
export function cleanArticle(bytes: Uint8Array, context: CopyContext): CleanedCopy {
  const { text, encoding } = decodeCopy(bytes);
  const lines = readLines(text);
  const removed: Removal[] = [];
  const kept = lines.filter((line) => !strike(line, removed));
  const title = findTitle(kept);
  if (!title) throw new RejectedCopy('empty', `No line of text is left of ${bytes.length} bytes.`);
  const body = kept.filter((line) => line !== title && !strikeTitle(line, title.text, removed));
  return {
    title: title.text,
    published: {
      value: context.modifiedAt.slice(0, 16).concat('Z'),
      precision: 'minute',
      source: 'object-time',
    },
    body: body.map((line) => line.text.replace(/^[•*-]\s+/, '')),
    removed: removed.sort((a, b) => a.line - b.line),
    encoding,
  };
}

function readLines(text: string): Line[] {
  return text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ line: i + 1, text: line.replace(/[\s\u00a0]+/g, ' ').trim() }))
    .filter((line) => line.text !== '');
}

function strike({ line, text }: Line, removed: Removal[]): boolean {
  const rule = boilerplateRules.find(({ pattern }) => pattern.test(text));
  if (rule) removed.push({ line, kind: rule.kind, rule: rule.rule, text });
  return rule !== undefined;
}

/** The first line, unless it is a breadcrumb: a line that ends in a cut copy of the next one. */
function findTitle([first, second]: Line[]): Line | undefined {
  return first && second && isBreadcrumb(first.text, second.text) ? second : first;
}

/** Shorter copies of a title's start may be chance. */
const minSharedCharacters = 20;

function isBreadcrumb(line: string, title: string): boolean {
  if (!/(?:\.\.\.|…)$/.test(line)) return false;
  const start = line.lastIndexOf(title.slice(0, minSharedCharacters));
  return start > 0 && title.startsWith(line.slice(start).replace(/(?:\.\.\.|…)$/, ''));
}

function strikeTitle({ line, text }: Line, title: string, removed: Removal[]): boolean {
  const rule = text === title ? 'repeated' : isBreadcrumb(text, title) ? 'breadcrumb' : undefined;
  if (rule) removed.push({ line, kind: 'duplicate-title', rule, text });
  return rule !== undefined;
}
