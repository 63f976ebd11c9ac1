import fc from 'fast-check';
import type { PublicationDate } from '../../../functions/article/article.ts';
import { cleanArticle } from '../../../functions/clean/clean-article.ts';
import { inferYear } from '../../../functions/clean/dates/infer-year.ts';
import { ProfileBuilder } from '../../../functions/clean/sources/build-profile.ts';
import { fewestArticles } from '../../../functions/clean/sources/fewest-articles.ts';

const modifiedAt = '2026-03-01T09:30:12Z';

/** A profile of a source that names these days, each so many times. */
function profileOf(days: Record<string, number>, found: Partial<PublicationDate> = {}) {
  const builder = new ProfileBuilder();
  for (let i = 0; i < fewestArticles; i++) builder.add(`Une page ${'abcdefghij'[i % 10]}${i}`);
  for (const [value, articles] of Object.entries(days))
    for (let i = 0; i < articles; i++)
      builder.addDate({ value, precision: 'day', source: 'header', ...found });
  return builder.build();
}

/** The date of an article of that source whose dateline has no year. */
function dated(dateline: string, profile = profileOf({}), key = 'wire/pont.txt') {
  const text =
    'Le conseil de la petite ville a décidé que le pont sur la rivière sera fermé pour des travaux, et que le bac transportera les habitants.';
  const page = ['Le pont sera fermé', `LILLE, ${dateline} (Agence) - ${text}`, text.replace('.', ' demain.')];
  return cleanArticle(new TextEncoder().encode(page.join('\n\n')), {
    key,
    modifiedAt,
    ...(profile && { profile }),
  }).published;
}

describe('a year that the dated articles of the source tell', () => {
  it('is that of the articles around the day, however long ago they were', () => {
    const profile = profileOf({ '2021-01-05': 24, '2021-12-30': 28, '2022-01-10': 28 });
    const published = dated('12 janv.', profile);
    expect(published).toMatchObject({
      value: '2022-01-12',
      yearInferred: true,
      yearEvidence: [
        { what: 'source', text: '56/80', where: 'source', year: 2022 },
        { what: 'source', text: '24/80', where: 'source', year: 2021 },
      ],
    });
    expect(published).not.toHaveProperty('yearUncertain');
    expect(dated('12 janv.')).toMatchObject({ value: '2026-01-12', yearUncertain: true });
  });

  it('is uncertain where the source was as busy around the day of two years, and both are told', () => {
    const published = dated('12 janv.', profileOf({ '2021-01-10': 30, '2022-01-14': 30 }));
    expect(published).toMatchObject({
      yearUncertain: true,
      yearEvidence: expect.arrayContaining([
        { what: 'source', text: '30/60', where: 'source', year: 2021 },
        { what: 'source', text: '30/60', where: 'source', year: 2022 },
      ]),
    });
  });

  it('is uncertain where the source says nothing of that time of the year', () => {
    expect(dated('12 janv.', profileOf({ '2021-06-20': 60 }))).toHaveProperty('yearUncertain');
  });

  it('gives way to the weekday beside the date, and to the key', () => {
    const profile = profileOf({ '2022-01-10': 200 });
    expect(dated('mardi 12 janv.', profile)?.value).toBe('2021-01-12');
    expect(dated('12 janv.', profile, 'wire/2019/01/pont.txt')?.value).toBe('2019-01-12');
  });

  it('is the current one where the source is', () => {
    const published = dated('27 févr.', profileOf({ '2026-01-30': 80, '2026-02-14': 90 }));
    expect(published?.value).toBe('2026-02-27');
    expect(published).not.toHaveProperty('yearUncertain');
  });

  it('never replaces a year that is written', () => {
    expect(dated('12 janv. 2020', profileOf({ '2022-01-10': 200 }))?.value).toBe('2020-01-12');
  });

  it('is told the more surely the more articles there are, whatever else the source has', () => {
    const month = fc.tuple(fc.integer({ min: 1990, max: 2026 }), fc.integer({ min: 1, max: 12 }));
    const months = fc.dictionary(
      month.map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`),
      fc.integer({ min: 1, max: 50 }),
    );
    const reading = { latest: modifiedAt, languages: ['fr'] };
    const date = { month: 6, day: 10, start: 0, end: 7 };
    const tell = (found: Record<string, number>) =>
      inferYear(date, { text: [], key: '', months: found }, reading);
    fc.assert(
      fc.property(months, (found) => {
        const before = tell(found);
        const same = `${before?.year}-06`;
        const after = tell({ ...found, [same]: (found[same] ?? 0) + 5 });
        expect(after?.year).toBe(before?.year);
        if (!before?.uncertain) expect(after?.uncertain).toBe(false);
      }),
    );
  });
});

describe('the months of a profile', () => {
  it('are those of articles that name their year and when they were published', () => {
    expect(profileOf({ '2022-01-10': 2, '2021-12-01': 1 })?.months).toEqual({ '2021-12': 1, '2022-01': 2 });
    for (const found of [{ yearInferred: true }, { source: 'relative' }, { source: 'updated' }] as const)
      expect(profileOf({ '2022-01-10': 2 }, found)).not.toHaveProperty('months');
  });

  it('make another version, and how many articles each has makes none', () => {
    const version = profileOf({ '2022-01-10': 2 })?.version;
    expect(profileOf({ '2022-01-20': 9 })?.version).toBe(version);
    expect(profileOf({ '2022-01-10': 2, '2022-02-01': 1 })?.version).not.toBe(version);
    expect(profileOf({})?.version).not.toBe(version);
  });

  it('are no more than fit a small item, and those with the most articles', () => {
    const days = Object.fromEntries(
      Array.from({ length: 480 }, (_, i) => [
        `${1980 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
        i % 2 === 0 ? 2 : 1,
      ]),
    );
    const months = profileOf(days)?.months ?? {};
    expect(Object.keys(months)).toHaveLength(240);
    expect(Object.values(months).every((articles) => articles === 2)).toBe(true);
  });
});
