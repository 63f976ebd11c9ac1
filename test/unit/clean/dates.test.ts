import { cleanArticle } from '../../../functions/clean/clean-article.ts';
import { parseDateline } from '../../../functions/clean/lines/parse-dateline.ts';

const modifiedAt = '2026-03-01T09:30:12Z';

/** Paragraphs of our own that name no day. */
const texts = {
  en: 'The council of the small town decided that the bridge over the river will be closed for repairs, and that the ferry is to carry the people who live on the other bank for as long as the work lasts.',
  fr: 'Le conseil de la petite ville a décidé que le pont sur la rivière sera fermé pour des travaux, et que le bac transportera les habitants de l’autre rive tant que le chantier durera dans la vallée.',
  de: 'Der Rat der kleinen Stadt hat entschieden, dass die Brücke über den Fluss für die Arbeiten gesperrt wird und dass die Fähre die Leute vom anderen Ufer bringt, solange die Baustelle nicht fertig ist.',
  es: 'El consejo de la pequeña ciudad decidió que el puente sobre el río se cerrará para las obras y que la barca llevará a los vecinos de la otra orilla mientras duren los trabajos en el valle.',
};

function dated(lines: string[], { text = texts.en, opening = '', key = 'inbox/bridge.txt' } = {}) {
  const page = [
    'Bridge to be closed',
    ...lines,
    opening + text,
    text.replace('.', ', as was said before.'),
  ].join('\n\n');
  return cleanArticle(new TextEncoder().encode(page), { key, modifiedAt }).published;
}

describe('the date of publication', () => {
  it.each([
    [['Updated 9 March 2024, 10:00', 'Published 7 March 2024, 08:00'], 'en', '2024-03-07'],
    [['Published 7 March 2024 | Last updated 9 March 2024'], 'en', '2024-03-07'],
    [['7 March 2024 (updated 9 March 2024)'], 'en', '2024-03-07'],
    [['Updated', '9 March 2024', 'Published', '7 March 2024'], 'en', '2024-03-07'],
    [['Mis à jour le 9 mars 2024 à 9h10 - Publié le 7 mars 2024 à 14h20'], 'fr', '2024-03-07'],
    [['Aktualisiert am 9. März 2024, veröffentlicht am 7. März 2024'], 'de', '2024-03-07'],
    [['Actualizado el 9 de marzo de 2024. Publicado el 7 de marzo de 2024'], 'es', '2024-03-07'],
  ] as [
    string[],
    keyof typeof texts,
    string,
  ][])('is not that of an update: %j', (lines, language, expected) => {
    expect(dated(lines, { text: texts[language] })).toMatchObject({ value: expected, source: 'header' });
  });

  it.each([
    ['Aggiornato il 9 marzo 2024, pubblicato il 7 marzo 2024'],
    ['Atualizado em 9 de março de 2024. Publicado em 7 de março de 2024'],
    ['Bijgewerkt op 9 maart 2024, gepubliceerd op 7 maart 2024'],
    ['Uppdaterad 9 mars 2024, publicerad 7 mars 2024'],
    ['Opdateret 9. marts 2024, publiceret 7. marts 2024'],
    ['Oppdatert 9. mars 2024, publisert 7. mars 2024'],
    ['Aktualizacja: 9 marca 2024, opublikowano: 7 marca 2024'],
    ['Обновлено 9 марта 2024, опубликовано 7 марта 2024'],
    ['更新时间：2024年3月9日 发布时间：2024年3月7日'],
    ['更新日：2024年3月9日 公開日：2024年3月7日'],
    ['수정 2024년 3월 9일 입력 2024년 3월 7일'],
    ['Güncelleme: 9 Mart 2024, yayınlanma: 7 Mart 2024'],
  ])('is not that of an update, whatever the language of its labels: %s', (line) => {
    expect(dated([line])?.value).toBe('2024-03-07');
  });

  it('is that of an update only where no other is named, and says so', () => {
    expect(dated(['Last updated: 9 March 2024'])).toMatchObject({ value: '2024-03-09', source: 'updated' });
  });

  it('is not that of an event', () => {
    expect(dated(['The fair opens on 12 May 2025', 'Posted 3 March 2025'])?.value).toBe('2025-03-03');
    expect(dated(['The fair opens on 12 May 2025'])).toBeUndefined();
    expect(dated(['Fair: 12-14 May 2025'])).toBeUndefined();
  });

  it('stays as it is written, with its zone', () => {
    expect(dated(['Posted March 5, 2025 at 9:30 p.m. EST'])).toEqual({
      value: '2025-03-06T02:30:00Z',
      precision: 'minute',
      source: 'header',
      written: 'March 5, 2025',
      zone: 'EST',
    });
  });

  it.each([
    'Published 12 minutes ago',
    'Ann Rivers | 12 minutes ago',
  ])('is counted back, and says so: %s', (line) => {
    expect(dated([line])).toEqual({
      value: '2026-03-01T09:18:00Z',
      precision: 'minute',
      source: 'relative',
      written: '12 minutes ago',
    });
  });

  it('is absent where the year that is written cannot be', () => {
    expect(dated(['March 5, 1066'])).toBeUndefined();
    expect(dated(['March 5, 2027'])).toBeUndefined();
    expect(dated(['March 5, 1871'])?.value).toBe('1871-03-05');
  });

  it.each([
    '05-may-resigns.txt',
    'sept-3/notes.txt',
    'mar-del-plata-12.txt',
    '12-juli-zeh.txt',
    'bridge_2021_2.txt',
    'bridge_2021_1102.txt',
    'bridge_2021_13_02.txt',
  ])('is not read off words and numbers of a name: %s', (key) => {
    expect(dated([], { key })).toBeUndefined();
  });

  it.each([
    '2021-11-02-bridge.txt',
    '2021/11/02/bridge.txt',
    '20211102_bridge.txt',
    '2021-nov-02.txt',
    'Daily_2021_11_02.txt',
    'coast/bridge 2021 11 02.txt',
  ])('is read off a name with the whole year: %s', (key) => {
    expect(dated([], { key })).toMatchObject({ value: '2021-11-02', source: 'file-name' });
  });

  it('prefers a line to a dateline, and a dateline to the name of the file', () => {
    const key = 'inbox/2021-11-02-bridge.txt';
    const opening = 'PARIS, 27 December 2021 (Agency) - ';
    expect(dated(['28 December 2021'], { key, opening })).toMatchObject({
      value: '2021-12-28',
      source: 'header',
    });
    expect(dated([], { key, opening })).toMatchObject({ value: '2021-12-27', source: 'dateline' });
  });
});

