/** A piece that both lists have, or only the older, or only the newer. */
export interface Piece {
  change: 'same' | 'gone' | 'new';
  text: string;
}

/**
 * Pieces that two texts may differ in, for the desk to tell what changed.
 * @limit What differs is shown whole, as gone and new.
 */
const mostDifferences = 1500;

/** How far along the older list each diagonal was followed, after so many changes. */
type Reach = ReadonlyMap<number, number>;

/**
 * The fewest pieces gone and new that make one list of the other, in order.
 * E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986.
 */
export function findFewestChanges(a: readonly string[], b: readonly string[]): Piece[] {
  const reach = new Map<number, number>([[1, 0]]);
  const history: Reach[] = [];
  for (let steps = 0; steps <= Math.min(mostDifferences, a.length + b.length); steps++) {
    history.push(new Map(reach));
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const x = advance(a, b, reach, diagonal, steps);
      if (x >= a.length && x - diagonal >= b.length) return walkBack(a, b, history);
    }
  }
  return [
    ...a.map((text): Piece => ({ change: 'gone', text })),
    ...b.map((text): Piece => ({ change: 'new', text })),
  ];
}

const at = (reach: Reach, diagonal: number) => reach.get(diagonal) ?? -1;

/** The diagonal that this one is best come to from: the one above by a new piece, the one below by one that is gone. */
function cameFrom(reach: Reach, diagonal: number, steps: number): number {
  const isByNew =
    diagonal === -steps || (diagonal !== steps && at(reach, diagonal - 1) < at(reach, diagonal + 1));
  return isByNew ? diagonal + 1 : diagonal - 1;
}

function advance(
  a: readonly string[],
  b: readonly string[],
  reach: Map<number, number>,
  diagonal: number,
  steps: number,
): number {
  const before = cameFrom(reach, diagonal, steps);
  let x = at(reach, before) + (before < diagonal ? 1 : 0);
  while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
  reach.set(diagonal, x);
  return x;
}

function walkBack(a: readonly string[], b: readonly string[], history: readonly Reach[]): Piece[] {
  const pieces: Piece[] = [];
  let [x, y] = [a.length, b.length];
  const takeSame = (count: number) => {
    for (const text of a.slice(x - count, x).reverse()) pieces.push({ change: 'same', text });
    [x, y] = [x - count, y - count];
  };
  for (let steps = history.length - 1; steps > 0; steps--) {
    const reach = history[steps] as Reach;
    const before = cameFrom(reach, x - y, steps);
    const startX = at(reach, before);
    const isGone = before < x - y;
    takeSame(x - startX - (isGone ? 1 : 0));
    pieces.push(
      isGone ? { change: 'gone', text: a[--x] as string } : { change: 'new', text: b[--y] as string },
    );
  }
  takeSame(x);
  return pieces.reverse();
}
