import { explainLines } from '../../../bin/print/explain-lines.ts';
import { cleanArticle } from '../../../functions/clean/clean-article.ts';
import { readText } from '../../../functions/clean/read/read-text.ts';

const context = { key: 'a.txt', modifiedAt: '2026-01-12T09:00:00Z' };

function explain(lines: string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { text, numbers } = readText(bytes);
  return explainLines(text, cleanArticle(bytes, context), numbers);
}

describe('explainLines', () => {
  const paragraph =
    'Le conseil municipal a voté mardi soir le budget de la ville, et le maire a promis un pont avant la fin de l’année.';

  it('says of a damaged line that the rest of it was kept', () => {
    const damaged = paragraph.replace('promis', 'prom\ufffdis');
    const lines = explain(['Le budget de la ville est voté', paragraph, damaged, 'Partager']);
    expect(lines.map(({ fate }) => fate)).toEqual(['title', 'kept', 'part', 'removed']);
    expect(lines[2]?.text).toBe(paragraph);
  });

  it('strikes every line of a paragraph that was wrapped', () => {
    const legal =
      '© 2026 The Mill Gazette. All rights reserved. No part of this\npage may be copied, stored or sent without the leave of its\npublisher, who is to be asked in writing before anything is.';
    const lines = explain(['Le budget de la ville est voté', '', paragraph, '', ...legal.split('\n')]);
    expect(lines.slice(4).map(({ line, fate }) => [line, fate])).toEqual([
      [5, 'removed'],
      [6, 'removed'],
      [7, 'removed'],
    ]);
  });

  it('numbers the lines as the file does, where a form feed parts one', () => {
    const lines = explain([
      'Le budget de la ville est voté',
      `${paragraph}\fPartager`,
      '',
      paragraph.replace('pont', 'quai'),
    ]);
    expect(lines.map(({ line, fate }) => [line, fate])).toEqual([
      [1, 'title'],
      [2, 'kept'],
      [2, 'removed'],
      [3, 'blank'],
      [4, 'kept'],
    ]);
  });

  it('knows a headline that lost a character', () => {
    const lines = explain([
      'Le budget\ufffd de la ville est voté',
      paragraph,
      paragraph.replace('pont', 'quai'),
    ]);
    expect(lines[0]).toMatchObject({ fate: 'title', removed: [{ kind: 'damage' }] });
  });
});
