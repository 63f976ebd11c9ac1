import { Known } from './known.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './split-tokens.ts';

/** A paragraph's tokens with what the lexicon says of each. */
export interface Line {
  tokens: Token[];
  flags: number[];
  lexicon: Lexicon;
  /** Nearly all in capitals: a capital says nothing. */
  isShouted: boolean;
  /** Most words have a capital: a headline of the English kind. */
  isTitleCase: boolean;
  /** Results or standings: names and numbers, hardly a small word. A town in it is its team. */
  isScore: boolean;
}

/** A stretch of tokens that may be a name. */
export interface Piece {
  line: Line;
  /** First token, and the one after the last. */
  from: number;
  to: number;
  /** What is known of the whole stretch. */
  whole: number;
  first: number;
  last: number;
  /** Read from the head it begins or ends with. */
  head: number;
  /** What the words before and after it are known for. */
  before: number;
  after: number;
}

const longestLookup = 9;
/** Single letters are initials; everything else with a capital may be a name. */
export function isCapital(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.shape === 'capital' || token.shape === 'capitals' || token.shape === 'initial')
  );
}

/** The folded words of tokens `from` to `to` as the lexicon writes phrases. */
export function joinFolded(tokens: readonly Token[], from: number, to: number): string {
  let joined = '';
  for (let i = from; i < to; i += 1) joined += joined === '' ? tokens[i]?.folded : ` ${tokens[i]?.folded}`;
  return joined;
}

/** The longest known phrase at `from` whose flags meet `wanted`: where it ends, or `from` if there is none. */
export function findLongest(line: Line, from: number, wanted: number, most = longestLookup): number {
  const first = line.tokens[from];
  if (!first || first.shape === 'mark') return from;
  const limit = Math.min(most, line.lexicon.longestFrom(first.folded), line.tokens.length - from);
  for (let count = limit; count > 1; count -= 1) {
    const phrase = joinFolded(line.tokens, from, from + count);
    const flags = wanted & namedFlags ? line.lexicon.flagsOf(phrase) : line.lexicon.flagsOfWord(phrase);
    const ends = flags & Known.endsSmall || !(flags & namedFlags) || isCapital(line.tokens[from + count - 1]);
    if (flags & wanted && ends) return from + count;
  }
  return (line.flags[from] ?? 0) & wanted ? from + 1 : from;
}

/** What the one to three words that end before `index` are known for, together. */
export function readBefore(line: Line, index: number): number {
  let flags = 0;
  for (let count = 1; count <= 3 && index - count >= 0; count += 1) {
    if (line.tokens[index - count]?.shape === 'mark') break;
    flags |= line.lexicon.flagsOfWord(joinFolded(line.tokens, index - count, index));
  }
  return flags;
}

/** What the one or two words from `index` on are known for, together; `had said` tells as much as `said`. */
export function readAfter(line: Line, index: number): number {
  const next = line.tokens[index];
  if (!next || next.shape === 'mark') return 0;
  const flags = line.flags[index] ?? 0;
  const pair = line.lexicon.flagsOfWord(joinFolded(line.tokens, index, Math.min(index + 2, line.tokens.length)));
  return (
    flags |
    pair |
    (flags & Known.small && line.tokens[index + 1]?.shape === 'small'
      ? (line.flags[index + 1] ?? 0) & Known.acts
      : 0)
  );
}

const shoutedShare = 0.7;
const titleCaseShare = 0.75;
/** Fewer words than this are too few to call a line a headline. */
const leastWords = 4;

function readsAsScore(tokens: Token[]): boolean {
  const numbers = tokens.filter((t) => t.shape === 'number').length;
  const small = tokens.filter((t) => t.shape === 'small' && t.text.length > 1).length;
  const capitals = tokens.filter(isCapital).length;
  return numbers >= 2 && capitals > 0 && small <= 1 && numbers + capitals > small * 4 && tokens.length < 40;
}

/** Looks every token of a paragraph up once. */
export function readLine(tokens: Token[], lexicon: Lexicon): Line {
  const flags = tokens.map((token) => lookUp(token, lexicon));
  const words = tokens.filter((t) => t.shape !== 'mark' && t.shape !== 'number' && t.text.length > 3);
  const capitals = words.filter((t) => t.shape === 'capitals').length;
  const withCapital = words.filter(isCapital).length;
  const enough = words.length >= leastWords;
  const ends = tokens.at(-1)?.text === '.';
  return {
    tokens,
    flags,
    lexicon,
    isShouted: enough && capitals / words.length > shoutedShare,
    isScore: readsAsScore(tokens),
    isTitleCase: enough && !ends && withCapital / words.length > titleCaseShare,
  };
}

/** German makes its offices and trades by composition: `Arbeitsministerin`. */
const germanTitle =
  /.(?:minister|ministers|prasident|prasidenten|chef|meister|sprecher|trainer|spieler|kanzler|direktor|leiter|fuhrer|forscher|richter|sekretar|kommissar|politiker|sieger|laufer|fahrer|autor|kunstler|sanger|wissenschaftler|grunder|steller|macher|schutze|verteidiger|sturmer|regisseur|berater|kandidat|schauspieler|manager|reporter|korrespondent|aktivist|pilot|historiker|okonom|professor|anwalt)(?:in|s)?$|.(?:vorsitzende[rn]?|beauftragte[rn]?|abgeordnete[rn]?|anwaltin|arztin|arzt|experte|experten|expertin|profi|star|rat|ratin|okonomin|politologe|soziologe|biologe|biologin|soziologin|legende|ikone|kuratorin|kollege|kollegin|witwe|sohn|tochter|bruder)$|^(?:kurator|kuratorin|arztin|hersteller|coach)$/;

function lookUp(token: Token, lexicon: Lexicon): number {
  if (token.shape === 'mark' || token.shape === 'number') return 0;
  if (token.shape === 'small') return lexicon.flagsOfWord(token.folded);
  const compound = lexicon.writesNounsLarge && germanTitle.test(token.folded) ? Known.titles : 0;
  const abbreviation = token.shape === 'capitals' ? lexicon.flagsOfAbbreviation(token.text) : 0;
  return abbreviation || compound | lexicon.flagsOf(token.folded);
}

export const namedFlags = Known.person | Known.place | Known.organisation | Known.other | Known.smallPlace;
