import { foldName } from '../entities/fold-name.ts';
import type { FoundEntities } from '../entities/gather-entities.ts';
import { Known } from '../entities/known.ts';
import type { NameLexicon } from '../entities/name-lexicon.ts';
import { firsts, lasts } from '../entities/tagged-text.ts';
import { type Candidate, kindsOfNames } from './candidate.ts';
import { type CapitalClues, findCapitalRuns, isNameLike, stepOverLinks } from './capital-runs.ts';
import { keysOfName, makeName, type Name, type NameSpan, sightNames } from './name-index.ts';
import { type Passage, textOf } from './read-copy.ts';
import type { TermWords } from './term-words.ts';

type NameClues = Omit<CapitalClues, 'words'> & { words: TermWords | undefined };

/** Letters; a longer word that no table knows for a first name is none. */
const longestGiven = 9;

/** `Voltaris` for `Autozulieferer Voltaris`: where all nouns have a capital, one may stand before a name. */
function withoutNoun(name: string, words: TermWords | undefined, lexicon: NameLexicon): string {
  const [first = '', ...rest] = name.split(' ');
  const folded = foldName(first);
  if (rest.length === 0 || !lexicon.largeNouns || lexicon.flagsOf(folded) & Known.given) return name;
  const { noun, title } = lexicon.largeNouns;
  const isNoun =
    folded.length > longestGiven ||
    noun.test(folded) ||
    title.test(folded) ||
    words?.isGeneral(words.keyOf(folded));
  return isNoun ? rest.join(' ') : name;
}

/** `Hamburg` for `Hamburgs`, if the table knows it so. */
function withoutGenitive(name: string, lexicon: NameLexicon): string {
  const folded = foldName(name);
  return lexicon.stripGenitive(folded) === folded ? name : name.slice(0, -1);
}

/** The names that were found and never stand in lower case, each with the forms of its mentions; a person goes by the last word too. */
function readEntities(entities: FoundEntities, { words, lexicon, isSmall }: NameClues): Name[] {
  const names = Object.entries(kindsOfNames).flatMap(([list, kind]) =>
    entities[list as keyof FoundEntities].map(({ name: found, mentions }) => {
      const isPerson = kind === 'person';
      const name = isPerson ? withoutNoun(found, words, lexicon) : withoutGenitive(found, lexicon);
      const surname = isPerson ? [foldName(name).split(' ').at(-1) ?? ''] : [];
      const aliases = [...mentions.map(({ text }) => foldName(text)), ...surname];
      return makeName(
        name,
        kind,
        aliases.filter((alias) => !isSmall(alias)),
        words,
      );
    }),
  );
  return names.filter(({ text }) => !isSmall(foldName(text)));
}

/** A mark before which a name ends at its last letter: `Serie A.`. */
const lastDot = /(?<=\p{Ll} \p{Lu})\.$/u;

/** The organisation that ends one or two small words before a token: `Tribunal Superior | do Trabalho`. */
function organisationBefore(
  passage: Passage,
  ends: ReadonlyMap<number, NameSpan>,
  at: number,
  words: TermWords,
): NameSpan | undefined {
  const spans = [ends.get(at - 1), ends.get(at - 2)];
  return spans.find(
    (span) => span?.name.kind === 'organisation' && stepOverLinks(passage, span.to, words) === at,
  );
}

/** Names with capitals that nobody knows: laws, prizes, works, clubs; or the rest of one found before. */
function findUnknown(passage: Passage, spans: readonly NameSpan[], clues: CapitalClues): Name[] {
  const ends = new Map(spans.map((span) => [span.to, span]));
  return findCapitalRuns(passage, clues).flatMap((run) => {
    const before = organisationBefore(passage, ends, run.from, clues.words);
    if (before) {
      lengthen(before.name, passage, { from: before.from, to: run.to }, clues.words);
      return [];
    }
    if (!isNameLike(passage, run, clues)) return [];
    return [makeName(textOf(passage, run.from, run.to).replace(lastDot, ''), 'otherName', [], clues.words)];
  });
}

/** `Tribunal Superior | do Trabalho`: the run of capitals goes on where the name that was found ended. */
function lengthen(
  name: Name,
  passage: Passage,
  { from, to }: Omit<NameSpan, 'name'>,
  words: TermWords,
): void {
  name.text = textOf(passage, from, to);
  name.words = keysOfName(foldName(name.text), words);
  passage.isName.fill(true, from, to);
}

const partsOfNames = firsts | lasts | Known.titles | Known.common | Known.small | Known.towardsOrganisation;

/** One word alone may be only a part of a name: `Hospital`, `Industrial`, `Affaires`. */
function isTelling({ text, words, kind, count, isInTitle }: Name, clues: NameClues): boolean {
  const { lexicon, isSmall, words: terms } = clues;
  if (words.length > 1)
    return !words.every((word) => terms?.isGeneral(word) || lexicon.flagsOfWord(word) & Known.small);
  if (isSmall(foldName(text))) return false;
  if (kind === 'person') return count > 1 || isInTitle;
  return kind !== 'otherName' || !(lexicon.flagsOfWord(foldName(text)) & partsOfNames);
}

/**
 * The names of the copy, counted in title and body: those of `entities`, and in a language with a table other runs of
 * capitals. Marks their tokens in the passages.
 */
export function findNames(
  passages: readonly Passage[],
  entities: FoundEntities,
  clues: NameClues,
): Candidate[] {
  const { words } = clues;
  const names = readEntities(entities, clues);
  const spans = sightNames(passages, names);
  const unknown = new Map<string, Name>();
  if (words)
    for (const [at, passage] of passages.entries())
      for (const name of findUnknown(passage, spans[at] ?? [], { ...clues, words }))
        unknown.set(name.words.join(' '), name);
  sightNames(passages, [...unknown.values()]);
  return [...names, ...unknown.values()].filter((name) => name.count > 0 && isTelling(name, clues));
}
