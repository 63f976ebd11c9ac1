import fc from 'fast-check';
import { isoDay, type Reading } from '../../../functions/clean/dates/date-mention.ts';
import { fromPersian } from '../../../functions/clean/dates/other-calendars.ts';
import { readDates } from '../../../functions/clean/dates/read-dates.ts';
import { countBack, readRelative } from '../../../functions/clean/dates/read-relative.ts';

const latest = '2026-03-01T09:30:12Z';
const inLanguage = (language: string): Reading => ({ latest, languages: language === '' ? [] : [language] });

/** The dates of a line; `?` stands for a year that is not written or not understood. */
function read(line: string, language: string): string[] {
  return readDates(line, inLanguage(language)).map((date) =>
    date.year === undefined ? isoDay(date).replace('0000', '?') : isoDay(date),
  );
}

describe('readDates', () => {
  it.each([
    ['Publié le 8 juin 2021 à 14h32', 'fr', '2021-06-08'],
    ['3. Mai 2024, 17:47', 'de', '2024-05-03'],
    ['Nov. 19, 2019 8:03 am ET', 'en', '2019-11-19'],
    ['26 de mayo de 2022 - 09:15', 'es', '2022-05-26'],
    ['25 ноября 2011', 'ru', '2011-11-25'],
    ['1er mars 2020', 'fr', '2020-03-01'],
    ['2011年12月09日 20:38', 'zh', '2011-12-09'],
    ['02.10.2017', 'de', '2017-10-02'],
    ['29. 11. 2024', 'cs', '2024-11-29'],
    ['11/28/2019', 'en', '2019-11-28'],
    ['Mayo 2021', 'es', '2021-05'],
    ['9 октомври 2023 г.', 'bg', '2023-10-09'],
    ['9 Οκτωβρίου 2023', 'el', '2023-10-09'],
    ['9 жовтня 2023', 'uk', '2023-10-09'],
    ['9 Ekim 2023 Pazartesi', 'tr', '2023-10-09'],
    ['9 Oktober 2023', 'id', '2023-10-09'],
  ])('reads %s', (line, language, expected) => {
    expect(read(line, language)).toEqual([expected]);
  });

  it.each([
    ['9 Oct 23', 'en', '2023-10-09'],
    ['09-Oct-23 11:05', 'en', '2023-10-09'],
    ["Oct 9, '23", 'en', '2023-10-09'],
    ['9 octobre 23', 'fr', '2023-10-09'],
    ['9. Oktober 98', 'de', '1998-10-09'],
    ['2023. október 9., hétfő', 'hu', '2023-10-09'],
    ['2023. gada 9. oktobris', 'lv', '2023-10-09'],
    ['2023 m. spalio 9 d.', 'lt', '2023-10-09'],
    ['February 2, 1871', 'en', '1871-02-02'],
  ])('keeps the year that is written: %s', (line, language, expected) => {
    expect(read(line, language)).toEqual([expected]);
  });

  it.each([
    ['9 October 1066', 'en'],
    ['9 October 123', 'en'],
    ['9. Oktober 1431', 'de'],
  ])('gives a date no other year than the one that stands there: %s', (line, language) => {
    expect(readDates(line, inLanguage(language))).toMatchObject([{ month: 10, unread: true }]);
  });

  it.each([
    ['9 Oct 23:15', 'en', '?-10-09'],
    ['October 9, 11 min read', 'en', '?-10-09'],
    ['9 octobre 14h20', 'fr', '?-10-09'],
    ['9. Oktober 14 Uhr', 'de', '?-10-09'],
    ['14:20 Oct 9', 'en', '?-10-09'],
  ])('takes no time of day for a year: %s', (line, language, expected) => {
    expect(read(line, language)).toEqual([expected]);
  });

  it.each([
    ['2023년 10월 9일 오후 3:20', 'ko', '2023-10-09'],
    ['9 באוקטובר 2023', 'he', '2023-10-09'],
    ['Ngày 9 tháng 10 năm 2023', 'vi', '2023-10-09'],
    ['९ अक्टूबर २०२३', 'hi', '2023-10-09'],
    ['٩ أكتوبر ٢٠٢٣', 'ar', '2023-10-09'],
    ['٩ تشرين الأول ٢٠٢٣', 'ar', '2023-10-09'],
    ['9 تشرين الأول/أكتوبر 2023', 'ar', '2023-10-09'],
    ['۱۴۰۲/۰۷/۱۷', 'fa', '2023-10-09'],
    ['1402/07/17', 'fa', '2023-10-09'],
    ['۱۷ مهر ۱۴۰۲', 'fa', '2023-10-09'],
    ['9 ตุลาคม 2566', 'th', '2023-10-09'],
    ['๙ ต.ค. ๒๕๖๖', 'th', '2023-10-09'],
    ['令和5年10月9日', 'ja', '2023-10-09'],
    ['平成元年10月9日', 'ja', '1989-10-09'],
    ['昭和50年10月9日', 'ja', '1975-10-09'],
    ['23/10/09', 'ja', '2023-10-09'],
  ])('reads the forms and calendars of other countries: %s', (line, language, expected) => {
    expect(read(line, language)).toEqual([expected]);
  });

  it.each([
    ['4/5/2023', 'en', '2023-04-05'],
    ['4/5/2023', 'fr', '2023-05-04'],
    ['4/5/2023 3:20 p.m. EST', 'fr', '2023-04-05'],
    ['4.5.2023', 'de', '2023-05-04'],
    ['4/28/2023', 'de', '2023-04-28'],
  ])('puts day and month in the order of the line, else of its language: %s (%s)', (line, language, expected) => {
    expect(read(line, language)).toEqual([expected]);
  });

  it.each([
    ['2022-02-15T10:00:00+02:00', '2022-02-15T08:00:00Z', '+02:00'],
    ['15 Feb 2022 10:00 GMT', '2022-02-15T10:00:00Z', 'GMT'],
    ['Feb. 15, 2022 at 9:30 p.m. PST', '2022-02-16T05:30:00Z', 'PST'],
    ['3/5/24 2:20 PM PT', '2024-03-05T22:20:00Z', 'PT'],
    ['3/15/24 2:20 PM PT', '2024-03-15T21:20:00Z', 'PT'],
    ['10:15 AM EDT, July 4, 2022', '2022-07-04T14:15:00Z', 'EDT'],
  ])('gives the minute in UTC where the zone is known: %s', (line, minute, zone) => {
    expect(readDates(line, inLanguage('en'))).toMatchObject([{ minute, zone }]);
  });

  it('gives no minute without a zone', () => {
    expect(readDates('15 février 2022 à 10:00', inLanguage('fr'))[0]).not.toHaveProperty('minute');
  });

  it.each([
    ['The Herald PressApril 28, 2023 GMT', ['2023-04-28']],
    ['28.04.202328. April 2023', ['2023-04-28', '2023-04']],
    ['Ann Rivers | Staff Writer | July 2, 2025', ['2025-07-02']],
    ['April 28, 20234 min read', ['2023-04-28']],
  ])('parts what is glued: %s', (line, expected) => {
    expect(read(line, 'en')).toEqual(expected);
  });

  it.each([
    ['3 days ago', 'en'],
    ['Il y a 3 heures', 'fr'],
    ['30 février 2020', 'fr'],
    ['Article 49.3', 'fr'],
    ['', 'en'],
    ['May I help?', 'en'],
    ['843.266.7444', 'en'],
    ['Version 1.2.2024.3', 'en'],
    ['10.30.45', 'en'],
  ])('finds no date in %j', (line, language) => {
    expect(read(line, language)).toEqual([]);
  });

  it('takes a word for a month in its own language only, unless the whole date stands there', () => {
    expect(read('5 ago', 'es')).toEqual(['?-08-05']);
    expect(read('5 ago', 'en')).toEqual([]);
    expect(read('5 ago 2023', 'en')).toEqual(['2023-08-05']);
    expect(read('5. listopada 2023', 'hr')).toEqual(['2023-10-05']);
    expect(read('5 listopada 2023', 'pl')).toEqual(['2023-11-05']);
  });
});

