import fc from 'fast-check';
import { readForm } from '../../../../../functions/clean/forms/forms.ts';
import { markdownForm } from '../../../../../functions/clean/forms/markdown/markdown-form.ts';

const read = (text: string) => markdownForm.read(text).text;

describe('whatever Markdown holds', () => {
  it('loses no word of its text', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/);
    const sign = fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '> ',
      '- ',
      '\n',
      '\n\n',
      '# ',
      '~~',
      '|',
      '!',
      '\\',
      '---\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, sign), { maxLength: 60 }), (pieces) => {
        const text = `# Title here\n\n${pieces.join(' ')}`;
        // A target is not seen, nor is the name of one.
        fc.pre(!/\]\s*[([:]/.test(text));
        const seen = new Set(read(text).match(/[a-z]+/g));
        expect(pieces.filter((each) => /^[a-z]+$/.test(each) && !seen.has(each))).toEqual([]);
      }),
    );
  });

  it('is read in time that grows with its length', () => {
    const size = 300_000;
    for (const piece of [
      '>',
      '[',
      '![a](',
      '*a',
      '_a',
      '`',
      '``a',
      '<',
      '<a ',
      '<!--',
      '[a](b "',
      '| ',
      '- ',
      '# ',
      '\\',
      '~~a',
      ' ',
      '[a]: b\n',
      '[^a]',
      '> - ',
      '```\n',
      '=\n',
      '[[a]',
      '-',
      '---\n',
      'a\n---\n',
      '**a',
      '![](a',
      '[a](',
      '|-',
      ' |',
      '~~~',
      '\t',
    ])
      for (const start of [
        '# Title here\n\n',
        '# Title here\n\n# ',
        '---\ntitle: a\n---\n|',
        'Title\n\n',
        '',
      ]) {
        const text = start + piece.repeat(size / piece.length);
        const begun = performance.now();
        expect(['text', 'markdown']).toContain(readForm(text).form);
        expect(performance.now() - begun).toBeLessThan(3_000);
      }
  });
});
