import type { ArticlePointer } from '../article/messages.ts';
import { buryEvent } from './bury-event.ts';
import { type BurialPorts, buryPointer } from './bury-pointer.ts';
import type { Intake } from './intake-events.ts';

/** A message that a stage has given up. */
export type DeadLetter =
  | { stage: 'clean'; intake: Intake }
  | { stage: 'classify' | 'index'; pointer: ArticlePointer };

/** Marks the articles of a letter as failed, except those that have moved on; returns how many it marked. */
export async function buryLetter(letter: DeadLetter, ports: BurialPorts): Promise<number> {
  if (letter.stage !== 'clean') {
    return (await buryPointer(letter.pointer, letter.stage, ports)) === 'buried' ? 1 : 0;
  }
  let buried = 0;
  // One after the other: two events of a letter may be about one article.
  for (const event of letter.intake.events) if ((await buryEvent(event, ports)) === 'buried') buried++;
  return buried;
}
