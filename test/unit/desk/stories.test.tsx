import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { Because } from '../../../desk/stories/because.tsx';
import { CopiesOf } from '../../../desk/stories/copies-of.tsx';
import { nameMoment, nameSpan } from '../../../desk/stories/name-time.ts';
import { foldCopies, listSources } from '../../../desk/stories/sources.ts';
import type { Report, Story } from '../../../desk/stories/story.ts';
import { StoryPage } from '../../../desk/stories/story-page.tsx';
import { makeBars, makeTicks, markLanguages, placeIn, stretchOf } from '../../../desk/stories/timeline.ts';
import { fr } from '../../../desk/words/fr.ts';
import { WordsContext } from '../../../desk/words/words.ts';

const idOf = (digit: string) => digit.repeat(32);
const report = (digit: string, at: string, changes: Partial<Report> = {}): Report => ({
  id: idOf(digit),
  at: `2026-03-0${at}:00.000Z`,
  title: `Headline ${digit}`,
  language: 'en',
  source: `Paper ${digit}`,
  ...changes,
});
const timeline = [
  report('1', '3T05:40', {
    isFirstOfSource: true,
    isFirstOfLanguage: true,
    rev: 2,
    changedAt: '2026-03-03T09:00:00.000Z',
  }),
  report('2', '3T06:10', { copyOf: idOf('1'), source: 'Reprint' }),
  report('3', '3T07:00', {
    language: 'fr',
    isFirstOfSource: true,
    isFirstOfLanguage: true,
    title: 'Un <b>bac</b>',
  }),
  report('4', '4T07:00', { copyOf: idOf('9'), source: 'Late' }),
];
const story: Story = {
  id: idOf('1'),
  title: 'Un <b>bac</b>',
  titles: [
    { language: 'en', title: 'Headline 1', id: idOf('1') },
    { language: 'fr', title: 'Un <b>bac</b>', id: idOf('3') },
  ],
  articles: 4,
  copies: 2,
  sources: 2,
  languages: [
    { language: 'en', articles: 3 },
    { language: 'fr', articles: 1 },
  ],
  first: timeline[0]?.at ?? '',
  last: timeline[3]?.at ?? '',
  timeline,
};

const times = fc.array(fc.nat({ max: 8 * 1440 }), { minLength: 1, maxLength: 500 }).map((minutes) =>
  minutes
    .toSorted((a, b) => a - b)
    .map((minute, place) => ({
      ...report('a', '3T00:00'),
      at: new Date(Date.UTC(2026, 2, 3) + minute * 60_000).toISOString(),
      language: `l${place % 12}`,
      ...(place < 12 && { isFirstOfLanguage: true as const }),
      ...(place % 3 === 1 && { copyOf: idOf('a') }),
    })),
);

describe('the time of a story', () => {
  it('holds every article once, in few bars and with few labels, be they 1 or 500', () => {
    fc.assert(
      fc.property(times, (reports) => {
        const stretch = stretchOf(reports);
        const bars = makeBars(reports, stretch);
        expect(bars.reduce((sum, { own, copies }) => sum + own + copies, 0)).toBe(reports.length);
        expect(bars.length).toBeGreaterThanOrEqual(14);
        expect(bars.length).toBeLessThanOrEqual(62);
        expect(makeTicks(stretch).length).toBeLessThanOrEqual(9);
        const marks = markLanguages(reports, stretch);
        expect(marks.flatMap(({ languages }) => languages)).toHaveLength(Math.min(12, reports.length));
      }),
      { numRuns: 60 },
    );
  });

  it('is told by days where only the days are known', () => {
    const days = [report('1', '3T00:00'), report('2', '5T00:00')];
    expect(stretchOf(days).grain).toBe(86_400_000);
    expect(nameMoment('2026-03-03T00:00:00.000Z', fr)).toBe('3 mars 2026');
    expect(nameMoment('2026-03-03T05:40:00.000Z', fr)).toBe('3 mars 2026 à 05:40 UTC');
  });

  it('keeps what changed later than it lasted at its edge', () => {
    expect(placeIn(stretchOf(timeline), Date.UTC(2027, 1, 1))).toBe(1);
  });

  it('is as long as its two largest units say', () => {
    const minute = 60_000;
    const spans = [35, 130, 2 * 1440 + 185].map((minutes) => nameSpan(minutes * minute, fr));
    expect(spans.map((span) => span.replaceAll(/\s/g, ' '))).toEqual(['35 min', '2 h 10 min', '2 jours 3 h']);
  });
});

