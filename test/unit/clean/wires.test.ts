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
