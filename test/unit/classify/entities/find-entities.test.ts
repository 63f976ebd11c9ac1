import fc from 'fast-check';
import type { Entity } from '../../../../functions/article/article.ts';
import { findEntities } from '../../../../functions/classify/entities/find-entities.ts';

const names = (entities: Entity[]): string[] => entities.map((entity) => entity.name);
const mentionsOf = (entities: Entity[], key: string): string[] =>
  entities.find((entity) => entity.key === key)?.mentions.map(({ text }) => text) ?? [];

describe('findEntities', () => {
  it('tells persons, organisations and places apart', () => {
    const found = findEntities(
      '',
      ["La ministre Claire Dubosc a quitté Air France à Toulouse, selon l'AFP."],
      'fr',
    );
    expect(names(found.persons)).toEqual(['Claire Dubosc']);
    expect(names(found.organisations)).toEqual(['Air France', 'AFP']);
    expect(names(found.places)).toEqual(['Toulouse']);
  });

  it('gives a surname alone to the person named in full', () => {
    const body = ['The mayor, Ayesha Thornbury, resigned on Monday.', 'Thornbury gave no reason.'];
    expect(mentionsOf(findEntities('', body, 'en').persons, 'aiecha thornburi')).toEqual([
      'Ayesha Thornbury',
      'Thornbury',
    ]);
  });

  it('reads letters in brackets as the name before them', () => {
    const body = ["L'Agence régionale des marais (ARM) a fermé deux sites.", "L'ARM promet une enquête."];
    const { organisations } = findEntities('', body, 'fr');
    expect(organisations).toHaveLength(1);
    expect(organisations[0]?.mentions.map(({ text }) => text)).toEqual([
      'Agence régionale des marais',
      'ARM',
      'ARM',
    ]);
  });

  it('counts all names of one thing as one entity', () => {
    const { organisations } = findEntities('', ["L'OTAN et l'Alliance. La NATO, dit-on à Bruxelles."], 'fr');
    expect(mentionsOf(organisations, 'nato')).toEqual(['OTAN', 'NATO']);
  });

  it('points at the body joined by blank lines', () => {
    const body = ['Rien ici.', 'Le maire de Lille, Paul Vasseur, était à Kyiv.', 'Lille attend.'];
    const joined = body.join('\n\n');
    const found = findEntities('Lille', body, 'fr');
    const mentions = Object.values(found).flatMap((list: Entity[]) =>
      list.flatMap((entity) => entity.mentions),
    );
    expect(mentions).toHaveLength(4);
    for (const { start, end, text } of mentions) expect(joined.slice(start, end)).toBe(text);
  });

  it('counts what only the title names', () => {
    const found = findEntities('Angela Merkel à Tokyo', ['La chancelière y restera deux jours.'], 'fr');
    expect(names(found.persons)).toEqual(['Angela Merkel']);
    expect(names(found.places)).toEqual(['Tokyo']);
    expect(found.places[0]?.mentions).toEqual([]);
  });

  it('takes no name from a headline of capitals unless it knows it', () => {
    const found = findEntities('Six Things To Know About Lisbon And Harvest Moons', ['It is warm.'], 'en');
    expect(names(found.persons)).toEqual([]);
    expect(names(found.organisations)).toEqual([]);
    expect(names(found.places)).toEqual(['Lisbon']);
  });

  it('shows one form of a known name, however the article writes it', () => {
    const found = findEntities('', ["L'Otan et l'Onu se taisent, comme la mairie de Lyon."], 'fr');
    expect(names(found.organisations)).toEqual(['OTAN', 'ONU']);
    expect(found.organisations[0]?.mentions[0]?.text).toBe('Otan');
  });

  it('writes a place in capitals as places are written', () => {
    const found = findEntities('', ['LE HAVRE, mardi. La grève dure.'], 'fr');
    expect(names(found.places)).toEqual(['Le Havre']);
  });

  it('takes no word for a name because a sentence begins with it', () => {
    const found = findEntities('', ['Officials said nothing. Rescuers waited. Nobody came.'], 'en');
    expect(found).toEqual({ persons: [], organisations: [], places: [] });
  });

  it('takes months, nationalities and wars for none', () => {
    const found = findEntities('', ['In April the German veteran of World War II turned ninety.'], 'en');
    expect(found).toEqual({ persons: [], organisations: [], places: [] });
  });

  it('puts first what the title names', () => {
    const found = findEntities(
      'Storm hits Cork',
      ['Roads near Galway, Limerick and Cork were closed.'],
      'en',
    );
    expect(names(found.places)[0]).toBe('Cork');
  });

  it('shares out one whole of salience', () => {
    const found = findEntities('', ['Paris, Rome et Berlin. Paul Martin a parlé à Rome.'], 'fr');
    const sum = Object.values(found)
      .flat()
      .reduce((total: number, { salience }: Entity) => total + salience, 0);
    expect(sum).toBeCloseTo(1, 2);
  });

  it('takes a town before a result for its team', () => {
    const found = findEntities('', ['Rochdale 2 Barnet 1'], 'en');
    expect(names(found.organisations)).toEqual(['Rochdale', 'Barnet']);
  });

  it('speaks English where it has no words of the language', () => {
    expect(names(findEntities('', ['President Emmanuel Macron visited Prague.'], 'xx').places)).toEqual([
      'Prague',
    ]);
  });

  it('never overlaps mentions and always quotes the body, whatever the text', () => {
    const word = fc.constantFrom(
      'Paris',
      'Jean',
      'Dupont',
      'de',
      'ONU',
      '(',
      ')',
      '.',
      ',',
      "l'",
      'Université',
      'von',
      'New',
      '12',
      'a dit',
      '«',
      '»',
    );
    const paragraph = fc.array(word, { maxLength: 30 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 4 }),
        fc.constantFrom('fr', 'en', 'de'),
        (body, language) => {
          const joined = body.join('\n\n');
          const mentions = Object.values(findEntities('', body, language))
            .flatMap((list: Entity[]) => list.flatMap((entity) => entity.mentions))
            .sort((a, b) => a.start - b.start);
          for (const { start, end, text } of mentions) expect(joined.slice(start, end)).toBe(text);
          for (let i = 1; i < mentions.length; i += 1) {
            expect(mentions[i]?.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
          }
        },
      ),
    );
  });
});

describe('findEntities on text nobody wrote', () => {
  const longest = 200_000;

  it.each([
    ['capitals', 'French '],
    ['heads', 'University of '],
    ['brackets', 'Agency ('],
    ['one endless list', 'Aaa, '],
    ['small heads', 'lac de '],
  ])('ends in time on nothing but %s', (_kind, part) => {
    const text = part.repeat(longest / part.length);
    const started = performance.now();
    for (const language of ['en', 'fr', 'de']) findEntities('', [text], language);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
