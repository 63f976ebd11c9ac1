import fc from 'fast-check';
import type { RejectedCopy } from '../../../../../functions/article/rejected-copy.ts';
import { cleanArticle } from '../../../../../functions/clean/clean-article.ts';
import { readHtml } from '../../../../../functions/clean/forms/html/html-form.ts';
import { inElements, makePage, report } from './made-page.ts';

const context = { key: 'mill.html', modifiedAt: '2026-03-04T10:00:00.000Z' };
const clean = (html: string) => cleanArticle(new TextEncoder().encode(html), context);
const linesOf = (html: string) =>
  readHtml(html)
    .text.split('\n')
    .filter((line) => line !== '');
const struckIn = (html: string) => {
  const { text, removed } = readHtml(html);
  const lines = text.split('\n');
  return removed.map(({ line, kind, rule }) => `${kind}/${rule}: ${lines[line - 1]}`);
};

describe('the lines of a page', () => {
  it('are its blocks, with blanks as a browser shows them', () => {
    expect(linesOf('<div>One\n  <b>two</b><i>three</i>\n<p>four&nbsp;five<p>six</div>seven')).toEqual([
      'One twothree',
      'four five',
      'six',
      'seven',
    ]);
  });

  it('end at a break, and two breaks part paragraphs', () => {
    expect(readHtml('<p>Roses are red<br>violets blue<br/><br>Another verse</p>').text).toBe(
      'Roses are red\nviolets blue\n\nAnother verse',
    );
  });

  it('are those of preformatted text', () => {
    expect(readHtml('<pre>\nfirst line\n  second\n\nlast</pre>').text).toBe('first line\nsecond\n\nlast');
  });

  it('are the items of a list, the terms of a glossary, and the rows of a table', () => {
    expect(linesOf('<ul><li>One<li>Two<ul><li>Three</ul></ul><dl><dt>Mill<dd>A house</dl>')).toEqual([
      'One',
      'Two',
      'Three',
      'Mill',
      'A house',
    ]);
    expect(linesOf('<table><tr><th>Team<th>Points<tr><td>Harrow<td>12</table>')).toEqual([
      'Team Points',
      'Harrow 12',
    ]);
  });

  it('are apart in the cells of a table that places parts of a page', () => {
    expect(linesOf('<table><tr><td>Menu<td><p>First</p><p>Second</p></table>')).toEqual([
      'Menu',
      'First',
      'Second',
    ]);
  });
});

describe('what a reader does not see', () => {
  it('is struck, and scripts and styles are told by their size', () => {
    const html =
      '<p>Seen<style>p { color: red }</style><script>let a = 1;</script><script>let b;</script><p hidden>Never<p style="color:red; DISPLAY : none">Nor this<p aria-hidden="true">Twice</p><noscript>Switch scripts on</noscript>';
    expect(struckIn(html)).toEqual([
      'hidden/the attribute hidden: Never',
      'hidden/its style hides it: Nor this',
      'hidden/aria-hidden: Twice',
      'hidden/noscript: for readers without scripts: Switch scripts on',
      'hidden/styles: (styles: 1, of 16 characters)',
      'hidden/scripts: (scripts: 2, of 16 characters)',
    ]);
  });

  it('is shown where scripts would show it: it holds more text than all that is visible', () => {
    const page = makePage(inElements('p')).replace('<main>', '<main style="visibility: hidden">');
    expect(clean(page).body).toEqual(report);
    const consent = makePage(inElements('p'), '', `<div hidden><p>We and our partners keep data.</p></div>`);
    expect(clean(consent).body).toEqual(report);
  });
});

