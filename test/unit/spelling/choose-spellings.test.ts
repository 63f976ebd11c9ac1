import fc from 'fast-check';
import type { ServedFields } from '../../../functions/article/row.ts';
import type { ShownNames } from '../../../functions/article/shown-names.ts';
import { chooseSpellings } from '../../../functions/spelling/choose-spellings.ts';
import { makeRow } from '../../made/make-row.ts';

/** A row whose article writes these persons; their key is the spelling's first word. */
function naming(...names: string[]) {
  const persons = names.map((name) => ({ name, key: name.split(' ')[0] as string, salience: 1 }));
  return makeRow({ served: { ...(makeRow().served as ServedFields), persons } });
}

const chosen = (persons: Record<string, string>): ShownNames => ({
  persons: new Map(Object.entries(persons)),
  organisations: new Map(),
  places: new Map(),
});

const personsOf = (rows: ReturnType<typeof naming>[], before?: ShownNames) =>
  Object.fromEntries(chooseSpellings(rows, before).persons);

describe('the spelling of a name in an archive', () => {
  it('is the one that most articles have', () => {
    expect(personsOf([naming('r Riabkov'), naming('r Ryabkov'), naming('r Riabkov')])).toEqual({
      r: 'r Riabkov',
    });
  });

  it('is not kept for a name that all articles spell alike', () => {
    expect(personsOf([naming('r Riabkov'), naming('r Riabkov', 'd Duval')])).toEqual({});
  });

  it('stays what it was until another one has more articles', () => {
    const before = chosen({ r: 'r Ryabkov' });
    expect(personsOf([naming('r Riabkov'), naming('r Ryabkov')], before)).toEqual({ r: 'r Ryabkov' });
    expect(personsOf([naming('r Riabkov')], before)).toEqual({ r: 'r Riabkov' });
  });

  it('stays for a name that only older articles have', () => {
    expect(personsOf([naming('d Duval')], chosen({ r: 'r Ryabkov' }))).toEqual({ r: 'r Ryabkov' });
  });

  it('is kept for the names that most articles have, as far as there is room', () => {
    const long = (i: number, end: string) => `${i} ${'x'.repeat(120)}${end}`;
    const many = Array.from({ length: 1_000 }, (_, i) => [naming(long(i, 'a')), naming(long(i, 'b'))]).flat();
    const kept = personsOf([...many, naming('r Riabkov'), naming('r Ryabkov'), naming('r Ryabkov')]);
    expect(kept).toMatchObject({ r: 'r Ryabkov' });
    expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThan(120_000);
  });

  it('is one that some article has, and choosing again changes nothing', () => {
    const name = fc
      .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('X', 'Y', 'Z'))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(fc.array(name, { maxLength: 3 }), { maxLength: 8 }), (articles) => {
        const rows = articles.map((names) => naming(...names));
        const first = chooseSpellings(rows, undefined);
        for (const each of first.persons.values()) expect(articles.flat()).toContain(each);
        expect(chooseSpellings(rows, first)).toEqual(first);
      }),
    );
  });
});
