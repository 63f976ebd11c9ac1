import { cleanArticle } from '../../../functions/clean/clean-article.ts';

const text = `The harbour board voted on Tuesday to dredge the old basin, a plan that the town has argued over since the ferry stopped.

Dredging will begin in spring and last for eight months. The board expects to pay for it with the fees of the new berths.`;

function clean(lines: readonly string[], body = text) {
  const page = ['Old basin to be dredged after nine years', ...lines, '', body].join('\n\n');
  return cleanArticle(new TextEncoder().encode(page), { key: 'a.txt', modifiedAt: '2026-06-12T00:00:00Z' });
}

const names = (...lines: string[]) => clean(lines).authors?.map(({ name }) => name);

describe('the people whom a byline names', () => {
  it.each([
    ['By Nora Whitfield', ['Nora Whitfield']],
    ['By By Nora Whitfield', ['Nora Whitfield']],
    ['By NORA WHITFIELD', ['NORA WHITFIELD']],
    ['Von Jan-Peter von der Aue und Lisa Brandt', ['Jan-Peter von der Aue', 'Lisa Brandt']],
    ['Por María Luz de la Vega y Tomás Ibáñez', ['María Luz de la Vega', 'Tomás Ibáñez']],
    ['Door Pieter van den Berg en Els de Groot', ['Pieter van den Berg', 'Els de Groot']],
    ['Par Claire Aubin (à Bruxelles) et Luc Ferrand', ['Claire Aubin', 'Luc Ferrand']],
    ['Nora Whitfield in Brussels and Owen Marsh in Kyiv', ['Nora Whitfield', 'Owen Marsh']],
    ['By Nora Whitfield with additional reporting by Owen Marsh', ['Nora Whitfield', 'Owen Marsh']],
    ['Nora Whitfield, 2 weeks ago', ['Nora Whitfield']],
    ['By Nora Whitfield nora@harbour.example @norawhit', ['Nora Whitfield']],
    ['Nora Whitfield | Published 4 months ago', ['Nora Whitfield']],
    ['3 March 2025 • Nora Whitfield • 3 min', ['Nora Whitfield']],
    ['Published August 7, 2023 by Nora Whitfield', ['Nora Whitfield']],
    ['By Nora WhitfieldHarbour Correspondent', ['Nora Whitfield']],
    ['By Theresa May', ['Theresa May']],
    ['Von DPA', ['DPA']],
  ])('%s', (line, people) => {
    expect(names(line)).toEqual(people);
  });

  it('have roles apart, and the byline is as the line reads', () => {
    expect(clean(['By Nora Whitfield, Political Correspondent'])).toMatchObject({
      byline: 'Nora Whitfield, Political Correspondent',
      authors: [{ name: 'Nora Whitfield', role: 'Political Correspondent' }],
    });
    expect(clean(['Redakteurin Lisa Brandt']).authors).toEqual([
      { name: 'Lisa Brandt', role: 'Redakteurin' },
    ]);
    expect(clean(['Nora Whitfield Harbour editor']).authors).toEqual([
      { name: 'Nora Whitfield', role: 'Harbour editor' },
    ]);
  });

  it('may stand on lines of their own, one below the other', () => {
    expect(names('Nora Whitfield', 'Owen Marsh', '3 March 2025')).toEqual(['Nora Whitfield', 'Owen Marsh']);
  });

  it('are taken out of the text', () => {
    const { body, removed } = clean(['Nora Whitfield in Brussels and Owen Marsh in Kyiv']);
    expect(body[0]).toMatch(/^The harbour board/);
    expect(removed).toContainEqual(expect.objectContaining({ kind: 'byline', line: 3 }));
  });

  it('may sign the text at its end', () => {
    expect(clean([], `${text}\n\nNora Whitfield`).authors).toEqual([{ name: 'Nora Whitfield' }]);
  });

  it.each([
    'Popular Articles',
    'View List',
    'Web Share',
    'Published Fri',
    'By the numbers',
    'Harbour Board',
  ])('are not %s', (line) => {
    expect(clean([line]).byline).toBeUndefined();
  });

  it('are none where a sentence opens with by', () => {
    expect(clean(['By Tuesday night, the board had heard forty people.']).byline).toBeUndefined();
  });
});
