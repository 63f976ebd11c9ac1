import { detachText } from '../../words/detach-text.ts';
import { foldName } from './fold-name.ts';
import { anyOfWords, formsOf } from './forms-of.ts';
import { ownNames } from './own-names.ts';

/** How a token is written: `ONU` is `capitals`, `J.` an `initial`, `Macron` and `McDonald` `capital`. */
export type Shape = 'small' | 'capital' | 'capitals' | 'initial' | 'number' | 'mark';

/** A word, number or mark of the text, with its position in UTF-16 units. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** As `foldName` writes it; marks as they are. */
  folded: string;
  shape: Shape;
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
/** Most words match this, so it is tried first; the next character must not belong to the word. */
const small = "[a-zà-öø-ÿ]+(?![\\p{L}\\p{M}\\p{N}'’.&‐‑-])";
const pattern = new RegExp(
  [small, number, elision, dotted, shortened, possessive, word, '\\S'].join('|'),
  'gu',
);

const endsSentence = /^[.!?…:;•–—|]$/;
const opensQuotation = /^["“«„‹([]$/;

const smallAscii = /^[a-z]/;

function readShape(text: string): Shape {
  if (smallAscii.test(text)) return 'small';
  if (/^\p{N}/u.test(text)) return 'number';
  if (/^\p{Lu}\.?$/u.test(text)) return 'initial';
  if (/^\p{Lu}(?:\.-?\p{Lu})+\.?$/u.test(text)) return 'capitals';
  if (!/^\p{L}/u.test(text)) return 'mark';
  if (/^\p{Lu}\p{Ll}*['’]$/u.test(text)) return 'capital';
  if (/^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text)) return 'capitals';
  return /^\p{Lu}/u.test(text) ? 'capital' : 'small';
}

interface Form {
  /** One string for all tokens of a form, so that tables find it by a hash made once. */
  text: string;
  shape: Shape;
  folded: string;
  /** Where the possessive starts that is a token of its own. */
  cut: number;
  /** Whether a sentence opens behind it; undefined if it opens as before. */
  opens: boolean | undefined;
}

/** Most words recur: their folded forms and shapes are kept, until there are this many. */
const mostForms = 20_000;
const forms = new Map<string, Form>();

function readForm(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  // A slice would keep its whole text in memory for as long as the form is kept.
  const own = detachText(text);
  const shape = readShape(own);
  const folded = shape === 'mark' ? own : foldName(own);
  const form = { text: own, shape, folded, cut: cutPossessive(own), opens: opensBehind(own, shape) };
  if (forms.size >= mostForms) forms.clear();
  forms.set(own, form);
  return form;
}

/** Where the possessive of `Paris's` starts; it must not become part of the word before it, unless it is `Moody's`. */
function cutPossessive(text: string): number {
  const isPossessive = /.['’][sS]$/u.test(text) && !ownNames().names.has(foldName(text));
  return isPossessive ? text.length - 2 : text.length;
}

function opensBehind(text: string, shape: Shape): boolean | undefined {
  if (shape !== 'mark') return /['’]$/.test(text) ? undefined : false;
  return endsSentence.test(text) || (opensQuotation.test(text) && text !== '(') || undefined;
}

/** Cuts one paragraph into tokens; `offset` is added to every position. */
export function splitTokens(paragraph: string, offset: number): Token[] {
  const tokens: Token[] = [];
  let opens = true;
  const add = ({ text, shape, folded, opens: opensNext = opens }: Form, start: number): void => {
    tokens.push({
      text,
      start: start + offset,
      end: start + text.length + offset,
      folded,
      shape,
      opensSentence: opens,
    });
    opens = opensNext;
  };
  for (const { 0: written, index } of paragraph.matchAll(pattern)) {
    const form = readForm(written);
    const { cut } = form;
    if (cut === written.length) add(form, index);
    else {
      add(readForm(written.slice(0, cut)), index);
      add(readForm(written.slice(cut)), index + cut);
    }
  }
  return tokens;
}
