import { type People, readPeople } from '../byline/read-people.ts';
import { type FoundLabel, findLabels } from '../dates/date-labels.ts';
import { type TokenisedLine, tokeniseLine } from '../dates/tokenise-line.ts';
import { longWords } from './long-words.ts';
import { type MarkerMatch, matchByline, matchOpening } from './match-marker.ts';

/**
 * What a line says: its people, its numbers and names of months, its longer words. Each is read when a rule first asks for it
 * and kept with the line, because headline, byline, dates and region ask for the same.
 */
export class Sayings {
  readonly #text: string;
  readonly #folded: string;
  #people: { found: People | undefined } | undefined;
  #lead: { found: string | undefined } | undefined;
  #opening: { found: MarkerMatch | undefined } | undefined;
  #dates: TokenisedLine | undefined;
  #dateLabels: readonly FoundLabel[] | undefined;
  #longWords: readonly string[] | undefined;

  /** `folded` is the beginning of the text, folded. */
  constructor(text: string, folded: string) {
    this.#text = text;
    this.#folded = folded;
  }

  /** The people whom the line opens with, where two words or more make a name. */
  get people(): People | undefined {
    this.#people ??= { found: readPeople(this.#text, false) };
    return this.#people.found;
  }

  /** The word or words that announce names, such as `par`, in front of all else. */
  get lead(): string | undefined {
    this.#lead ??= { found: matchByline(this.#folded) };
    return this.#lead.found;
  }

  /** The marker of furniture that it opens with. */
  get opening(): MarkerMatch | undefined {
    this.#opening ??= { found: matchOpening(this.#folded, this.#text) };
    return this.#opening.found;
  }

  /** Its words and numbers, as the grammar of dates reads them. */
  get dates(): TokenisedLine {
    this.#dates ??= tokeniseLine(this.#text);
    return this.#dates;
  }

  /** What it says of its dates: `published`, `updated on`. */
  get dateLabels(): readonly FoundLabel[] {
    this.#dateLabels ??= findLabels(this.dates);
    return this.#dateLabels;
  }

  /** Its words of four letters and more; where its script has no blanks, every pair of letters. */
  get longWords(): readonly string[] {
    this.#longWords ??= longWords(this.#folded);
    return this.#longWords;
  }
}
