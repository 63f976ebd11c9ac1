import { paragraphBreak } from '../../article/paragraphs.ts';
import { agreeOnKinds, type Sighting } from './agree-on-kinds.ts';
import { cutPieces, type Piece } from './cut-pieces.ts';
import { foldName } from './fold-name.ts';
import { type FoundEntities, gatherEntities } from './gather-entities.ts';
import { Known } from './known.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { nominative } from './nominative.ts';
import { scorePiece } from './score-piece.ts';
import { tagCopy } from './tag-copy.ts';
import type { TaggedText } from './tagged-text.ts';
import { findUncased, linkParts } from './uncased/find-uncased.ts';
import { uncased } from './uncased/known-in-script.ts';

const surely = Known.person | Known.place | Known.organisation;

/** The name in the first case, if the language declines names, as written, folded, and as the article's names are compared. */
function readForms(shown: string, lexicon: NameLexicon): Pick<Sighting, 'name' | 'folded' | 'stem'> {
  const name = lexicon.cases ? nominative(shown, lexicon.cases) : shown;
  const folded = lexicon.stripGenitive(foldName(name));
  return { name, folded, stem: lexicon.cases?.stem(folded) ?? folded };
}

interface Paragraph {
  text: string;
  tagged: TaggedText;
  /** Where it begins in the body, and its index; -1 for the title. */
  offset: number;
  index: number;
}

function sightName({ text, tagged, offset, index }: Paragraph, piece: Piece): Sighting {
  const start = tagged.tokens[piece.from]?.start ?? offset;
  const end = tagged.tokens[piece.to - 1]?.end ?? offset;
  const shown = text.slice(start - offset, end - offset);
  const forms = readForms(shown, tagged.lexicon);
  return { piece, paragraph: index, start, end, text: shown, ...forms, scores: scorePiece(piece) };
}

/** All words that the article writes small. */
function listSmallWords(paragraphs: readonly Paragraph[]): Set<string> {
  const small = new Set<string>();
  for (const { tagged } of paragraphs)
    for (const { shape, folded } of tagged.tokens) if (shape === 'small') small.add(folded);
  return small;
}

/** A single word at the start of a sentence, unless the tables know it well: its capital proves nothing. */
function isUnproved({ tagged, from, to, whole }: Piece): boolean {
  const isKnown = whole & surely && tagged.lexicon.isOwn;
  return to === from + 1 && tagged.tokens[from]?.opensSentence === true && !isKnown;
}

/** The names by their capitals; `De` at the start of a sentence is none if the article has `de` too. */
function findByCapitals(paragraphs: readonly Paragraph[]): Sighting[] {
  let small: Set<string> | undefined;
  const isSmallElsewhere = (piece: Piece): boolean => {
    if (!isUnproved(piece)) return false;
    small ??= listSmallWords(paragraphs);
    return small.has(piece.tagged.tokens[piece.from]?.folded ?? '');
  };
  return paragraphs.flatMap((paragraph) =>
    cutPieces(paragraph.tagged)
      .filter((piece) => !isSmallElsewhere(piece))
      .map((piece) => sightName(paragraph, piece)),
  );
}

/**
 * Finds the persons, organisations and places that the article names, by rules and tables alone: the same article gives
 * the same names. The names of the title count; mentions are of the body only.
 */
export function findEntities(
  title: string,
  body: readonly string[],
  language: string,
  { title: taggedTitle, body: taggedBody } = tagCopy(title, body, language),
): FoundEntities {
  const paragraphs: Paragraph[] = [{ text: title, tagged: taggedTitle, offset: 0, index: -1 }];
  let offset = 0;
  body.forEach((text, index) => {
    const tagged = taggedBody[index];
    if (tagged) paragraphs.push({ text, tagged, offset, index });
    offset += text.length + paragraphBreak.length;
  });
  const named = agreeOnKinds(findByCapitals(paragraphs));
  const others = paragraphs.flatMap((paragraph) =>
    findUncased(paragraph.text, paragraph.offset, paragraph.index, language),
  );
  if (others.length === 0) return gatherEntities(named);
  return gatherEntities([...named.filter(({ text }) => !uncased.test(text)), ...linkParts(others)]);
}
