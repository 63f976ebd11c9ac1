import { paragraphBreak } from '../../article/paragraphs.ts';
import { agreeOnKinds, type Sighting } from './agree-on-kinds.ts';
import { cutPieces } from './cut-pieces.ts';
import { foldName } from './fold-name.ts';
import { type FoundEntities, gatherEntities } from './gather-entities.ts';
import { nameLexiconOf } from './name-lexicon.ts';
import { scorePiece } from './score-piece.ts';
import { splitTokens } from './split-tokens.ts';
import { tagText } from './tagged-text.ts';

function sightNames(text: string, offset: number, paragraph: number, language: string): Sighting[] {
  const lexicon = nameLexiconOf(language);
  const tagged = tagText(splitTokens(text, offset), lexicon);
  return cutPieces(tagged).map((piece) => {
    const start = tagged.tokens[piece.from]?.start ?? offset;
    const end = tagged.tokens[piece.to - 1]?.end ?? offset;
    const shown = text.slice(start - offset, end - offset);
    return {
      piece,
      paragraph,
      start,
      end,
      text: shown,
      folded: lexicon.stripGenitive(foldName(shown)),
      scores: scorePiece(piece),
    };
  });
}

/**
 * Finds the persons, organisations and places the body names, by rules and tables alone: the same article gives the
 * same names. The names of the title count; mentions are of the body only.
 */
export function findEntities(title: string, body: readonly string[], language: string): FoundEntities {
  const titled = sightNames(title, 0, -1, language);
  const sightings: Sighting[] = [];
  let offset = 0;
  body.forEach((text, paragraph) => {
    sightings.push(...sightNames(text, offset, paragraph, language));
    offset += text.length + paragraphBreak.length;
  });
  return gatherEntities(agreeOnKinds([...titled, ...sightings]));
}