describe('the sources of a story', () => {
  it('are those that wrote, in the order in which they began, and those that only reprinted, and from whom', () => {
    const { wrote, reprinted } = listSources(timeline);
    expect(wrote.map(({ source, own, copies }) => [source, own, copies])).toEqual([
      ['Paper 1', 1, 0],
      ['Paper 3', 1, 0],
    ]);
    expect(reprinted.map(({ source, from }) => [source, from])).toEqual([
      ['Reprint', ['Paper 1']],
      ['Late', []],
    ]);
  });

  it('have their copies below the original, and one without an original for itself', () => {
    expect(
      foldCopies(timeline).map(({ report: { id }, copies }) => [id[0], copies.map((each) => each.id[0])]),
    ).toEqual([
      ['1', ['2']],
      ['3', []],
      ['4', []],
    ]);
  });
});

describe('the page of a story', () => {
  const page = renderToString(
    <WordsContext.Provider value={fr}>
      <StoryPage story={story} />
    </WordsContext.Provider>,
  );

  it('has its title in its language, as text, and the other titles', () => {
    expect(page).toContain('<h1 lang="fr" dir="auto">Un &lt;b>bac&lt;/b></h1>');
    expect(page).toContain('Headline 1');
    expect(page).not.toContain('<b>bac');
  });

  it('says in words all that its signs say', () => {
    for (const said of [
      'premier article',
      'premier en ',
      'copie d’un article antérieur',
      'texte 2, du 3 mars 2026',
    ])
      expect(page).toContain(said);
    expect(page).toContain('Repris par Reprint');
    expect(page).toContain('1 copie d’après Paper 1');
  });

  it('leads to an article at an address that keeps the story', () => {
    expect(page).toContain(`href="?article=${idOf('3')}"`);
  });

  it('of one article alone says that nobody else reported it', () => {
    const alone = { ...story, articles: 1, copies: 0, timeline: timeline.slice(0, 1) };
    expect(renderToString(<StoryPage story={alone} />)).toContain('So far nobody else has reported this.');
  });
});

describe('why an article is in its story', () => {
  it('is said by the articles that it is like, and what they share', () => {
    const because = [
      {
        id: idOf('2'),
        title: 'Fähre',
        score: 0.41,
        shared: { words: [], names: ['Orlec'], numbers: ['212'] },
      },
    ];
    const html = renderToString(
      <Because reasons={{ id: idOf('1'), because, threshold: 0.2, compared: 6 }} />,
    );
    expect(html).toContain('<b>41%</b>');
    expect(html).toContain('<dt>Names</dt><dd dir="auto">Orlec</dd>');
    expect(html).not.toContain('<dt>Words</dt>');
    expect(html).toContain('connected from 20% on');
    expect(
      renderToString(<Because reasons={{ id: idOf('1'), because: [], threshold: 0.2, compared: 6 }} />),
    ).toContain('by itself');
  });
});

describe('who has the same text', () => {
  it('is told with how much of it, and which is the earliest', () => {
    const copy = {
      id: idOf('2'),
      at: '2026-03-03T06:32:00.000Z',
      title: 'Le bac',
      language: 'fr',
      source: 'Sud',
    };
    const containment = { ofThis: 0.62, ofCopy: 1 };
    const html = renderToString(
      <CopiesOf
        found={{
          id: idOf('1'),
          original: idOf('2'),
          copies: [{ ...copy, kind: 'cut', containment }],
          same: [],
        }}
      />,
    );
    expect(html).toContain('cut, holds 62% of this · the earliest');
    expect(renderToString(<CopiesOf found={{ id: idOf('1'), copies: [], same: [] }} />)).toContain(
      'Nobody else',
    );
  });
});
