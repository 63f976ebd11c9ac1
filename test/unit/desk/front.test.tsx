import { renderToString } from 'preact-render-to-string';
import { newSince, noteSeen, readSeen } from '../../../desk/stories/seen-stories.ts';
import type { ListedStory } from '../../../desk/stories/story.ts';
import { StoryItem } from '../../../desk/stories/story-item.tsx';

describe('what is new of the stories of a day', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    const localStorage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
    };
    Object.assign(globalThis, { localStorage });
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'localStorage'));

  it('is nothing the first time, then stories that were not there, and articles that came', () => {
    const [ferry, strike] = [
      { id: 'f', articles: 3 },
      { id: 's', articles: 2 },
    ];
    expect(newSince(readSeen('2026-03-03'), ferry)).toBe(0);
    noteSeen('2026-03-03', [ferry]);
    const seen = readSeen('2026-03-03');
    expect([
      newSince(seen, { ...ferry, articles: 5 }),
      newSince(seen, ferry),
      newSince(seen, strike),
    ]).toEqual([2, 0, 'story']);
    noteSeen('2026-03-03', [strike]);
    expect(readSeen('2026-03-03')).toEqual({ f: 3, s: 2 });
  });

  it('is kept of the days looked at last, and of none where the browser keeps something else', () => {
    for (let day = 1; day <= 20; day++)
      noteSeen(`2026-03-${String(day).padStart(2, '0')}`, [{ id: 'a', articles: day }]);
    expect(readSeen('2026-03-06')).toEqual({});
    expect(readSeen('2026-03-07')).toEqual({ a: 7 });
    localStorage.setItem('copydesk.stories', '{"2026-03-07":{"a":"b"}}');
    expect(readSeen('2026-03-07')).toEqual({});
  });
});

describe('a story of a day', () => {
  const listed: ListedStory = {
    id: '1'.repeat(32),
    title: 'Bac échoué',
    articles: 4,
    copies: 1,
    sources: 2,
    languages: ['fr', 'en'],
    first: '2026-03-02T22:00:00.000Z',
    last: '2026-03-03T09:30:00.000Z',
    growth: -2,
  };
  const draw = (story: ListedStory, news: 'story' | number) =>
    renderToString(
      <ol>
        <StoryItem story={story} most={8} news={news} />
      </ol>,
    );

  it('says how large it is, whether it grows, and what is new of it', () => {
    const html = draw(listed, 3);
    for (const said of [
      '4 articles',
      '2 sources',
      '1 copy',
      'French and English',
      'since 2 Mar, last at 09:30',
    ])
      expect(html).toContain(said);
    expect(html).toContain('3 more since you looked');
    expect(html).toContain('−2 against the six hours before');
    expect(html).toContain(`href="?room=stories&amp;story=${'1'.repeat(32)}"`);
    expect(draw({ ...listed, growth: 0 }, 'story')).toContain('<p class="kicker"><b>new</b></p>');
  });
});
