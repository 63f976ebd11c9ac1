import { RequestProblem } from '../../../../functions/http/request-problem.ts';
import { maxTerms, parseTextQuery } from '../../../../functions/query/search/text-query.ts';

const word = (text: string, inTitle = false) => ({ kind: 'word', word: text, inTitle });
const phrase = (words: string[], inTitle = false) => ({ kind: 'phrase', words, inTitle });
const compound = (joined: string, parts: string[], isAcronym = false) => ({
  kind: 'compound',
  joined,
  parts,
  inTitle: false,
  isAcronym,
});
const prefix = (text: string) => ({ kind: 'prefix', prefix: text, inTitle: false });

describe('q', () => {
  it.each([
    ['Élections à Paris', { all: [[word('elections')], [word('a')], [word('paris')]], none: [] }],
    ['otan OR nato sommet', { all: [[word('otan'), word('nato')], [word('sommet')]], none: [] }],
    ['a OR b OR c', { all: [[word('a'), word('b'), word('c')]], none: [] }],
    ['"forces armées"', { all: [[phrase(['forces', 'armees'])]], none: [] }],
    ['"armées"', { all: [[word('armees')]], none: [] }],
    ['title:port -sport', { all: [[word('port', true)]], none: [word('sport')] }],
    ['-"la mer" quai', { all: [[word('quai')]], none: [phrase(['la', 'mer'])] }],
    ['title:"le port"', { all: [[phrase(['le', 'port'], true)]], none: [] }],
    ['ukrain*', { all: [[prefix('ukrain')]], none: [] }],
    ['porte-avions', { all: [[compound('porteavions', ['porte', 'avions'])]], none: [] }],
    ['U.N.', { all: [[compound('un', ['u', 'n'], true)]], none: [] }],
    ['2,500,000', { all: [[compound('2500000', ['2', '500', '000'])]], none: [] }],
    ['2 500 000 euros', { all: [[compound('2500000', ['2', '500', '000'])], [word('euros')]], none: [] }],
    ['12,5', { all: [[word('12')], [word('5')]], none: [] }],
    ['AT&T', { all: [[phrase(['at', 't'])]], none: [] }],
    ['wi-f*', { all: [[prefix('wif')]], none: [] }],
    ['“la mer” quai', { all: [[phrase(['la', 'mer'])], [word('quai')]], none: [] }],
    ['„zur See“ -«la mer»', { all: [[phrase(['zur', 'see'])]], none: [phrase(['la', 'mer'])] }],
    ['« la mer »', { all: [[phrase(['la', 'mer'])]], none: [] }],
    ['דו"ח שנתי', { all: [[word('דוח')], [word('שנתי')]], none: [] }],
    ['"דו"ח שנתי"', { all: [[phrase(['דוח', 'שנתי'])]], none: [] }],
    ['鱼', { all: [[word('鱼')]], none: [] }],
    ['鱼*', { all: [[word('鱼')]], none: [] }],
    ['鱼市场*', { all: [[phrase(['鱼市', '市场'])]], none: [] }],
    ['bateaux,port', { all: [[word('bateaux')], [word('port')]], none: [] }],
    ['-guerre', { all: [], none: [word('guerre')] }],
    ['or', { all: [[word('or')]], none: [] }],
  ])('reads %s', (q, expected) => {
    expect(parseTextQuery(q)).toEqual(expected);
  });

  it.each([
    ['!?', 'no word'],
    ['""', 'no word'],
    ['"a b', 'not closed'],
    ['OR a', 'OR stands between'],
    ['a OR', 'OR stands between'],
    ['a OR OR b', 'OR stands between'],
    ['a OR -b', 'OR stands between'],
    ['a*', 'at least 2 letters'],
    ['a&b*', "one word's beginning"],
    ['mot '.repeat(maxTerms + 1), `at most ${maxTerms} words`],
  ])('refuses %s and names q', (q, detail) => {
    const refusal = () => parseTextQuery(q);
    expect(refusal).toThrow(RequestProblem);
    expect(refusal).toThrow(detail);
  });
});
