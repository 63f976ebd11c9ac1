import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { waitBefore } from '../../../desk/api/connection.ts';
import { countRows, nextCursor } from '../../../desk/search/read-export.ts';
import { ResultItem } from '../../../desk/search/result-item.tsx';
import { Snippet, splitAt } from '../../../desk/search/snippet.tsx';
import { lastWord, withoutLastWord } from '../../../desk/search/use-suggestions.ts';

describe('a snippet', () => {
  it('is its text, whatever is marked in it', () => {
    const range = fc.record({ start: fc.nat(30), end: fc.nat(30) });
    fc.assert(
      fc.property(fc.string(), fc.array(range), (text, ranges) => {
        const parts = splitAt(text, ranges);
        expect(parts.map(({ part }) => part).join('')).toBe(text);
      }),
    );
  });

  it('marks what was found, and takes no mark-up from a text', () => {
    const html = renderToString(<Snippet text="le port <b>" highlights={[{ start: 3, end: 7 }]} lang="fr" />);
    expect(html).toBe('<p class="snippet" lang="fr" dir="auto">le <mark>port</mark> &lt;b></p>');
  });
});

describe('an article in a list', () => {
  const article = {
    id: 'a'.repeat(32),
    key: 'a.txt',
    stage: 'indexed' as const,
    seen: '2026-11-28T16:57:20.000Z',
    updatedAt: '2026-11-28T16:57:22.466Z',
    title: '<img src=x onerror=alert(1)>',
    language: { code: 'ar', confidence: 1 },
  };

  it('has its language on its words, a real address, and no mark-up of its own', () => {
    const html = renderToString(<ResultItem article={article} />);
    expect(html).toContain('<h2 lang="ar" dir="auto">');
    expect(html).toContain(`href="?article=${article.id}"`);
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<img');
  });

  it('stands for its story where there are more articles of it', () => {
    const story = {
      id: 'b'.repeat(32),
      title: 'Bac',
      articles: 4,
      copies: 0,
      sources: 2,
      languages: ['fr'],
      first: '2026-03-02T22:00:00.000Z',
      last: '2026-03-03T09:30:00.000Z',
    };
    const html = renderToString(<ResultItem article={{ ...article, story }} />);
    expect(html).toContain(`href="?room=stories&amp;story=${story.id}">Story of 4 articles, 2 sources</a>`);
    expect(
      renderToString(<ResultItem article={{ ...article, story: { ...story, articles: 1 } }} />),
    ).not.toContain('Story of');
  });

  it('says that it is undated, and since when it is here', () => {
    expect(renderToString(<ResultItem article={article} />)).toContain('undated, stored 28 November 2026');
  });
});

describe('an export', () => {
  it('goes on at the cursor that the API names', () => {
    expect(nextCursor('<https://x.example/articles.csv?q=a&cursor=W%3D1>; rel="next"')).toBe('W=1');
    expect(nextCursor(null)).toBeUndefined();
    expect(nextCursor('<https://x.example/?cursor=a>; rel="prev"')).toBeUndefined();
  });

  it('counts the rows of a table, not its lines', () => {
    expect(countRows('id,title\r\n1,"two\nlines ""quoted"""\r\n')).toBe(2);
    expect(countRows('a\nb')).toBe(2);
    expect(countRows('')).toBe(0);
  });
});

describe('what is completed', () => {
  it('is the name that is being typed, and nothing of the query language', () => {
    expect(lastWord('port de Le Hav')).toBe('Le Hav');
    expect(lastWord('port "a phr')).toBe('');
    expect(lastWord('title:po')).toBe('');
    expect(lastWord('a')).toBe('');
    expect(withoutLastWord('strike Le Hav')).toBe('strike');
    expect(withoutLastWord('-x')).toBe('-x');
  });
});

describe('another try', () => {
  it('waits twice as long each time, half a minute at most', () => {
    expect([0, 1, 2, 10].map(waitBefore)).toEqual([1000, 2000, 4000, 30_000]);
  });
});
