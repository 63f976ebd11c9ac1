import { cleanArticle } from '../../../../../functions/clean/clean-article.ts';
import { readForm } from '../../../../../functions/clean/forms/forms.ts';
import { markdownForm } from '../../../../../functions/clean/forms/markdown/markdown-form.ts';
import { headline, paragraphs } from '../json/made-records.ts';

const clean = (text: string) =>
  cleanArticle(new TextEncoder().encode(text), { key: 'ferry.md', modifiedAt: '2026-03-03T08:00:00.000Z' });

const read = (text: string) => markdownForm.read(text).text;
const prose = paragraphs.join('\n\n');

const fronts = {
  YAML: `---\ntitle: "${headline}"\nauthor: Ann Rivers\ndate: 2026-03-02\ntags: [ferry, island]\nlang: en\ncanonical_url: https://courier.example/ferry\n---\n\n`,
  'YAML that ends in dots': `---\ntitle: ${headline}\nauthors:\n  - name: Ann Rivers\ndate: 2026-03-02\ntags:\n  - ferry\n  - island\nlanguage: en\nurl: https://courier.example/ferry\n...\n`,
  TOML: `+++\ntitle = "${headline}"\nauthor = 'Ann Rivers'\ndate = 2026-03-02 # a Monday\ntags = ["ferry", "island"]\nlang = "en"\nurl = "https://courier.example/ferry"\n[params]\ntoc = true\n+++\n\n`,
  JSON: `{\n  "title": "${headline}",\n  "author": "Ann Rivers",\n  "date": "2026-03-02",\n  "tags": ["ferry", "island"],\n  "lang": "en",\n  "url": "https://courier.example/ferry"\n}\n\n`,
};

describe('front matter', () => {
  it.each(Object.entries(fronts))('in %s is facts, and no part of the text', (_, front) => {
    for (const text of [front + prose, `\ufeff${front}${prose}`.replaceAll('\n', '\r\n')]) {
      expect(markdownForm.is(text)).toBe(true);
      const article = clean(text);
      expect(article).toMatchObject({
        form: 'markdown',
        title: headline,
        byline: 'Ann Rivers',
        url: 'https://courier.example/ferry',
        body: paragraphs,
      });
      expect(article.published).toMatchObject({ value: '2026-03-02', source: 'front-matter' });
      expect(article.removed).toContainEqual(
        expect.objectContaining({ kind: 'tags', text: 'ferry, island' }),
      );
    }
  });

  it('is what names a field: two rules around a note are none', () => {
    for (const text of [
      `---\nCorran: the ferry is back\n---\n\n${prose}`,
      `---\n${paragraphs[0]}\n---\n${prose}`,
      `---\n\n---\n${prose}`,
      `---\ntitle: never closed\n${prose}`,
      `+++\nBreaking\n+++\n${prose}`,
    ])
      expect(readForm(text)).toEqual({ form: 'text', text, facts: [], removed: [] });
  });

  it('of YAML has no tags of others, and no bombs', () => {
    const bomb = `---\ntitle: a\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.replace(/./g, (c) => `${c}: &${c} [${`*${String.fromCharCode(c.charCodeAt(0) - 1)},`.repeat(8)}]\n`)}---\n${prose}`;
    expect(readForm(bomb).form).toBe('text');
    const code = `---\ntitle: !!js/function "function () { return 1 }"\n---\n${prose}`;
    expect(['text', 'markdown']).toContain(readForm(code).form);
    for (const deep of ['['.repeat(19_000), '{a: '.repeat(4_000), '- '.repeat(9_000), '? '.repeat(9_000)])
      expect(readForm(`---\ntitle: a\nb: ${deep}\n---\n${prose}`).form).toBe('text');
  });
});

