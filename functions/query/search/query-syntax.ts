/** A quotation mark between two Hebrew letters belongs to an acronym. */
const innerQuote = String.raw`(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})`;
/** Groups of digits, parted by spaces: two or more, or any that are parted by a space that keeps a number together. */
const spacedNumber = String.raw`(?<![\d.,])\d{1,3}(?:(?: \d{3}){2,}|(?:[\u00a0\u2009\u202f]\d{3})+)(?!\d)`;
/** A word ends at a comma, unless it groups the digits of a number. */
const bareWord = String.raw`(?:[^\s",;]|(?<=\d),(?=\d{3}(?!\d))|${innerQuote})+`;
const phrase = `"(?<phrase>(?:[^"]|${innerQuote})*)(?<closed>"?)`;

/** One part of a query, with its marks. */
export const syntax = new RegExp(
  `(?<minus>-)?(?<title>title:)?(?:${phrase}|(?<bare>${spacedNumber}|${bareWord}))`,
  'giu',
);

const otherQuotes = /[“”„‟«»「」『』＂〝〞]/g;

/** Makes quotation marks of all kinds one, so that a phrase may be copied from an article. */
export function straightenQuotes(q: string): string {
  return q.replace(otherQuotes, '"');
}
