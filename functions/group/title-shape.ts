import { stemWord } from '../words/stem.ts';
import { tokenise } from '../words/tokenise.ts';
import { hashText } from './hash-text.ts';
import { smallWordsOf } from './small-words.ts';

/**
 * Words of titles that come again each day or week over other content: weather, horoscopes, markets, lotteries,
 * fixtures, programmes, tickers, digests. Folded, as in all languages that we know such words of.
 */
const serialWords = new Set(
  `weather forecast horoscope horoscopes lottery lotto crossword sudoku fixtures briefing newsletter ticker podcast
  meteo horoscopo horoscopos loterie loteria loto previsions agenda wetter wettervorhersage horoskop lottozahlen
  borsenticker liveticker newsticker presseschau tiempo clima oroscopo tempo previsao weerbericht horoscoop pogoda prognoza
  pogody гороскоп погода прогноз гороскопы 天気 天気予報 星座 طقس الطقس ابراج`.split(/\s+/),
);
const number = /^\p{Nd}+/u;

/**
 * A hash that is the same for the titles of one series: `Weather for Tuesday, 3 March` and `Weather for Friday`. Numbers, the days of
 * the week and months do not count, and where a title has a word of series nothing else does. 0 for a title that says nothing.
 */
export function hashTitleShape(title: string, language: string): number {
  const small = smallWordsOf(language);
  const words = tokenise(title).filter((word) => !small.has(word) && !number.test(word));
  const serial = words.filter((word) => serialWords.has(word));
  const shape = [...new Set((serial.length > 0 ? serial : words).map((word) => stemWord(word, language)))];
  return shape.length === 0 ? 0 : Math.max(1, hashText(shape.sort().join(' ')));
}
