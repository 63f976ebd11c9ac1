import type { Entity } from '../../../../functions/article/article.ts';
import { findEntities } from '../../../../functions/classify/entities/find-entities.ts';

const show = (entities: Entity[]): string[] => entities.map(({ name, key }) => `${name} = ${key}`).sort();
const keys = (entities: Entity[]): string[] => entities.map(({ key }) => key).sort();

describe('names in languages without capitals', () => {
  it('are found in Japanese by tables, titles and endings', () => {
    const body = [
      '岸田文雄首相はドイツで、ハンス・ケラー氏と田中一郎容疑者（41）について話した。青葉大学と緑川県警も発表した。',
    ];
    const found = findEntities('', body, 'ja');
    expect(show(found.persons)).toEqual([
      'ハンス・ケラー = ハンス・ケラー',
      '岸田文雄 = fumio kichida',
      '田中一郎 = 田中一郎',
    ]);
    expect(keys(found.places)).toEqual(['germany']);
    expect(keys(found.organisations)).toEqual(['緑川県警', '青葉大学'].sort());
  });

  it('are found in Arabic behind what is no name: a spokesman `in the name of` the town', () => {
    const persons = (text: string) => findEntities('', [text], 'ar').persons.map(({ name }) => name);
    expect(persons('قال المتحدث باسم البلدية أحمد الخطيب إن الجسر سيغلق.')).toEqual(['أحمد الخطيب']);
    expect(persons('يفتح السوق بعد رمضان المبارك، كما قال رمضان حسن التاجر.')).toEqual(['رمضان حسن التاجر']);
    expect(persons('قال الوزير حسن الخطيب إن الجسر سيغلق.')).toEqual(['حسن الخطيب']);
  });

  it('are found in Arabic where a first name differs from a preposition by its last letter alone', () => {
    const persons = (text: string) => findEntities('', [text], 'ar').persons.map(({ name }) => name);
    expect(persons('وافق المجلس على القانون الجديد، وأكد على الخطيب أن يرد على النائب.')).toEqual([]);
    expect(persons('وصل علي الخطيب إلى الميناء، ثم التقى محمد علي المنصور على الرصيف.')).toEqual([
      'علي الخطيب',
      'محمد علي المنصور',
    ]);
  });

  it('are found in Chinese, with the key of the Latin name in brackets', () => {
    const body = [
      '德国外长汉斯·凯勒 (Hans Keller) 在巴黎说，凯勒同意。中国外交部发言人李国华表示，他周三回北京。',
    ];
    const found = findEntities('', body, 'zh');
    expect(keys(found.persons)).toEqual(['hans keler', '李国华']);
    expect(keys(found.places)).toEqual(['beijing', 'germany', 'paris']);
    expect(keys(found.organisations)).toEqual(['中国外交部']);
  });

  it('are found in Arabic behind letters written together with them', () => {
    const body = ['قال الرئيس أحمد المنصور في القاهرة إن وزارة الدفاع تعمل مع روسيا وألمانيا.'];
    const found = findEntities('', body, 'ar');
    expect(found.persons.map(({ name }) => name)).toEqual(['أحمد المنصور']);
    expect(keys(found.places)).toEqual(['cairo', 'germany', 'russia']);
    expect(found.organisations.map(({ name }) => name)).toEqual(['وزارة الدفاع']);
  });

  it.each([
    ['ko', '러시아는 독일과 서울에서 만났다.', ['germany', 'russia', 'seoul']],
    ['he', 'השר ביקר בגרמניה.', ['germany']],
  ])('are known places in %s', (language, text, places) => {
    expect(keys(findEntities('', [text], language).places)).toEqual(places);
  });

  it.each([
    ['ja', '中国人の学生は日本語を話し、同県の首都で政党の発表を聞いた。パリオの祭り。'],
    ['zh', '法国人说，这个城市的新大学很好，执政党也同意。周三下雨。'],
    // `in the name of the town`, `good faith`
    ['ar', 'أعلن باسم البلدية أن الجسر سيغلق غدا.'],
    ['ar', 'كتب عن حسن النية بين الناس.'],
    ['ar', 'قالت الوزارة إن الجامعة تعمل مع الشركة في المدينة.'],
  ])('are no peoples and no common words in %s', (language, text) => {
    expect(findEntities('', [text], language)).toEqual({ persons: [], organisations: [], places: [] });
  });

  it('point at the body', () => {
    const body = ['最初の段落。', 'ドイツの首都はベルリンです。'];
    const joined = body.join('\n\n');
    const { places } = findEntities('', body, 'ja');
    expect(places).toHaveLength(2);
    for (const { mentions } of places)
      for (const { start, end, text } of mentions) expect(joined.slice(start, end)).toBe(text);
  });
});
