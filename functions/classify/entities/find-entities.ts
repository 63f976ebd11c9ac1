import { paragraphBreak } from '../../article/paragraphs.ts';
import { agreeOnKinds, type Sighting } from './agree-on-kinds.ts';
import { cutPieces } from './cut-pieces.ts';
import { foldName } from './fold-name.ts';
import { type FoundEntities, gatherEntities } from './gather-entities.ts';
import { nameLexiconOf } from './name-lexicon.ts';
import { scorePiece } from './score-piece.ts';
import { tagCopy } from './tag-copy.ts';
import type { TaggedText } from './tagged-text.ts';

function sightNames(
  tagged: TaggedText,
  text: string,
  offset: number,
  paragraph: number,
  language: string,
): Sighting[] {
  const lexicon = nameLexiconOf(language);
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
export function findEntities(
  title: string,
  body: readonly string[],
  language: string,
  tagged = tagCopy(title, body, language),
): FoundEntities {
  const titled = sightNames(tagged.title, title, 0, -1, language);
  const sightings: Sighting[] = [];
  let offset = 0;
  body.forEach((text, paragraph) => {
    const own = tagged.body[paragraph];
    if (own) sightings.push(...sightNames(own, text, offset, paragraph, language));
    offset += text.length + paragraphBreak.length;
  });
  return gatherEntities(agreeOnKinds([...titled, ...sightings]));
}
