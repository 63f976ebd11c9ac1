const firstSurrogate = 0xd800;
const lastSurrogate = 0xdfff;
const lastUnit = 0xffff;

const answers = { no: 1, yes: 2 };

/**
 * The characters that an expression matches, told by a table: an expression with `\p{L}` takes many times as long a
 * character. A character is asked for once, when it is first met.
 */
export class CharacterClass {
  readonly #pattern: RegExp;
  /** By UTF-16 unit; 0 for one that was not met yet. Surrogates are not kept. */
  readonly #known = new Uint8Array(0x10000);

  /** The expression matches one character, as `/\p{L}/u` does. */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** Calls for each stretch of a text that is made of these characters and as long as can be. */
  eachRun(text: string, call: (start: number, end: number) => void): void {
    for (let at = 0; at < text.length; ) {
      const end = this.endOfRun(text, at);
      if (end > at) call(at, end);
      at = end + 1;
    }
  }

  /** Where the stretch of these characters ends that begins at a position. */
  endOfRun(text: string, start: number): number {
    let at = start;
    for (let width = this.#widthAt(text, at); width > 0; width = this.#widthAt(text, at)) at += width;
    return at;
  }

  /** Whether one of these characters stands at a position. */
  isAt(text: string, at: number): boolean {
    return this.#widthAt(text, at) > 0;
  }

  /** How many units the character at a position has; 0 if it is none of these. */
  #widthAt(text: string, at: number): number {
    if (at >= text.length) return 0;
    const unit = text.charCodeAt(at);
    if (unit < firstSurrogate || unit > lastSurrogate) return this.#hasUnit(unit) ? 1 : 0;
    const codePoint = text.codePointAt(at) as number;
    return codePoint > lastUnit && this.#matches(String.fromCodePoint(codePoint)) ? 2 : 0;
  }

  #hasUnit(unit: number): boolean {
    const known = this.#known[unit];
    if (known) return known === answers.yes;
    const isIn = this.#matches(String.fromCharCode(unit));
    this.#known[unit] = isIn ? answers.yes : answers.no;
    return isIn;
  }

  #matches(character: string): boolean {
    return this.#pattern.test(character);
  }
}
