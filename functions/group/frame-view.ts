import type { Assignment, Frame } from './assignment.ts';
import { indexOf, type Neighbour } from './day-index.ts';
import { isLoner } from './loner.ts';
import { compareOrder, type Signature } from './signature.ts';

/** Days before a frame whose articles it looks at. */
export const lookBackDays = 3;
/** A story takes articles up to this many days after its founder's. */
const openDays = 7;

/** An article of the look-back and what was decided of it. */
export interface Member {
  signature: Signature;
  assignment: Assignment;
}

/** A story that may take articles of a frame. */
export interface OpenStory {
  id: string;
  founded: number;
  /** Those in the look-back, in order. */
  members: Member[];
  /** Those of them that are compared: the others are told from no event. */
  compared: Signature[];
}

/** What a frame is decided of: its articles, and the open stories of the days before. */
export class FrameView {
  readonly day: number;
  readonly articles: ReadonlyMap<string, Signature>;
  /** By id. */
  readonly stories: ReadonlyMap<string, OpenStory>;
  readonly #lookBack: readonly Frame[];
  readonly #storyOf = new Map<string, OpenStory>();

  /** @param lookBack the frames of the days before, the earliest first. */
  constructor(day: number, articles: ReadonlyMap<string, Signature>, lookBack: readonly Frame[]) {
    this.day = day;
    this.articles = articles;
    this.#lookBack = lookBack;
    this.stories = this.#openStories();
  }

  /** The articles of the frame that one is connected with. */
  near(signature: Signature): Neighbour[] {
    return indexOf(this.articles).near(signature);
  }

  /** The open stories that an article is connected with, by its strongest link with a member. */
  nearStories(signature: Signature): Map<OpenStory, number> {
    const links = new Map<OpenStory, number>();
    for (const { signatures } of this.#lookBack) {
      for (const { signature: member, link } of indexOf(signatures).near(signature)) {
        const story = this.#storyOf.get(member.articleId);
        if (story) links.set(story, Math.max(link, links.get(story) ?? 0));
      }
    }
    return links;
  }

  #openStories(): Map<string, OpenStory> {
    const stories = new Map<string, OpenStory>();
    for (const { signatures, assignments } of this.#lookBack) {
      for (const signature of signatures.values()) {
        const assignment = assignments.get(signature.articleId);
        if (assignment && this.day - assignment.founded <= openDays)
          this.#addMember(stories, { signature, assignment });
      }
    }
    for (const story of stories.values()) sortStory(story);
    return stories;
  }

  #addMember(stories: Map<string, OpenStory>, member: Member): void {
    const { signature, assignment } = member;
    const { story: id, founded } = assignment;
    const story = stories.get(id) ?? { id, founded, members: [], compared: [] };
    story.members.push(member);
    if (!isLoner(signature)) story.compared.push(signature);
    stories.set(id, story);
    this.#storyOf.set(signature.articleId, story);
  }
}

function sortStory({ members, compared }: OpenStory): void {
  members.sort((a, b) => compareOrder(a.signature, b.signature));
  compared.sort(compareOrder);
}
