import { CharacterClass } from '../../words/character-class.ts';
import { anyOfWords, formsOf } from './forms-of.ts';
import { readForm, type WrittenForm } from './written-form.ts';

/** A word, number or mark of the text, with its position in UTF-16 units. */
export interface Token extends Pick<WrittenForm, 'text' | 'folded' | 'shape'> {
  form: WrittenForm;
  start: number;
  end: number;
  /** It opens a sentence, a quotation or a line, so its capital proves nothing. */
  opensSentence: boolean;
}

/** A word that may begin with a capital: `[Qq]u`. */
function eitherCase(word: string): string {
  const [first = '', ...rest] = word;
  return `[${first}${first.toUpperCase()}]${rest.join('')}`;
}

const elision = `${anyOfWords([...formsOf('elided')].map(eitherCase))}['’](?=\\s?[\\p{L}])`;
const possessive = "['’][sS](?![\\p{L}])";
const dotted = '(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)+)|(?:\\p{Lu}\\.(?=\\s?\\p{Lu}))';
const shortened = `${anyOfWords(formsOf('abbreviations'))}\\.`;
const word = "[\\p{L}\\p{M}\\p{N}]+(?:[-‐‑&'’][\\p{L}\\p{M}\\p{N}]+|\\.[\\p{L}]{2,3}(?![\\p{L}]))*";
const number = '\\p{N}+(?:[.,:]\\p{N}+)*(?![\\p{L}])';
const pattern = new RegExp([number, elision, dotted, shortened, possessive, word, '\\S'].join('|'), 'uy');

const spaces = new CharacterClass(/\s/u);
const letters = new CharacterClass(/\p{L}/u);
const wordLetters = new CharacterClass(/[\p{L}\p{M}\p{N}]/u);
/** What may join a word to the next, or belong to it. */
const joins = new CharacterClass(/['’.&‐‑-]/u);
const apostrophes = new CharacterClass(/['’]/u);

const lastUnit = 0xffff;

/** Where the token at a place ends that is no space. Most are a word or a mark alone, and need no expression. */
function endOfToken(text: string, at: number): number {
  const end = wordLetters.endOfRun(text, at);
  if (end > at && letters.isAt(text, at) && !joins.isAt(text, end)) return end;
  if (end === at && !apostrophes.isAt(text, at))
    return at + ((text.codePointAt(at) as number) > lastUnit ? 2 : 1);
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

/** Cuts one paragraph into tokens; `offset` is added to every position. */
export function splitTokens(paragraph: string, offset: number): Token[] {
  const tokens: Token[] = [];
  let opens = true;
  const add = (form: WrittenForm, start: number): void => {
    const { text, folded, shape } = form;
    const from = start + offset;
    tokens.push({ form, text, start: from, end: from + text.length, folded, shape, opensSentence: opens });
    opens = form.opens ?? opens;
  };
  for (let at = 0; at < paragraph.length; ) {
    if (spaces.isAt(paragraph, at)) {
      at += 1;
      continue;
    }
    const end = endOfToken(paragraph, at);
    const written = paragraph.slice(at, end);
    const form = readForm(written);
    const { cut } = form;
    if (cut === written.length) add(form, at);
    else {
      add(readForm(written.slice(0, cut)), at);
      add(readForm(written.slice(cut)), at + cut);
    }
    at = end;
  }
  return tokens;
}
