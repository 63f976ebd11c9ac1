import { cleanArticle } from '../../../functions/clean/clean-article.ts';
import { mutatePage } from '../../made/mutate-page.ts';
import { examplePage } from './example-page.ts';

const context = { key: 'inbox/a.txt', modifiedAt: '2022-03-04T06:00:00Z' };

/** Cleans a text, article or not, and says how long it took in milliseconds. */
function timeCleaning(text: string): number {
  const bytes = new TextEncoder().encode(text).subarray(0, 10 * 1024 * 1024);
  const start = performance.now();
  try {
    cleanArticle(bytes, context);
  } catch (error) {
    if ((error as Error).name !== 'RejectedCopy') throw error;
  }
  return performance.now() - start;
}

/** Enough to tell: in time that grows with the square, it would be five minutes. */
const pieceBytes = 100_000;
const head =
  'Le pont rouvre mardi\n\nLe conseil a voté mardi soir le budget de la réouverture du pont de la ville.\n\n';

describe('cleanArticle takes time in proportion to the length of a file', () => {
  it.each([
    ['words', 'Le maire a dit oui, et le conseil a dit non. '],
    ['full stops', '.'],
    ['blanks', ' '],
    ['no-break spaces', '\u00a0 '],
    ['quotes', '« " » '],
    ['ampersands', '&amp'],
    ['tags', '<a '],
    ['slashes', 'A / '],
    ['bars', 'a | '],
    ['dashes', 'A - '],
    ['digits', '12.'],
    ['mojibake', 'Ã©'],
    ['capitals', 'AB CD. '],
    ['short lines', 'Menu\n'],
    ['bullets', '• a\n'],
    ['markers', 'Lire aussi : \n'],
    ['wrapped lines', `${'a'.repeat(60)}\n`],
    ['dates', '1 mai 2020\n'],
    ['Chinese', '中国'],
    ['at signs', 'a@'],
    ['open brackets', '( '],
    ['names in a line', 'Anna Muster, '],
    ['names on lines', 'Anna Muster\n'],
    ['bylines', 'Par Anna Muster\n'],
    ['glued words', 'AbCd'],
    ['glued names', 'Anna MusterRedakteurin '],
    ['times', '3 hours ago\n'],
    ['times in a line', 'il y a 3 heures '],
    ['stamps', '2024-03-05T23:30:00-08:00 '],
    ['months', 'March '],
    ['years', '2024 '],
    ['Korean dates', '2024년 3월 5일 '],
    ['hyphens', 'a-b-'],
    ['colons', 'a: '],
    ['questions', 'Et alors ?\n'],
    ['credits', 'Photo: Anna Muster/AFP\n'],
    ['clocks', '0:00 / 4:31\n'],
    ['Cyrillic mojibake', 'РїСЂРё'],
    ['Hebrew', 'שלום '],
    ['x', 'x'],
  ])('for a tenth of a megabyte of %s', (_, piece) => {
    // Ten seconds forgive a slow machine.
    expect(timeCleaning(head + piece.repeat(Math.ceil(pieceBytes / piece.length)))).toBeLessThan(10_000);
  });

  it('for a tenth of a megabyte of one short line above the text', () => {
    const text = head + 'Le conseil a dit oui, puis il a dit non, et le maire s’en réjouit. '.repeat(20);
    expect(timeCleaning('a b\n'.repeat(pieceBytes / 4) + text)).toBeLessThan(10_000);
  });

  it('for six hundred pages with pieces cut, doubled, swapped and garbled', () => {
    for (let seed = 0; seed < 600; seed += 1)
      expect(timeCleaning(mutatePage(examplePage, seed))).toBeLessThan(500);
  });
});