describe('Markdown', () => {
  const page = [
    `# ${headline}`,
    '',
    '![The ferry in the **harbour**](https://img.example/ferry.jpg "At noon")',
    '',
    'The *ferry* between [Marlwick](https://en.example/Marlwick "town") and the island of __Corran__ sailed again',
    'on Monday[^1], eleven weeks after its engine\\* failed.',
    '',
    '## What `was` broken ##',
    '',
    '> “It was the pump”,',
    '> said Ruth Ansell.',
    '',
    '- one pump',
    '* two *valves*',
    '1. a [list][ref] with numbers',
    '- [x] done',
    '',
    '| Ship | Built |',
    '|------|------:|',
    '| Corran Star | 1987 |',
    '',
    'The company',
    '---',
    '',
    '***',
    '<!-- nobody',
    'sees this -->',
    '```js',
    'const a = [1](2) * 3 * 4;',
    '```',
    '[ref]: https://a.example/list "List"',
    '[^1]: In the morning.',
  ].join('\n');

  it('is read as its reader sees it', () => {
    expect(markdownForm.is(page)).toBe(true);
    expect(read(page).split('\n\n')).toEqual([
      headline,
      'The ferry in the **harbour**',
      'The ferry between Marlwick and the island of Corran sailed again on Monday, eleven weeks after its engine* failed.',
      'What was broken',
      '“It was the pump”, said Ruth Ansell.',
      '• one pump',
      '• two valves',
      '1. a list with numbers',
      '• done',
      'Ship | Built',
      'Corran Star | 1987',
      'The company',
      'const a = [1](2) * 3 * 4;',
      '1. In the morning.',
    ]);
    expect(markdownForm.read(page).removed).toEqual([
      { line: 3, kind: 'caption', rule: 'stands for a picture' },
    ]);
    expect(markdownForm.read(page).facts).toEqual([
      { field: 'title', value: headline, source: 'markdown', name: '# heading' },
    ]);
  });

  it.each([
    ['2 * 3 and 4 * 5', '2 * 3 and 4 * 5'],
    ['a snake_case_name and 5*6*7', 'a snake_case_name and 5*6*7'],
    ['***all*** of **it *and* more**', 'all of it and more'],
    ['~~no~~ yes', 'no yes'],
    ['see [1] and [a](b', 'see [1] and [a](b'],
    ['<https://a.example/b_c_d> or <i>here</i>', 'https://a.example/b_c_d or here'],
    ['[![alt](a.png)](https://b.example) words', 'words\n\nalt'],
    ['[brackets [in] them](https://b.example/x_(y))', 'brackets [in] them'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['Zwei*r und *eins*', 'Zwei*r und eins'],
  ])('reads %s', (markdown, text) => {
    expect(read(`# Title here\n\n${markdown}`)).toBe(`Title here\n\n${text}`);
  });

  it('goes on over its lines where these are narrow, and keeps them apart where they are wide', () => {
    expect(read('# Title\n\none\ntwo  \nthree')).toBe('Title\n\none two\n\nthree');
    const wide = `${paragraphs[0]} ${paragraphs[1]}`;
    expect(read(`# Title\n\n${wide}\n${wide}`)).toBe(`Title\n\n${wide}\n\n${wide}`);
  });

  it('has its first heading for the headline where nothing else names one', () => {
    expect(
      clean(`# ${headline}\n\n${prose}\n\n## A second ship\n\n${prose.replaceAll('ferry', 'ship')}`).title,
    ).toBe(headline);
    expect(
      clean(`${headline}\n===\n\n${prose}\n\n**Note:** more [here](https://a.example/b).`),
    ).toMatchObject({
      title: headline,
      titleSource: expect.any(String),
    });
  });
});

describe('a text with a sign of Markdown', () => {
  it.each([
    `${headline}\n\n- one\n- two\n* three\n\n${prose}`,
    `${headline}\n\n${prose} *`,
    `${headline}\n\n* * *\n\n${prose}`,
    `${headline}\n-----\n\n${prose}`,
    `#ferry #corran\n\n${prose}`,
    `> ${headline}\n\n${prose}`,
    `${headline} [1]\n\n${prose}\n\n[1] The Courier`,
    `${headline}\n\n**Advertisement**\n\n${prose}`,
    `${headline}\n\nHome | News | Sport\n\n${prose}`,
  ])('stays text: %#', (text) => {
    expect(readForm(text)).toEqual({ form: 'text', text, facts: [], removed: [] });
  });

  it('is Markdown where it is said to be', () => {
    const text = `${headline}\n\n**Note** that\n\n${prose}`;
    expect(markdownForm.is(text, 'text/markdown; charset=utf-8')).toBe(true);
    expect(markdownForm.is(text, 'text/plain')).toBe(false);
  });
});
