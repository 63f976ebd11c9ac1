import { kindAt, kinds } from './character-kind.ts';
import type { Token } from './tokenise.ts';

/**
 * Pieces of a word that is also written as one.
 * @limit A longer chain, such as a row of a table, has no joined spelling.
 */
const maxPieces = 8;

/** After an acronym, a hyphen follows its last full stop: `U.S.-led`. */
const hyphen = /^\.?[-\u2010\u2011]$/;
const space = /^[\u00a0\u2009\u202f]$/;
/** Between groups of digits: the signs of several countries, and the spaces of France. */
const digitGroupSign = /^[.,'’٬ ]$/;
const digits = /^[0-9]+$/;
/** A piece of an acronym with full stops: F.B.I., Ph.D. */
const acronymPiece = /^\p{L}{1,3}$/u;
/** India groups by two digits; the last group has three everywhere. */
const groupedDigits = /^[0-9]{1,3}( [0-9]{2,3})* [0-9]{3}$/;

/** Words that may be one word, so far. */
interface Chain {
  sign: string;
  pieces: string[];
  start: number;
  end: number;
}

/** Finds words of a text that are also written as one: `e-mail`, `F.B.I.`, `2,500,000`. */
export class JoinedWords {
  readonly #text: string;
  #last: Token | undefined;
  #chain: Chain | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes the next word, and gives what the words before it are as one, if they are. */
  add(token: Token): Token | undefined {
    const sign = this.#signBefore(token);
    if (this.#chain && sign === this.#chain.sign && this.#isPiece(token, sign)) {
      lengthen(this.#chain, token);
      this.#last = token;
      return undefined;
    }
    const joined = this.end();
    // What is one word may be a part of the next: the U.S. of U.S.-led.
    const first = joined ?? this.#last;
    if (first && sign !== '' && this.#isPiece(first, sign) && this.#isPiece(token, sign)) {
      this.#chain = { sign, pieces: [first.word, token.word], start: first.start, end: token.end };
    }
    this.#last = token;
    return joined;
  }

  /** What the last words are as one, if they are. */
  end(): Token | undefined {
    const joined = this.#chain && join(this.#chain);
    this.#chain = undefined;
    return joined;
  }

  /** What stands between the last word and this one; nothing where it is more than a sign or two. */
  #signBefore({ start }: Token): string {
    const end = this.#last?.end ?? start;
    const between = start - end > 2 ? '' : this.#text.slice(end, start);
    return space.test(between) ? ' ' : between;
  }

  /** Whether a word can be a part of one that is written with this sign. */
  #isPiece({ word, start }: Token, sign: string): boolean {
    if (hyphen.test(sign)) return kindAt(this.#text, start) !== kinds.unspaced;
    if (digits.test(word)) return digitGroupSign.test(sign);
    return sign === '.' && acronymPiece.test(word);
  }
}

function lengthen(chain: Chain, { word, end }: Token): void {
  if (chain.pieces.length <= maxPieces) chain.pieces.push(word);
  chain.end = end;
}

function join({ sign, pieces, start, end }: Chain): Token | undefined {
  return pieces.length <= maxPieces && isOneWord(sign, pieces)
    ? { word: pieces.join(''), start, end }
    : undefined;
}

function isOneWord(sign: string, pieces: readonly string[]): boolean {
  const areNumbers = pieces.every((piece) => digits.test(piece));
  if (hyphen.test(sign)) return !areNumbers;
  return areNumbers
    ? groupedDigits.test(pieces.join(' '))
    : pieces.every((piece) => acronymPiece.test(piece));
}