describe('the Persian calendar', () => {
  const intl = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });

  it('is the one that Intl knows', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1925-04-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        (date) => {
          const parts = Object.fromEntries(
            intl.formatToParts(date).map(({ type, value }) => [type, Number(value)]),
          );
          expect(fromPersian(parts.year as number, parts.month as number, parts.day as number)).toEqual({
            year: date.getUTCFullYear(),
            month: date.getUTCMonth() + 1,
            day: date.getUTCDate(),
          });
        },
      ),
    );
  });

  it('has no day 30 in the last month of a common year', () => {
    expect(fromPersian(1402, 12, 30)).toBeUndefined();
    expect(fromPersian(1403, 12, 30)).toEqual({ year: 2025, month: 3, day: 20 });
  });
});

describe('readRelative', () => {
  it.each([
    ['Published 12 minutes ago', 'minute', 12],
    ['an hour ago', 'hour', 1],
    ['2h ago', 'hour', 2],
    ['Il y a 3 heures', 'hour', 3],
    ['vor 2 Tagen', 'day', 2],
    ['vor einer Stunde', 'hour', 1],
    ['hace 2 días', 'day', 2],
    ['3 ore fa', 'hour', 3],
    ['há 3 horas', 'hour', 3],
    ['3 horas atrás', 'hour', 3],
    ['3 uur geleden', 'hour', 3],
    ['for 3 timer siden', 'hour', 3],
    ['för 3 timmar sedan', 'hour', 3],
    ['3 tuntia sitten', 'hour', 3],
    ['2 godziny temu', 'hour', 2],
    ['před 3 hodinami', 'hour', 3],
    ['2 часа назад', 'hour', 2],
    ['2 години тому', 'hour', 2],
    ['3 saat önce', 'hour', 3],
    ['acum 3 ore', 'hour', 3],
    ['πριν από 3 ώρες', 'hour', 3],
    ['3日前', 'day', 3],
    ['3小时前', 'hour', 3],
    ['3시간 전', 'hour', 3],
    ['3 giờ trước', 'hour', 3],
    ['3 jam yang lalu', 'hour', 3],
    ['منذ 3 ساعات', 'hour', 3],
    ['۳ ساعت پیش', 'hour', 3],
    ['לפני 3 שעות', 'hour', 3],
    ['3 घंटे पहले', 'hour', 3],
  ])('reads %s', (line, unit, count) => {
    expect(readRelative(line)).toMatchObject({ unit, count });
  });

  it.each([
    '5 May 2024',
    'vor Ort',
    'há muito tempo',
    'long ago',
    '3 days before',
  ])('finds none in %s', (line) => {
    expect(readRelative(line)).toBeUndefined();
  });

  it('is no finer than its unit', () => {
    const back = (line: string) =>
      countBack(readRelative(line) as NonNullable<ReturnType<typeof readRelative>>, latest);
    expect(back('12 minutes ago')).toEqual({ value: '2026-03-01T09:18:00Z', precision: 'minute' });
    expect(back('11 hours ago')).toEqual({ value: '2026-02-28', precision: 'day' });
    expect(back('2 days ago')).toEqual({ value: '2026-02-27', precision: 'day' });
    expect(back('2 weeks ago')).toEqual({ value: '2026-02', precision: 'month' });
    expect(back('4 months ago')).toEqual({ value: '2025-11', precision: 'month' });
    expect(back('2 years ago')).toBeUndefined();
  });
});
