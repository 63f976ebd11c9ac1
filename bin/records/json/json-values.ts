import type { Chunks } from '../bytes/unpack.ts';

/** A JSON value, as its bytes stand. */
export interface JsonValue {
  /** Undefined if it is longer than the limit. */
  bytes: Buffer | undefined;
  offset: number;
  line: number;
  /** Whether the data ended within it. */
  isCut: boolean;
}

const code = (character: string) => character.charCodeAt(0);
const [quote, backslash, comma, lineFeed] = [code('"'), code('\\'), code(','), code('\n')];
const opening = new Set([code('{'), code('[')]);
const closing = new Set([code('}'), code(']')]);
const blank = new Set([...' \t\r\n'].map(code));

/**
 * The values of a JSON array, or those that follow one another, however they are spread over lines. Looks at brackets
 * and quotes alone, so what a value is, is for others to say. Never holds more than `limit` bytes of one.
 */
export async function* readJsonValues(chunks: Chunks, limit: number): AsyncGenerator<JsonValue> {
  const splitter = new ValueSplitter(limit);
  for await (const chunk of chunks) yield* splitter.split(chunk);
  yield* splitter.end();
}

class ValueSplitter {
  readonly #limit: number;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #isInArray: boolean | undefined;
  #pieces: Buffer[] = [];
  #length = 0;
  #isOpen = false;
  #offset = 0;
  #start = 0;
  #line = 1;
  #startLine = 1;

  constructor(limit: number) {
    this.#limit = limit;
  }

  *split(chunk: Buffer): Generator<JsonValue> {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const fate = this.#pass(chunk[at] as number, this.#offset + at);
      if (fate === 'begins') from = at;
      if (fate !== 'ends' && fate !== 'ended') continue;
      this.#hold(chunk.subarray(from, fate === 'ends' ? at + 1 : at));
      yield this.#close(false);
    }
    if (this.#isOpen) this.#hold(chunk.subarray(from));
    this.#offset += chunk.length;
  }

  *end(): Generator<JsonValue> {
    if (this.#isOpen) yield this.#close(this.#depth > 0 || this.#isInString);
  }

  /** What a byte is to the value: its first, its last, or the one behind its last. */
  #pass(byte: number, offset: number): 'begins' | 'ends' | 'ended' | undefined {
    if (byte === lineFeed) this.#line++;
    if (this.#isInString) this.#passInside(byte);
    else if (this.#isOpen) return this.#passOutside(byte);
    else if (this.#opens(byte, offset)) return 'begins';
    return undefined;
  }

  /** Goes on within a string. */
  #passInside(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === backslash) this.#isEscaped = true;
    else if (byte === quote) this.#isInString = false;
  }

  /** Whether a value begins here. */
  #opens(byte: number, offset: number): boolean {
    if (this.#isInArray === undefined && !blank.has(byte)) {
      this.#isInArray = byte === code('[');
      if (this.#isInArray) return false;
    }
    // Between values; also the bracket at the end of the array.
    if (blank.has(byte) || byte === comma || closing.has(byte)) return false;
    this.#isOpen = true;
    this.#start = offset;
    this.#startLine = this.#line;
    this.#depth = opening.has(byte) ? 1 : 0;
    this.#isInString = byte === quote;
    return true;
  }

  /** Goes on within a value, between its strings. */
  #passOutside(byte: number): 'ends' | 'ended' | undefined {
    if (byte === quote) this.#isInString = true;
    else if (opening.has(byte)) this.#depth++;
    else if (closing.has(byte)) return this.#passClosing();
    else if (this.#depth === 0 && (byte === comma || blank.has(byte))) return 'ended';
    return undefined;
  }

  #passClosing(): 'ends' | 'ended' | undefined {
    this.#depth--;
    if (this.#depth > 0) return undefined;
    // Below 0 it is the bracket behind a number or a word at the end of the array.
    return this.#depth === 0 ? 'ends' : 'ended';
  }

  #hold(piece: Buffer): void {
    this.#length += piece.length;
    if (this.#length <= this.#limit) this.#pieces.push(piece);
    else this.#pieces = [];
  }

  #close(isCut: boolean): JsonValue {
    const bytes = this.#length > this.#limit ? undefined : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    this.#isOpen = false;
    this.#isInString = false;
    this.#isEscaped = false;
    this.#depth = 0;
    return { bytes, offset: this.#start, line: this.#startLine, isCut };
  }
}
