/** What of an article a story counts. */
export interface MemberFacts {
  /** The minute it is listed by, since 1800. */
  minute: number;
  language: string;
  /** A hash of whom it comes from. */
  source: number;
}

/** A member of a story. */
export interface Member extends MemberFacts {
  articleId: string;
  /** The earliest of its group of copies; absent in that one, and where there is no copy of it. */
  copyOf?: string;
}

/** Which story an article is in, as of which `rev`. */
export interface Place extends MemberFacts {
  rev: number;
  /** The id of the founder, which is the story's. */
  story: string;
  /** The founder's day, since 1800. */
  founded: number;
  copyOf?: string;
}

/** What was decided of an article; without a place it is in no story any more, as of this `rev`. */
export interface Decision {
  articleId: string;
  rev: number;
  place?: Place;
  /** Where it was until then; absent where it was nowhere, and in commits of before such was noted. */
  before?: Before;
}

/** The story that an article was in, and the day it was listed on. */
export interface Before {
  story: string;
  day: number;
}

/** The place of an article as the table has it: by the last commit that decided of it. */
export interface HeldPlace {
  commit: number;
  /** Absent for an article that is in no story any more. */
  place?: Place;
}
