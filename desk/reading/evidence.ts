/** A stretch of one paragraph, in UTF-16 units. */
export interface Place {
  paragraph: number;
  start: number;
  end: number;
}

/** Between two paragraphs, where mentions are counted over the whole text. */
const breakLength = 2;

/** The place in a paragraph of a stretch of the whole text; undefined where it is in none. */
export function placeOf(paragraphs: readonly string[], start: number, end: number): Place | undefined {
  let begin = 0;
  for (const [paragraph, text] of paragraphs.entries()) {
    const after = begin + text.length;
    if (start < after)
      return start < begin
        ? undefined
        : { paragraph, start: start - begin, end: Math.min(end, after) - begin };
    begin = after + breakLength;
  }
  return undefined;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
/** In these scripts words are not parted, so that evidence may stand within a run of letters. */
const unparted =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    text: fold(found),
    start: index,
    end: index + found.length,
  }));
}

/** Every place where one of these terms stands in the paragraphs, in any case and with any signs between its words. */
export function findTerms(paragraphs: readonly string[], terms: readonly string[]): Place[] {
  return paragraphs.flatMap((text, paragraph) =>
    terms
      .flatMap((term) => (unparted.test(term) ? findLetters(text, term) : findWords(text, term)))
      .sort((a, b) => a.start - b.start)
      .map((range) => ({ paragraph, ...range })),
  );
}

function findLetters(text: string, term: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length))
    found.push({ start: at, end: at + term.length });
  return found;
}

function findWords(text: string, term: string): { start: number; end: number }[] {
  const wanted = wordsOf(term).map((each) => each.text);
  const words = wordsOf(text);
  const [first] = wanted;
  if (first === undefined) return [];
  return words.flatMap(({ text: begin, start }, place) => {
    if (begin !== first) return [];
    const last = words[place + wanted.length - 1];
    const isThere = wanted.every((each, step) => words[place + step]?.text === each);
    return isThere && last ? [{ start, end: last.end }] : [];
  });
}
