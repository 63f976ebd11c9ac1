import { cleanArticle } from '../../../../../functions/clean/clean-article.ts';
import { inElements, makePage } from './made-page.ts';

const context = { key: 'mill.html', modifiedAt: '2026-03-04T10:00:00.000Z' };
const clean = (html: string) => cleanArticle(new TextEncoder().encode(html), context);

/** Of the processor: what the clock says depends on who else works on the machine. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Five seconds are promised for files up to the limit, and `npm run fuzz` holds them; these are smaller, and time that grows with the square would take minutes. */
const mostSeconds = 5;

describe('a hostile page', () => {
  const nested = (count: number) => `<html><body>${'<div>'.repeat(count)}${inElements('p')}`;
  it.each([
    ['nested elements', () => nested(40_000)],
    [
      'elements up to the witness’s limits',
      () => `<html>${'<div>'.repeat(190)}${'<p>A word, or two.</p>'.repeat(19_000)}`,
    ],
    ['links', () => `<html><p>${'<a href="/x">link</a> '.repeat(20_000)}`],
    ['one line', () => `<html><p>${'The mill turns again. '.repeat(40_000)}`],
    ['rows in rows', () => `<html>${'<table><tr><td>x'.repeat(12_000)}`],
    ['quotations in quotations', () => `<html>${'<blockquote>A word, or two.'.repeat(25_000)}`],
    [
      'JSON-LD in lists',
      () => makePage(inElements('p'), `<script type="application/ld+json">${'['.repeat(40_000)}</script>`),
    ],
    [
      'paid for, and nested',
      () =>
        `<html><script type="application/ld+json">{"@type":"Article","headline":"x","isAccessibleForFree":false,"hasPart":{"isAccessibleForFree":false,"cssSelector":".no"}}</script>${'<div class="a b">x'.repeat(16_000)}`,
    ],
  ])('is answered in time: %s', (_, make) => {
    const html = make();
    const start = cpuSeconds();
    try {
      clean(html);
    } catch (error) {
      expect((error as Error).name).toBe('RejectedCopy');
    }
    expect(cpuSeconds() - start).toBeLessThan(mostSeconds);
  });

  it('of too many elements is rejected with what to do', () => {
    expect(() => clean(`<html>${'<a>x</a> '.repeat(300_000)}`)).toThrow('Send one article a file.');
  });
});
