import type { Fates, Match, Page } from '../page.ts';
import type { Candidate } from '../read-candidates.ts';
import type { FoundArticle, Grouping } from '../search-query.ts';
import type { KnownPlaces } from './known-places.ts';
import { digestOf, writeShown } from './shown-groups.ts';

/** How often a story of an earlier page is met on this one before its members are read, so that the rest of them costs nothing. */
const meetingsBeforeMembers = 2;

/** Reads the rows, and if needed the texts, of candidates: what becomes of each. */
type BearOut = (candidates: readonly Candidate[]) => Promise<Fates>;

/**
 * Chooses the candidates of a page by where they are: no copies or nothing else, and of each story or group of copies the
 * first one that its row bears out. Places say what belongs together, and rows what is there.
 */
export class Sieve {
  readonly #grouping: Grouping;
  readonly #known: KnownPlaces;
  /** Digests of the groups that were shown on pages before this one, oldest first. */
  readonly #before: readonly string[];
  readonly #shown: Set<string>;
  /** Every candidate that was walked, and its number. */
  readonly #walked = new Map<Candidate, number>();
  readonly #dropped = new Set<Candidate>();
  readonly #meetings = new Map<string, number>();
  #noted = 0;

  constructor(grouping: Grouping, known: KnownPlaces, before: readonly string[]) {
    this.#grouping = grouping;
    this.#known = known;
    this.#before = before;
    this.#shown = new Set(before);
  }

  /** Whether a candidate is left out by what is known already, so that nothing has to be read of it. */
  isSettled({ articleId }: Candidate, page: Pick<Page, 'matches'>): boolean {
    this.#note(page);
    return this.#known.has(articleId) && (this.#isUnwanted(articleId) || this.#isShown(articleId));
  }

  /** What becomes of the next candidates: a match is the first of its group. Call it in the order of the listing. */
  async sift(batch: readonly Candidate[], page: Pick<Page, 'matches'>, bearOut: BearOut): Promise<Fates> {
    this.#note(page);
    for (const candidate of batch) this.#walked.set(candidate, this.#walked.size);
    await this.#known.readPlaces(batch.map(({ articleId }) => articleId));
    const wanted = batch.filter(({ articleId }) => !this.#isUnwanted(articleId));
    const left = wanted.filter(({ articleId }) => !this.#isShown(articleId));
    const [fates] = await Promise.all([this.#takeFirsts(left, bearOut), this.#readMembers(wanted, left)]);
    return fates;
  }

  /** What is told of the group of a match on a finished page. */
  tell({ articleId }: Candidate, page: Page): Pick<FoundArticle, 'group' | 'copies'> {
    const place = this.#known.find(articleId);
    if (this.#grouping.collapse === 'story' && place) {
      const matches = this.#countMet(this.#digest(articleId), page);
      return { group: { id: place.story, members: this.#known.membersOf(place), matches } };
    }
    if (this.#grouping.collapse !== 'copies') return {};
    const digest = this.#digest(articleId);
    const group = place ? this.#known.membersOf(place) : [];
    const others = group.filter((each) => each.articleId !== articleId && digestOfCopies(each) === digest);
    return { copies: others.length };
  }

  /** What was shown up to a candidate, for the cursor of the page that begins after it. */
  shownAfter(candidate: Candidate, { matches }: Page): string | undefined {
    if (!this.#grouping.collapse) return undefined;
    const now = matches
      .filter((match) => this.#numberOf(match.candidate) <= this.#numberOf(candidate))
      .map((match) => this.#digest(match.candidate.articleId));
    return writeShown([...this.#before, ...now]);
  }

  /** What a page shows counts as shown from now on. */
  #note({ matches }: Pick<Page, 'matches'>): void {
    for (; this.#noted < matches.length; this.#noted++) {
      this.#shown.add(this.#digest((matches[this.#noted] as Match).candidate.articleId));
    }
  }

  #numberOf(candidate: Candidate): number {
    return this.#walked.get(candidate) ?? -1;
  }

  #isUnwanted(articleId: string): boolean {
    const { copies } = this.#grouping;
    if (copies === undefined) return false;
    const isCopy = this.#known.find(articleId)?.member.copyOf !== undefined;
    return isCopy !== (copies === 'only');
  }

  #isShown(articleId: string): boolean {
    return this.#grouping.collapse !== undefined && this.#shown.has(this.#digest(articleId));
  }

  /** Of its story or group of copies; an article that is in none yet stands for itself. */
  #digest(articleId: string): string {
    const known = this.#known.find(articleId);
    if (this.#grouping.collapse === 'story') return digestOf(known?.story ?? articleId);
    return digestOfCopies(known?.member ?? { articleId });
  }

  /** Bears out the first candidate of each group; where it is dropped, the next one. */
  async #takeFirsts(candidates: readonly Candidate[], bearOut: BearOut): Promise<Fates> {
    const fates: Fates = new Map();
    for (let queues = this.#queue(candidates); queues.length > 0; ) {
      const borneOut = await bearOut(queues.flatMap(([first]) => first ?? []));
      for (const [candidate, fate] of borneOut) fates.set(candidate, fate);
      const dropped = queues.filter(([first]) => first && !borneOut.has(first));
      for (const [first] of dropped) if (first) this.#dropped.add(first);
      queues = dropped.map(([, ...others]) => others).filter(({ length }) => length > 0);
    }
    return fates;
  }

  /** The candidates of each group; each by itself where nothing is collapsed. */
  #queue(candidates: readonly Candidate[]): Candidate[][] {
    if (!this.#grouping.collapse) return candidates.map((candidate) => [candidate]);
    const queues = new Map<string, Candidate[]>();
    for (const candidate of candidates) {
      const digest = this.#digest(candidate.articleId);
      queues.set(digest, [...(queues.get(digest) ?? []), candidate]);
    }
    return [...queues.values()];
  }

  /** Reads the members of groups that are new, and of those shown before that are met again and again. */
  async #readMembers(wanted: readonly Candidate[], left: readonly Candidate[]): Promise<void> {
    if (!this.#grouping.collapse) return;
    const fresh = new Set(left);
    const isNeeded = (candidate: Candidate) => {
      if (fresh.has(candidate)) return true;
      const digest = this.#digest(candidate.articleId);
      const meetings = (this.#meetings.get(digest) ?? 0) + 1;
      this.#meetings.set(digest, meetings);
      return meetings >= meetingsBeforeMembers;
    };
    const needed = wanted.filter(isNeeded);
    await this.#known.readStories(
      needed.flatMap(({ articleId }) => this.#known.find(articleId)?.story ?? []),
    );
  }

  /** How many articles of a group were met up to the end of the page. */
  #countMet(digest: string, { last }: Page): number {
    const end = last ? this.#numberOf(last) : -1;
    const met = [...this.#walked.keys()]
      .slice(0, end + 1)
      .filter((each) => this.#digest(each.articleId) === digest && !this.#dropped.has(each))
      .filter(({ articleId }) => !this.#isUnwanted(articleId));
    return new Set(met.map(({ articleId }) => articleId)).size;
  }
}

/** By the earliest of the copies. */
function digestOfCopies({ articleId, copyOf }: { articleId: string; copyOf?: string }): string {
  return digestOf(copyOf ?? articleId);
}
