/** The words and signs of an expression of DynamoDB. */
export class Tokens {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(expression: string) {
    this.#tokens = expression.match(/[#:]?[\w.#]+|<>|<=|>=|\S/g) ?? [];
  }

  /** The next one, without taking it. */
  get next(): string | undefined {
    return this.#tokens[this.#at];
  }

  take(): string {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw this.#unreadable('more');
    return token;
  }

  /** Takes the next one if it is this word, in small or capital letters. */
  takeIf(word: string): boolean {
    if (this.next?.toUpperCase() !== word) return false;
    this.#at++;
    return true;
  }

  expect(word: string): void {
    if (!this.takeIf(word)) throw this.#unreadable(word);
  }

  #unreadable(wanted: string): Error {
    return new Error(
      `The table of the bench cannot read this expression, where it wants ${wanted}: ${this.#tokens.join(' ')}`,
    );
  }
}

/** What an expression's names and values stand for. */
export interface Substitutes {
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, unknown>;
}

/** The names on the way to an attribute: `live.#id` is two. */
export function pathOf(token: string, { ExpressionAttributeNames: names = {} }: Substitutes): string[] {
  return token.split('.').map((step) => (step.startsWith('#') ? (names[step] as string) : step));
}

/** The value of a placeholder. */
export function givenFor(token: string, { ExpressionAttributeValues: values = {} }: Substitutes): unknown {
  if (!(token in values)) throw new Error(`The table of the bench has no value for ${token}.`);
  return values[token];
}
