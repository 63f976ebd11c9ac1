import fc from 'fast-check';
import { nameLines, readCameLines } from '../../../desk/reading/came-lines.ts';
import { findTerms, placeOf } from '../../../desk/reading/evidence.ts';
import { labelsAt, readLabels } from '../../../desk/reading/label.ts';
import { differByWords, type Stretch } from '../../../desk/reading/word-difference.ts';

const side = (stretches: readonly Stretch[], without: Stretch['change']) =>
  stretches
    .filter(({ change }) => change !== without)
    .map(({ text }) => text)
    .join('');

describe('the difference of two texts', () => {
  const text = fc
    .array(fc.constantFrom('the', 'port', 'strike', 'ends', 'L’été', '2,500', '海', '港', ' ', '.', '\n'), {
      maxLength: 40,
    })
    .map((words) => words.join(' '));

  it('holds both: same and gone are the older, same and new the newer', () => {
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const difference = differByWords(older, newer);
        expect(side(difference, 'new')).toBe(older);
        expect(side(difference, 'gone')).toBe(newer);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (older, newer) => {
        expect(side(differByWords(older, newer), 'new')).toBe(older);
      }),
    );
  });

  it('of a text and itself is nothing', () => {
    fc.assert(
      fc.property(text, (each) => differByWords(each, each).every(({ change }) => change === 'same')),
    );
  });

  it('is told by words', () => {
    expect(differByWords('The strike ends on Monday.', 'The long strike ends on Tuesday.')).toEqual([
      { change: 'same', text: 'The ' },
      { change: 'new', text: 'long ' },
      { change: 'same', text: 'strike ends on ' },
      { change: 'gone', text: 'Monday' },
      { change: 'new', text: 'Tuesday' },
      { change: 'same', text: '.' },
    ]);
  });

  it('of two other texts is shown whole, soon', () => {
    const many = (word: string) => Array.from({ length: 4000 }, (_, i) => `${word}${i}`).join(' ');
    const began = performance.now();
    const difference = differByWords(many('a'), many('b'));
    expect(side(difference, 'gone')).toBe(many('b'));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('the file as it came', () => {
  const article = {
    title: 'A headline',
    body: ['One.', 'Two, wrapped.'],
    lines: { title: [3], body: [[7], [9, 10]] },
  };
  const removed = [
    { line: 12, kind: 'share', rule: 'en:share', text: 'Share' },
    { line: 1, kind: 'breadcrumb', rule: 'a path', text: 'Home > News' },
  ];

  it('has every line in its place, kept or struck', () => {
    expect(readCameLines(article, removed).map(({ lines, part }) => [lines[0], part])).toEqual([
      [1, 'removed'],
      [3, 'title'],
      [7, 'body'],
      [9, 'body'],
      [12, 'removed'],
    ]);
  });

  it('says a first sentence once, which stands for a headline', () => {
    const untitled = { title: 'One', body: ['One. Two.'], lines: { title: [2], body: [[2]] } };
    expect(readCameLines(untitled, []).map(({ text }) => text)).toEqual(['One. Two.']);
  });

  it('has its text before what was struck, where no lines were noted', () => {
    const { lines: _lines, ...before } = article;
    expect(readCameLines(before, removed).map(({ part }) => part)).toEqual([
      'title',
      'body',
      'body',
      'removed',
      'removed',
    ]);
  });

  it('names lines as people do', () => {
    expect([nameLines([7]), nameLines([7, 8, 9]), nameLines([])]).toEqual(['7', '7–9', '']);
  });
});

describe('the evidence of labels', () => {
  const body = ['Le maire de Lyon a voté.', 'La Banque centrale\u00a0européenne, à Lyon.'];

  it('is placed in its paragraph', () => {
    const whole = body.join('\n\n');
    const start = whole.lastIndexOf('Lyon');
    expect(placeOf(body, start, start + 4)).toEqual({ paragraph: 1, start: 33, end: 37 });
    expect(placeOf(body, whole.length + 9, whole.length + 12)).toBeUndefined();
  });

  it('is found by whole words, in any case, over any space', () => {
    const found = findTerms(body, ['banque centrale européenne', 'MAIRE', 'mai']);
    expect(found.map(({ paragraph, start, end }) => body[paragraph]?.slice(start, end))).toEqual([
      'maire',
      'Banque centrale\u00a0européenne',
    ]);
  });

  it('is found within a run of letters where words are not parted', () => {
    expect(findTerms(['上海港口罢工'], ['港口'])).toEqual([{ paragraph: 0, start: 2, end: 4 }]);
  });

  it('leads from the text back to its labels', () => {
    const named = {
      name: 'Lyon',
      key: 'lyon',
      salience: 1,
      mentions: [{ start: 12, end: 16, text: 'Lyon' }],
    };
    const labels = readLabels(
      {
        language: { code: 'fr', confidence: 1 },
        topics: [{ code: '11000000', name: 'Politique', confidence: 0.5, evidence: ['maire'] }],
        persons: [],
        organisations: [],
        places: [named],
        keywords: ['Lyon'],
      },
      'Un titre',
      body,
    );
    expect(labelsAt(labels, 1, 13)).toEqual(['place lyon', 'keyword Lyon']);
    expect(labelsAt(labels, 1, 4)).toEqual(['topic 11000000']);
    expect(labelsAt(labels, 0, 0)).toEqual([]);
  });
});
