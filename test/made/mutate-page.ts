import { createDice, type Dice } from './create-dice.ts';

/** Pieces that rules look for, or that trouble regular expressions. */
export const pieces = [
  ' ',
  '\n',
  '\n\n',
  '.',
  '…',
  '«',
  '(',
  '/ AFP',
  '&amp;',
  '<b>',
  'Ã©',
  '\u00a0',
  '\u0000',
  '12:30',
  '3 mai 2022',
  '• ',
  ' | ',
  'Lire aussi : ',
  '中',
  '👍',
  '\ufffd',
];

/** A page with one to twenty mutations: pieces cut, doubled, moved or put in; the same for the same seed. */
export function mutatePage(page: string, seed: number): string {
  const roll = createDice(seed);
  let text = page;
  for (let count = roll(20) + 1; count > 0; count -= 1) text = mutateOnce(text, roll);
  return text;
}

function mutateOnce(text: string, roll: Dice): string {
  const from = roll(text.length + 1);
  const to = from + roll(80);
  const [before, piece, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  const inserted = (pieces[roll(pieces.length)] as string).repeat(1 + roll(30));
  return [
    before + after,
    before + piece + piece + after,
    after + piece + before,
    before + inserted + piece + after,
  ][roll(4)] as string;
}
