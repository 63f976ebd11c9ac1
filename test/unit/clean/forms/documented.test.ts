import { readFileSync } from 'node:fs';
import { cleanArticle } from '../../../../functions/clean/clean-article.ts';

const page = readFileSync('docs/forms.md', 'utf8');
const examples = [...page.matchAll(/^```(json|markdown|text)\n([\s\S]*?)^```$/gm)].map(
  ([, writing = '', file = '']) => ({ writing, file }),
);

describe('the examples of docs/forms.md', () => {
  it('are of every form that has one', () => {
    expect(examples.map(({ writing }) => writing)).toEqual([...Array(7).fill('json'), 'markdown', 'text']);
  });

  it.each(examples)('become articles with all their fields: %#, $writing', ({ writing, file }) => {
    const article = cleanArticle(new TextEncoder().encode(file), {
      key: 'example',
      modifiedAt: '2026-03-04T08:00:00.000Z',
    });
    expect(article).toMatchObject({ form: writing === 'text' ? 'mail' : writing, byline: 'Ann Rivers' });
    expect(['Ferry returns', 'Le ferry de Corran revient']).toContain(article.title);
    expect(article.published?.value.slice(0, 10)).toBe('2026-03-02');
    expect(article.body.join(' ')).toMatch(/eleven weeks|onze semaines/);
    expect(article.body.join(' ')).not.toMatch(/December|[<>{}]|ferry;island/);
  });
});
