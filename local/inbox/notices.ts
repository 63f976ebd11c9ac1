import { printPath } from './file-names.ts';

/**
 * Files named in one line of the terminal.
 * @limit More of one kind are counted.
 */
const mostNamed = 5;

/** A message about a file; messages with the same reason are printed together. */
export interface Notice {
  path: string | Buffer;
  reason: string;
}

/** Prints messages about files, once for each file. */
export class Notices {
  readonly #say: (line: string) => void;
  #said = new Set<string>();

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  /** Takes all current messages; those that no longer apply are forgotten, and printed again if they come back. */
  say(notices: readonly Notice[]): void {
    const said = new Set<string>();
    const news = new Map<string, string[]>();
    for (const { path, reason } of notices) {
      const printed = printPath(path);
      const name = `${reason}\0${printed}`;
      if (!this.#said.has(name)) {
        if (!news.has(reason)) news.set(reason, []);
        news.get(reason)?.push(printed);
      }
      said.add(name);
    }
    this.#said = said;
    for (const [reason, paths] of news) this.#say(`${reason}: ${listSome(paths)}`);
  }
}

/** The first few, and how many more there are. */
export function listSome(names: readonly string[]): string {
  const more = names.length - mostNamed;
  const named = names.slice(0, mostNamed).join(', ');
  return more > 0 ? `${named} and ${more.toLocaleString('en')} more` : named;
}
