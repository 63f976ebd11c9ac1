import { detachText } from '../../words/detach-text.ts';
import { foldName } from './fold-name.ts';
import { ownNamesLike } from './own-names.ts';

/** How a token is written: `ONU` is `capitals`, `J.` an `initial`, `Macron` and `McDonald` `capital`. */
export type Shape = 'small' | 'capital' | 'capitals' | 'initial' | 'number' | 'mark';

/** What a token is by itself; the same object wherever a token is written so. */
export interface WrittenForm {
  /** One string for all tokens of a form, so that tables find it by a hash made once. */
  text: string;
  shape: Shape;
  /** As `foldName` writes it; marks as they are. */
  folded: string;
  /** The first of the folded words: a token with a hyphen has several. */
  firstWord: string;
  /** Where the possessive starts that is a token of its own. */
  cut: number;
  /** Whether a sentence opens behind it; undefined if it opens as before. */
  opens: boolean | undefined;
}

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

/**
 * Forms met before: most words of a page are the same few thousand.
 * @limit All are forgotten; they are read anew.
 */
const mostForms = 20_000;
const forms = new Map<string, WrittenForm>();

/** Reads a form, or recalls it. */
export function readForm(text: string): WrittenForm {
  const known = forms.get(text);
  if (known) return known;
  // A slice would keep its whole text in memory for as long as the form is kept.
  const own = detachText(text);
  const shape = readShape(own);
  const folded = shape === 'mark' ? own : foldName(own);
  const [firstWord = ''] = folded.split(' ', 1);
  const form = {
    text: own,
    shape,
    folded,
    firstWord,
    cut: cutPossessive(own),
    opens: opensBehind(own, shape),
  };
  if (forms.size >= mostForms) forms.clear();
  forms.set(own, form);
  return form;
}

/** Where the possessive of `Paris's` starts; it must not become part of the word before it, unless it is `Moody's`. */
function cutPossessive(text: string): number {
  if (!/.['’][sS]$/u.test(text)) return text.length;
  const folded = foldName(text);
  return ownNamesLike(folded).names.has(folded) ? text.length : text.length - 2;
}

function opensBehind(text: string, shape: Shape): boolean | undefined {
  if (shape !== 'mark') return /['’]$/.test(text) ? undefined : false;
  return endsSentence.test(text) || (opensQuotation.test(text) && text !== '(') || undefined;
}