describe('the article of a page', () => {
  it.each(['p', 'div', 'blockquote'])('is found in elements %s', (name) => {
    const { title, body, form, byline, published } = clean(makePage(inElements(name)));
    expect({ title, body, form, byline }).toEqual({
      title: 'Harrow Bend mill turns again',
      body: report,
      form: 'html',
      byline: 'Owen Pratt',
    });
    expect(published?.value).toMatch(/^2026-03-03/);
  });

  it('is whole where each part stands in an element of another kind', () => {
    const parts = report.map(
      (text, index) => `<div class="part-${index}"><p>${text}</p><p>Part ${index}</p></div>`,
    );
    const { body } = clean(makePage(parts.join('\n')));
    expect(body).toEqual(report.flatMap((text, index) => [text, `Part ${index}`]));
  });

  it('has the lists, tables and short lines that stand in its element', () => {
    const article = `${inElements('p')}<h2>Opening hours</h2><ul><li>Weekends from ten</li><li>Hall 2</li></ul>
      <table><tr><td>Tickets</td><td>5</td></tr></table><p>Dogs welcome</p>`;
    expect(clean(makePage(article)).body).toEqual([
      ...report,
      'Opening hours',
      'Weekends from ten',
      'Hall 2',
      'Tickets 5',
      'Dogs welcome',
    ]);
  });

  it('keeps an embedded post, and loses captions and links to other articles', () => {
    const [first = '', ...others] = report;
    const article = `<p>${first}</p>
      <figure><img src="mill.jpg"><figcaption>The wheel, seen from the bridge on Tuesday</figcaption></figure>
      <p><a href="/flood">Flood of 2014 still haunts the lower town</a></p>
      ${inElements('p', others)}
      <div><blockquote class="post"><p>It turns! It really turns, after nine long years of waiting.</p>— Petra Lindqvist (@petra)</blockquote></div>`;
    const { body, removed } = clean(makePage(article));
    expect(body).toEqual([
      ...report,
      'It turns! It really turns, after nine long years of waiting.',
      '— Petra Lindqvist (@petra)',
    ]);
    const reasons = removed.map(({ kind, rule, text }) => `${kind}/${rule}: ${text}`);
    expect(reasons).toContain('caption/the element figcaption: The wheel, seen from the bridge on Tuesday');
    expect(reasons).toContain('read-also/a link and nothing else: Flood of 2014 still haunts the lower town');
    expect(reasons).toContain("outside/not in the article's element: Most read");
  });

  it('is found in a fragment, and in half a page', () => {
    expect(clean(`<h1>Harrow Bend mill turns again</h1>\n${inElements('p')}`).body).toEqual(report);
    const page = makePage(inElements('p'));
    const half = page.slice(0, page.indexOf('Visitors pay') + 100);
    expect(clean(half).body.slice(0, 4)).toEqual(report.slice(0, 4));
  });

  it('is cut where the page says that it is paid for, unless the part for subscribers is there', () => {
    const data = (selector: string) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harrow Bend mill turns again","isAccessibleForFree":false,"hasPart":{"isAccessibleForFree":"False","cssSelector":"${selector}"}}</script>`;
    expect(clean(makePage(inElements('p'), data('.paid'))).truncated).toBe(true);
    expect(clean(makePage(inElements('p'), data('.story'))).truncated).toBeUndefined();
    expect(clean(makePage(inElements('p'))).truncated).toBeUndefined();
  });

  it('is none of a page that scripts make, which is rejected with what to do', () => {
    const page = `<!DOCTYPE html><html><head><script src="app.js">start()</script></head><body><div id="app"></div><noscript>You need to switch on scripts.</noscript></body></html>`;
    expect(() => clean(page)).toThrow(expect.objectContaining({ reason: 'empty' }) as RejectedCopy);
    expect(() => clean(page)).toThrow('send it as a browser shows it');
  });
});

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('no word of a page', () => {
  const inline = fc.constantFrom('b', 'i', 'a href="/x"', 'span class="credit"');
  const block = fc.constantFrom(
    'p',
    'div',
    'div class="caption"',
    'li',
    'h2',
    'td',
    'section',
    'blockquote',
    'figure',
    'pre',
    'p hidden',
  );
  const words = fc.array(fc.constantFrom(...report.join(' ').split(' '), 'Share', 'Subscribe'), {
    minLength: 1,
    maxLength: 30,
  });
  const part = fc.tuple(block, inline, words, fc.boolean());

  it('is lost between headline, body, byline and what is removed', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 14 }), (parts) => {
        const article = parts
          .map(([outer, inner, text, closed]) => {
            const end = closed ? `</${outer.split(' ')[0]}>` : '';
            return `<${outer}>${text.slice(0, 5).join(' ')} <${inner}>${text.slice(5).join(' ')}</${inner.split(' ')[0]}>${end}`;
          })
          .join('\n');
        const page = makePage(`${inElements('p')}${article}`);
        const { title, body, removed } = clean(page);
        const kept = wordsIn([title, ...body, ...removed.map(({ text }) => text)].join(' ')).sort();
        const visible = page.replace(/<(style|script)>[^<]*<\/\1>/g, ' ').replace(/<[^<>]*>/g, ' ');
        const missing = wordsIn(visible).filter((word) => !kept.some((each) => each === word));
        expect(missing).toEqual([]);
        const read = readHtml(page).text;
        expect(wordsIn(read.replace(/\((?:styles|scripts): .*\)/g, '')).sort()).toEqual(
          wordsIn(visible).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });
});