describe('a year that is not written', () => {
  it('is told by the weekday beside the date', () => {
    const opening = 'LILLE, mercredi 12 janvier (Agence) - ';
    expect(dated([], { opening, text: texts.fr })).toMatchObject({
      value: '2022-01-12',
      yearInferred: true,
      yearEvidence: [{ what: 'weekday', text: 'mercredi', where: 'date', year: 2022 }],
    });
  });

  it('is told by the weekday of the report and the years that the text names', () => {
    const text = `${texts.fr.replace('a décidé', 'a décidé ce lundi')} Les travaux finiront début 2022.`;
    const published = dated([], { opening: 'LILLE, 27 déc. (Agence) - ', text });
    expect(published).toMatchObject({
      value: '2021-12-27',
      yearEvidence: [
        { what: 'weekday', text: 'ce lundi', where: 'text', year: 2021 },
        { what: 'year-named', text: 'début 2022', where: 'text', year: 2021 },
      ],
    });
    expect(published).not.toHaveProperty('yearUncertain');
  });

  it('is told by the key', () => {
    const opening = 'LEEDS, 12 January (Agency) - ';
    expect(dated([], { opening, key: 'inbox/2019/01/bridge.txt' })).toMatchObject({
      value: '2019-01-12',
      yearEvidence: [{ what: 'key', year: 2019 }],
    });
  });

  it('is uncertain where only the time of the object speaks for it', () => {
    expect(dated([], { opening: 'LEEDS, 12 January (Agency) - ' })).toMatchObject({
      value: '2026-01-12',
      yearInferred: true,
      yearUncertain: true,
      yearEvidence: [{ what: 'object-time', year: 2026 }],
    });
  });

  it('never makes the date one to come', () => {
    expect(dated([], { opening: 'LEEDS, 12 April (Agency) - ' })?.value).toBe('2025-04-12');
  });
});

describe('a date line', () => {
  it.each([
    'तारीख: ९ अक्टूबर २०२३',
    'تاریخ انتشار: ۱۴۰۲/۰۷/۱۷',
    '9 ตุลาคม 2566',
    'Ngày 9 tháng 10 năm 2023',
    '9 באוקטובר 2023',
    '29.11.2024',
    '2023. október 9., hétfő',
    'Thứ Hai, ngày 9 tháng 10 năm 2023',
    'دوشنبه ۱۷ مهر ۱۴۰۲ - ۱۴:۲۰',
    'วันจันทร์ที่ 9 ตุลาคม พ.ศ. 2566',
    'Il y a 2 jours',
    'Ann Rivers, 2 weeks ago',
  ])('is no text in any language: %s', (line) => {
    const page = ['Bridge to be closed', line, texts.en, texts.de].join('\n\n');
    const { body, removed } = cleanArticle(new TextEncoder().encode(page), { key: 'a.txt', modifiedAt });
    expect(body).toEqual([texts.en, texts.de]);
    expect(removed).toMatchObject([{ kind: 'date-line', text: line }]);
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
    ['OSLO, June 3, 2023 (Agency) - The', { place: 'OSLO', date: 'June 3, 2023', publisher: 'Agency' }],
    [
      'NEW YORK, June 03, 2023 /Newswire/ -- The',
      { place: 'NEW YORK', date: 'June 03, 2023', publisher: 'Newswire' },
    ],
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
