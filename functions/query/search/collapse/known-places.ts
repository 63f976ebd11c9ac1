import type { Member } from '../../../catalog/stories/place.ts';
import type { PlaceReader } from './place-reader.ts';

/** A member of a story. */
interface Known {
  story: string;
  member: Member;
}

/** What a query has read of places and stories: nothing is read twice, whichever of its pages or tries asked first. */
export class KnownPlaces {
  readonly #reader: PlaceReader;
  readonly #places = new Map<string, Known | undefined>();
  readonly #stories = new Map<string, readonly Member[]>();

  constructor(reader: PlaceReader) {
    this.#reader = reader;
  }

  /** Whether it is known where an article is, or that it is in no story. */
  has(articleId: string): boolean {
    return this.#places.has(articleId);
  }

  /** Where an article is, if it is in a story and that was read. */
  find(articleId: string): Known | undefined {
    return this.#places.get(articleId);
  }

  /** The members of a story that was read; one of a single article has no list of its own. */
  membersOf({ story, member }: Known): readonly Member[] {
    const members = this.#stories.get(story) ?? [];
    return members.length > 0 ? members : [member];
  }

  /** Reads where these articles are. */
  async readPlaces(articleIds: readonly string[]): Promise<void> {
    const unknown = [...new Set(articleIds)].filter((id) => !this.#places.has(id));
    if (unknown.length === 0) return;
    const read = await this.#reader.readPlaces(unknown);
    for (const articleId of unknown) this.#places.set(articleId, knownOf(articleId, read));
  }

  /** Reads what these stories are made of: then it is known of all their members where they are. */
  async readStories(storyIds: readonly string[]): Promise<void> {
    const unknown = [...new Set(storyIds)].filter((id) => !this.#stories.has(id));
    if (unknown.length === 0) return;
    const read = await this.#reader.readStories(unknown);
    for (const story of unknown) {
      const members = read.get(story)?.members ?? [];
      this.#stories.set(story, members);
      for (const member of members) {
        if (!this.#places.has(member.articleId)) this.#places.set(member.articleId, { story, member });
      }
    }
  }
}

function knownOf(articleId: string, read: Awaited<ReturnType<PlaceReader['readPlaces']>>): Known | undefined {
  const place = read.get(articleId)?.place;
  if (!place) return undefined;
  const { story, minute, language, source, copyOf } = place;
  return { story, member: { articleId, minute, language, source, ...(copyOf !== undefined && { copyOf }) } };
}
