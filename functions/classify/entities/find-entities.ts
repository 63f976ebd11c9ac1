import { agreeOnKinds, type Sighting } from './agree-on-kinds.ts';
import { cutPieces, type Piece } from './cut-pieces.ts';
import { foldName } from './fold-name.ts';
import { type FoundEntities, gatherEntities } from './gather-entities.ts';
import { Known } from './known.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { nominative } from './nominative.ts';
import { scorePiece } from './score-piece.ts';
import { stretchOf, type TaggedCopy, type TaggedParagraph, tagCopy } from './tag-copy.ts';
import { findUncased, linkParts } from './uncased/find-uncased.ts';
import { uncased } from './uncased/known-in-script.ts';

const surely = Known.person | Known.place | Known.organisation;

/** The name in the first case, if the language declines names, as written, folded, and as the article's names are compared. */
function readForms(shown: string, lexicon: NameLexicon): Pick<Sighting, 'name' | 'folded' | 'stem'> {
  const name = lexicon.cases ? nominative(shown, lexicon.cases) : shown;
  const folded = lexicon.stripGenitive(foldName(name));
  return { name, folded, stem: lexicon.cases?.stem(folded) ?? folded };
}

function sightName(paragraph: TaggedParagraph, piece: Piece): Sighting {
  const { start, end, text } = stretchOf(paragraph, piece.from, piece.to);
  const forms = readForms(text, paragraph.tagged.lexicon);
  return { piece, paragraph: paragraph.index, start, end, text, ...forms, scores: scorePiece(piece) };
}

/** A single word at the start of a sentence, unless the tables know it well: its capital proves nothing. */
function isUnproved({ tagged, from, to, whole }: Piece): boolean {
  const isKnown = whole & surely && tagged.lexicon.isOwn;
  return to === from + 1 && tagged.tokens[from]?.opensSentence === true && !isKnown;
}

/** The names by their capitals; `De` at the start of a sentence is none if the article has `de` too. */
function findByCapitals({ paragraphs, isSmall }: TaggedCopy): Sighting[] {
  const isSmallElsewhere = (piece: Piece) =>
    isUnproved(piece) && isSmall(piece.tagged.tokens[piece.from]?.folded ?? '');
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
  copy = tagCopy(title, body, language),
): FoundEntities {
  const named = agreeOnKinds(findByCapitals(copy));
  const others = copy.paragraphs.flatMap(({ text, offset, index }) =>
    findUncased(text, offset, index, language),
  );
  if (others.length === 0) return gatherEntities(named);
  return gatherEntities([...named.filter(({ text }) => !uncased.test(text)), ...linkParts(others)]);
}
