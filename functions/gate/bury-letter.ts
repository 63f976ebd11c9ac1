import * as v from 'valibot';
import type { ArticlePointer } from '../article/messages.ts';
import { awaitedStage, type LaterStage } from '../article/work.ts';
import { NotFollowed } from '../follow/follower.ts';
import { buryEvent } from './bury-event.ts';
import { type Burial, type BurialPorts, buryPointer } from './bury-pointer.ts';
import { type Intake, tellIntake } from './intake-events.ts';

/**
 * A message that no stage has tried is sent again this often. Lambda stops a loop of messages after some sixteen
 * rounds; and a function that ends as soon as it begins can record no try, so that its messages look throttled.
 * @limit The article is marked as failed, as `Untried`.
 */
export const maxResends = 5;

/** A message that a stage has given up; of a pointer that somebody has put there, nobody says which. */
export type DeadLetter = Resendable &
  ({ stage: 'clean'; intake: Intake } | { stage: LaterStage | undefined; pointer: ArticlePointer });

/** A message as it was sent, and how often it was sent again. */
export interface Resendable {
  message: { [field: string]: unknown };
  resent: number;
}

type Stage = LaterStage | 'clean';

interface LetterPorts extends BurialPorts {
  /** Sends a message to a queue of the stage that has given it up. */
  resend(message: object, stage: Stage): Promise<void>;
}

const resendable = v.looseObject({
  resent: v.optional(v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0), 0),
});

/** Reads of a message how often it was sent again. */
export function parseResendable(body: string): Resendable {
  const message = v.parse(resendable, JSON.parse(body));
  return { message, resent: message.resent };
}

/** What log lines say about the article of a letter. */
export function tellLetter(letter: DeadLetter): ReturnType<typeof tellIntake> | ArticlePointer {
  return letter.stage === 'clean' ? tellIntake(letter.intake) : letter.pointer;
}

/** Why a letter stays where it is. */
const neverTold =
  'What became of this article was committed, and those who follow could not be told. `copydesk announce` tells them; ' +
  'then this letter can be deleted.';

/**
 * Marks the articles of a letter as failed, except those that have moved on; returns how many it marked. If an article
 * was never tried, its messages were only throttled: the letter is sent again. So it is if its stage was done and only
 * those who follow may not know. An article of the letter that is marked all the same is then worked on once more, which
 * can only mend it.
 */
export async function buryLetter(
  letter: DeadLetter,
  ports: LetterPorts,
): Promise<{ stage: Stage; buried: number; resent: number }> {
  const { stage, burials } = await buryAll(letter, ports);
  const buried = burials.filter((burial) => burial === 'buried').length;
  if (!burials.includes('untried') && !burials.includes('untold')) return { stage, buried, resent: 0 };
  if (letter.resent >= maxResends) throw new NotFollowed(neverTold);
  await ports.resend({ ...letter.message, resent: letter.resent + 1 }, stage);
  return { stage, buried, resent: 1 };
}

async function buryAll(letter: DeadLetter, ports: BurialPorts): Promise<{ stage: Stage; burials: Burial[] }> {
  const isLastResort = letter.resent >= maxResends;
  if (letter.stage !== 'clean') {
    const stage = letter.stage ?? (await findStage(letter.pointer, ports));
    return { stage, burials: [await buryPointer(letter.pointer, stage, isLastResort, ports)] };
  }
  const burials: Burial[] = [];
  // One after the other: two events of a letter may be about one article.
  for (const event of letter.intake.events) burials.push(await buryEvent(event, isLastResort, ports));
  return { stage: letter.stage, burials };
}

/** The stage that the article waits for; where it waits for none, the last one, which may not have told all who follow. */
async function findStage({ articleId }: ArticlePointer, { articles }: BurialPorts): Promise<LaterStage> {
  const seen = await articles.read(articleId);
  return (seen && awaitedStage(seen)) ?? 'index';
}
