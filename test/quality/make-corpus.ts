import type { MadePublisher } from './made-publishers.ts';

/** A made article: the file, and which of its lines are the article's and which the publisher's. */
export interface MadeArticle {
  file: Uint8Array;
  body: string[];
  furniture: string[];
}

/** A linear congruential generator (Numerical Recipes), so that the corpus is the same every time. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Articles of four to seven paragraphs, each with most of what their publisher prints around it. */
export function makeCorpus(publisher: MadePublisher, articles: number, seed: number): MadeArticle[] {
  const dice = createDice(seed);
  const { parts, ...places } = publisher;
  const pick = (list: readonly string[]) => list[dice(list.length)] as string;
  // Four times in five: a publisher's pages are not all alike.
  const print = (lines: readonly string[]) =>
    lines.filter(() => dice(5) > 0).map((line) => line.replace('#', `${2 + dice(980)}`));
  const clause = () => `${pick(parts.who)} ${pick(parts.does)} ${pick(parts.what)}`;
  const sentence = () => `${clause()} ${pick(parts.where)}, ${pick(parts.why)}.`;
  return Array.from({ length: articles }, () => {
    const body = Array.from({ length: 4 + dice(4) }, () => `${sentence()} ${sentence()} ${sentence()}`);
    const [above, within, below] = [print(places.above), print(places.within), print(places.below)];
    const text = body.flatMap((paragraph, index) => {
      const notice = within[index - 1];
      return notice === undefined ? [paragraph] : [notice, paragraph];
    });
    const lines = [...above, `${clause()} ${pick(parts.where)}`, ...text, ...below];
    const file = new TextEncoder().encode(lines.join('\n\n'));
    return { file, body, furniture: [...above, ...within, ...below] };
  });
}
