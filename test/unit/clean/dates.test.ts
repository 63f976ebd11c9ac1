import fc from 'fast-check';
import { findPublished } from '../../../functions/clean/fields/find-published.ts';
import { inferYear, isoDay, parseDate } from '../../../functions/clean/fields/parse-date.ts';
import { parseDateline } from '../../../functions/clean/lines/parse-dateline.ts';

const modifiedAt = '2022-03-01T09:30:12Z';

describe('parseDate', () => {
  it.each([
    ['Publié le 8 juin 2021 à 14h32', '2021-06-08'],
    ['3. Mai 2024, 17:47', '2024-05-03'],
    ['Nov. 19, 2019 8:03 am ET', '2019-11-19'],
    ['26 de mayo de 2022 - 09:15', '2022-05-26'],
    ['25 ноября 2011', '2011-11-25'],
    ['1er mars 2020', '2020-03-01'],
    ['2011年12月09日 20:38', '2011-12-09'],
    ['02.10.2017', '2017-10-02'],
    ['11/28/2019', '2019-11-28'],
    ['2019-02-15T10:00:00+02:00', '2019-02-15'],
    ['Mayo 2021', '2021-05'],
  ])('reads %s', (line, expected) => {
    const date = parseDate(line, modifiedAt);
    expect(date && isoDay(date)).toBe(expected);
  });

  it.each([
    'Publié il y a 3 heures',
    '30 février 2020',
    'Article 49.3',
    '',
    'May I help?',
  ])('finds no date in %j', (line) => {
    expect(parseDate(line, modifiedAt)).toBeUndefined();
  });

  it('gives a date without a year the year that makes it the latest not after the object', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2035-12-30'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (time, month, day) => {
          const latest = time.toISOString();
          const { year = 0 } = inferYear({ month, day }, latest);
          expect(isoDay({ year, month, day }) <= latest.slice(0, 10)).toBe(true);
          expect(isoDay({ year: year + 1, month, day }) > latest.slice(0, 10)).toBe(true);
        },
      ),
    );
  });
});

describe('findPublished', () => {
  const evidence = { headers: [], key: 'inbox/pont.txt', modifiedAt };

  it('prefers a header to a dateline, and a dateline to the name of the file', () => {
    const dateline = { raw: 'Paris, 27 déc. –', date: '27 déc.' };
    const key = 'inbox/2021-11-02-pont.txt';
    expect(findPublished({ ...evidence, headers: ['Publié le 28 décembre 2021'], dateline, key })).toEqual({
      value: '2021-12-28',
      precision: 'day',
      source: 'header',
    });
    expect(findPublished({ ...evidence, dateline, key })).toEqual({
      value: '2021-12-27',
      precision: 'day',
      source: 'dateline',
      yearInferred: true,
    });
    expect(findPublished({ ...evidence, key })).toEqual({
      value: '2021-11-02',
      precision: 'day',
      source: 'file-name',
    });
  });

  it('claims a minute only where the time zone is known', () => {
    expect(findPublished({ ...evidence, headers: ['2022-02-15T10:00:00+02:00'] })).toEqual({
      value: '2022-02-15T08:00:00Z',
      precision: 'minute',
      source: 'header',
    });
    expect(findPublished({ ...evidence, headers: ['15 février 2022 à 10:00'] })?.precision).toBe('day');
  });

  it('finds none where nothing names one, also when a line announces a day to come: an upload is no publication', () => {
    expect(findPublished(evidence)).toBeUndefined();
    expect(findPublished({ ...evidence, headers: ['Le 12 mai 2022'] })).toBeUndefined();
  });
});

describe('parseDateline', () => {
  it.each([
    [
      'Paris :, 12 janvier (Cinktank.com) –',
      { place: 'Paris', date: '12 janvier', publisher: 'Cinktank.com' },
    ],
    ['PARIS (AFP) - Le président', { place: 'PARIS', publisher: 'AFP' }],
    ['ST. JOSEPH, Mich. (AP) — Health officials', { place: 'ST. JOSEPH', publisher: 'AP' }],
    ['MADRID, 3 Ene. (EUROPA PRESS) - El', { place: 'MADRID', date: '3 Ene.', publisher: 'EUROPA PRESS' }],
    ['(ANSA) - ROMA, 12 GEN - Il', { place: 'ROMA', date: '12 GEN', publisher: 'ANSA' }],
    ['Kiel (dpa) - Die Fähre', { place: 'Kiel', publisher: 'dpa' }],
  ])('reads %s', (line, fields) => {
    expect(parseDateline(line)).toMatchObject(fields);
  });

  it.each([
    'PSYCHOLOGIE - Nous sommes tous vulnérables',
    'Emmanuel Macron (Renaissance) - président de la République',
    'Le ministre (PS) - et non le maire - a répondu',
    'Trois morts – et dix blessés – dans un accident',
    '',
  ])('finds none in %j', (line) => {
    expect(parseDateline(line)).toBeUndefined();
  });
});
