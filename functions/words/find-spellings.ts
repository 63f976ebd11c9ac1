import { JoinedWords } from './joined-words.ts';
import { endOfCharacter, findTokens, type Token } from './tokenise.ts';

/** A word of a text, or another spelling under which readers look for what stands there. */
export interface Spelling extends Token {
  /** `joined`: several words written as one, as `email` for `e-mail`. `character`: one of a pair. */
  kind: 'word' | 'joined' | 'character';
}

const wordCharacter = /^[\p{Script=Han}\p{Script=Hangul}]$/u;

/** Whether a text is one character of a script whose characters are often words of their own. */
export function isWordCharacter(text: string): boolean {
  return wordCharacter.test(text);
}

/**
 * The words of a text in order, as `findTokens` gives them, and after them the other spellings under which they are
 * looked for: `email` for `e-mail`, `fbi` for `F.B.I.`, `2500000` for `2,500,000`, and each Chinese character by itself.
 */
export function* findSpellings(text: string): Generator<Spelling> {
  const joins = new JoinedWords(text);
  let last: Token | undefined;
  for (const token of findTokens(text)) {
    if (last) yield* charactersOf(last, text, token.start >= last.end);
    const joined = joins.add(token);
    if (joined) yield { ...joined, kind: 'joined' };
    yield { ...token, kind: 'word' };
    last = token;
  }
  if (last) yield* charactersOf(last, text, true);
  const joined = joins.end();
  if (joined) yield { ...joined, kind: 'joined' };
}

/** The first character of a pair, and where no other pair begins with it, the second. */
function* charactersOf({ word, start, end }: Token, text: string, isLast: boolean): Generator<Spelling> {
  const [first = '', second, ...more] = word;
  if (second === undefined || more.length > 0 || !isWordCharacter(first)) return;
  const middle = endOfCharacter(text, start);
  yield { word: first, start, end: middle, kind: 'character' };
  if (isLast && isWordCharacter(second)) yield { word: second, start: middle, end, kind: 'character' };
}
