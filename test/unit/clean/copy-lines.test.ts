import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CleanedCopy } from '../../../functions/article/article.ts';
import { cleanArticle } from '../../../functions/clean/clean-article.ts';
import { legacyTexts } from './read/legacy-texts.ts';

const context = { key: 'mill.txt', modifiedAt: '2026-03-04T10:00:00.000Z' };
const clean = (text: string) => cleanArticle(new TextEncoder().encode(text), context);
/** The lines of a file, as an editor numbers them. */
const fileLines = (text: string) => text.split(/\r\n|\n|\r/);
const wordsOf = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every line of the file that says something, and that neither headline, paragraph nor removal names. */
function unnamed(text: string, { lines, removed }: CleanedCopy): string[] {
  const named = new Set([
    ...(lines?.title ?? []),
    ...(lines?.body.flat() ?? []),
    ...removed.flatMap((removal) => removal.lines ?? [removal.line]),
  ]);
  return fileLines(text).filter((line, index) => wordsOf(line).length > 0 && !named.has(index + 1));
}

/** What claims lines in which its words are not. */
function misplaced(text: string, copy: CleanedCopy): string[] {
  const written = fileLines(text);
  const claims = [
    { text: copy.title, lines: copy.lines?.title ?? [] },
    ...copy.body.map((paragraph, index) => ({ text: paragraph, lines: copy.lines?.body[index] ?? [] })),
    ...copy.removed.map((removal) => ({ text: removal.text, lines: removal.lines ?? [removal.line] })),
  ];
  return claims.flatMap((claim) => {
    const there = new Set(claim.lines.flatMap((line) => wordsOf(written[line - 1] ?? '')));
    return wordsOf(claim.text).every((word) => there.has(word)) && claim.lines.length > 0 ? [] : [claim.text];
  });
}

const wrap = (text: string, width: number) =>
  text.replace(new RegExp(`(.{${width - 10},${width}}) `, 'g'), '$1\n');

const english = legacyTexts.en?.long as string;
const furniture = [
  'Home',
  'Subscribe to our newsletter',
  'Read also: The bridge is closed',
  'Share',
  'By Jane Calloway',
  'Published 3 March 2026',
  '© 2026 The Mill Gazette. All rights reserved.',
  'Photo: Peter Marsh',
];
const paragraphs = ['en', 'fr', 'de', 'ru', 'el'].flatMap((language) => {
  const { short, long } = legacyTexts[language] as { short: string; long: string };
  return [short, long, wrap(long, 70), `PARIS, March 3 (Reuters) - ${long}`];
});
const part = fc.oneof(fc.constantFrom(...furniture), fc.constantFrom(...paragraphs));
const page = fc.record({
  parts: fc.array(fc.tuple(part, fc.constantFrom('\n', '\n\n', '\n\f\n', '\f', '\n\n\n', '\u2028')), {
    minLength: 1,
    maxLength: 12,
  }),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
});

describe('the lines of an article', () => {
  it('are the whole file, each where it stands, whatever ends a line or a page', () => {
    fc.assert(
      fc.property(page, ({ parts, newline }) => {
        const text = `The old mill opens\n\n${parts.flat().join('')}\n${english}`.replaceAll('\n', newline);
        const copy = clean(text);
        expect(copy.lines?.body).toHaveLength(copy.body.length);
        expect(unnamed(text, copy)).toEqual([]);
        expect(misplaced(text, copy)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  const folder = 'samples';
  const samples = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.txt') && statSync(name).size > 0);

  it.each(samples)('are the whole file: %s', (name) => {
    const text = readFileSync(name, 'utf8');
    if (text.includes('\ufffd') || text.includes('Ã')) return;
    expect(unnamed(text, clean(text))).toEqual([]);
  });

  it('name a wrapped paragraph’s lines, and the line of a dateline in both', () => {
    const wrapped = wrap(`PARIS, March 3 (Reuters) - ${english}`, 70);
    const count = wrapped.split('\n').length;
    const copy = clean(
      `The old mill opens\r\n\f\r\n${wrapped.replaceAll('\n', '\r\n')}\r\n\r\nThe baker said that it rained all day on Tuesday.\r\n`,
    );
    const lead = Array.from({ length: count }, (_, index) => index + 3);
    expect(copy.lines).toEqual({ title: [1], body: [lead, [count + 4]] });
    expect(copy.removed).toEqual([
      expect.objectContaining({ kind: 'dateline', line: 3, text: 'PARIS, March 3 (Reuters) -' }),
    ]);
  });

  it('are those of the lead where the title is its first sentence', () => {
    const { title, lines, body } = clean(`${english}\n\n${english}`);
    expect(body[0]).toContain(title);
    expect(lines?.title).toEqual(lines?.body[0]);
  });
});
