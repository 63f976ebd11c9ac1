import { parseDateline } from '../../../functions/clean/lines/parse-dateline.ts';

describe('datelines of wires', () => {
  it.each([
    ['OSLO--(BUSINESS WIRE)--The ferry', 'OSLO', 'BUSINESS WIRE', 'The ferry'],
    ['NEW HAVEN, Conn.--(BUSINESS WIRE)--Mar 5, 2024--The ferry', 'NEW HAVEN', 'BUSINESS WIRE', 'The ferry'],
    ['HALIFAX, NS--(Marketwired - March 5, 2024) - The ferry', 'HALIFAX', 'Marketwired', 'The ferry'],
    ['Kiel (ots/PRNewswire) - Die Fähre', 'Kiel', 'ots/PRNewswire', ' Die Fähre'],
    ['新华社大连3月5日电（记者李明）渡轮', '大连', '新华社', '渡轮'],
    ['（中新网大连3月5日电）渡轮', '大连', '中新网', '渡轮'],
    ['本报大连3月5日讯 渡轮', '大连', undefined, '渡轮'],
    ['【リスボン共同】渡し船', 'リスボン', '共同', '渡し船'],
    ['【リスボン＝鈴木花子】渡し船', 'リスボン', undefined, '渡し船'],
    ['［神戸　５日　ロイター］ - 渡し船', '神戸', 'ロイター', '渡し船'],
    ['(부산=연합뉴스) 김민수 기자 = 여객선', '부산', '연합뉴스', '여객선'],
    ['ОДЕССА, 5 марта. /ТАСС/. Паром', 'ОДЕССА', 'ТАСС', 'Паром'],
    ['Одеса. 5 березня. УНІАН. Пором', 'Одеса', 'УНІАН', 'Пором'],
  ])('are read: %s', (line, place, publisher, rest) => {
    const found = parseDateline(line);
    expect(found?.place).toBe(place);
    expect(found?.publisher).toBe(publisher);
    expect(line.slice(found?.length)).toBe(rest);
  });

  it.each([
    'The council -- (a body of nine) -- met on Tuesday.',
    'Members—(Nine) of them—met on Tuesday.',
    '据新华社大连3月5日电，渡轮停航。',
    '【関連記事】渡し船が止まった',
    '（图片来源：新华社）',
    '[단독] 여객선이 멈췄다',
    'Марта, 5 лодок и один паром.',
  ])('are not seen in: %s', (line) => {
    expect(parseDateline(line)).toBeUndefined();
  });
});

describe('a place with its whole date', () => {
  it.each([
    ['Kervalan, le 4 mai 2024 - Le pont est fermé', 'Kervalan', '4 mai 2024'],
    ['KERVALAN, le samedi 4 mai 2024. Le pont est fermé', 'KERVALAN', 'samedi 4 mai 2024'],
    ['Kervalan (Côte-Haute), le 4 mai 2024 – Le pont est fermé', 'Kervalan', '4 mai 2024'],
    ['Kervalan (4 mai 2024) - Trois ponts sont fermés', 'Kervalan', '4 mai 2024'],
    ['Kervalan, 4 mai 2024 : le pont est fermé', 'Kervalan', '4 mai 2024'],
    ['Saint-Orens-sur-Mer, le 4 mai 2024 - « Le pont est fermé', 'Saint-Orens-sur-Mer', '4 mai 2024'],
    ['Marlwick, Oldshire, May 4, 2024. The bridge is closed', 'Marlwick', 'May 4, 2024'],
    ['Dunkelried, den 4. Mai 2024 - Die Brücke bleibt zu', 'Dunkelried', '4. Mai 2024'],
    ['Valdeorna, a 4 de mayo de 2024 - El puente se cerró', 'Valdeorna', '4 de mayo de 2024'],
    ['Vila Serena, em 4 de maio de 2024 – A ponte fechou', 'Vila Serena', '4 de maio de 2024'],
    ['Monte Fosco, il 4 maggio 2024: il ponte è chiuso', 'Monte Fosco', '4 maggio 2024'],
    ['Wierzbin, dnia 4 maja 2024 r. - Most został zamknięty', 'Wierzbin', '4 maja 2024'],
    ['Ольхово, 4 мая 2024 года - Мост закрыли сегодня', 'Ольхово', '4 мая 2024'],
  ])('is a dateline: %s', (line, place, date) => {
    const found = parseDateline(line);
    expect(found).toMatchObject({ place, date });
    expect(line.slice(found?.length).trim()).toMatch(/^(?:« )?\p{L}+ [\p{L} ]+$/u);
  });

  it('has its agency in brackets', () => {
    const line = 'Kervalan, le 4 mai 2024 (AFP) - Le pont est fermé';
    expect(parseDateline(line)).toMatchObject({ place: 'Kervalan', date: '4 mai 2024', publisher: 'AFP' });
  });

  it.each([
    'Pierre, le 4 mai 2024, était sur le pont de Kervalan.',
    'Pierre, le 4 mai 2024 - il avait dix ans - a vu la mer.',
    'Kervalan, le 4 mai 2024, ferme son pont.',
    'Kervalan, le 4 mai 2024 - ville sans pont - attendait.',
    'Kervalan, le 4 mai 2024 - 14:20 Uhr und später',
    'Kervalan, le 4 mai 2024 - Anna',
    'Kervalan, le 4 mai 2024 - 7 juin 2024, entrée libre',
    'Kervalan, le 4 mai - Le pont est fermé',
    'Samedi, le 4 mai 2024 - Le pont est fermé',
    'Mis à jour, le 4 mai 2024 - Le pont est fermé',
    'Anna Rivers, 4 May 2024: The bridge is closed',
    'Par Anna Rivers, le 4 mai 2024. Le pont est fermé',
  ])('is none: %s', (line) => {
    expect(parseDateline(line)).toBeUndefined();
  });
});
