import type { Reading } from './date-mention.ts';

/** What only some dates need to know, and takes long to tell. */
interface Questions {
  languages: () => readonly string[];
  monthFirst?: () => boolean | undefined;
}

/**
 * What is known when a date is read, told when a date first asks for it. A class and no object with a getter of its own: each
 * of those has a shape of its own, which lives on in the engine with all that its functions can see, as a whole page.
 */
export class LazyReading implements Reading {
  readonly latest: string;
  readonly #questions: Questions;
  #languages: readonly string[] | undefined;
  #order: { monthFirst: boolean | undefined } | undefined;

  constructor(latest: string, questions: Questions) {
    this.latest = latest;
    this.#questions = questions;
  }

  get languages(): readonly string[] {
    this.#languages ??= this.#questions.languages();
    return this.#languages;
  }

  monthFirst(): boolean | undefined {
    this.#order ??= { monthFirst: this.#questions.monthFirst?.() };
    return this.#order.monthFirst;
  }
}
