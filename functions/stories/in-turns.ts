/**
 * Puts of one run that are under way together.
 * @limit Further ones wait.
 */
const putsAtOnce = 50;

/** Puts some items, not too many at once. */
export async function inTurns<Item>(
  items: readonly Item[],
  put: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < items.length; at += putsAtOnce)
    await Promise.all(items.slice(at, at + putsAtOnce).map(put));
}
