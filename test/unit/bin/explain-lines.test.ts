import { explainLines } from '../../../bin/print/explain-lines.ts';
import { cleanArticle } from '../../../functions/clean/clean-article.ts';
import { readText } from '../../../functions/clean/read/read-text.ts';

const context = { key: 'a.txt', modifiedAt: '2026-01-12T09:00:00Z' };

function explain(lines: string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return explainLines(readText(bytes).text, cleanArticle(bytes, context));
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

  it('knows a headline that lost a character', () => {
    const lines = explain([
      'Le budget\ufffd de la ville est voté',
      paragraph,
      paragraph.replace('pont', 'quai'),
    ]);
    expect(lines[0]).toMatchObject({ fate: 'title', removed: [{ kind: 'damage' }] });
  });
});
