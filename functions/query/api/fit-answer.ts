/**
 * Lambda sends at most 6 MB, with JSON around the body; a megabyte is left for headers and the gateway's additions.
 * @limit A page ends earlier, and its cursor goes on from there; of a single article the lists
 * are cut, and it says `cut`.
 */
export const maxAnswerBytes = 5_000_000;

/** Bytes of a text as Lambda sends it: in JSON, where quotes and line breaks are escaped. */
export function sentBytes(body: string): number {
  return Buffer.byteLength(JSON.stringify(body));
}

/**
 * Cuts the named lists at their ends, the last list first, until the answer fits, and adds `cut`. An answer within the
 * limit stays as it is.
 */
export function fitAnswer<Answer extends object>(
  answer: Answer,
  lists: readonly (keyof Answer)[],
  maxBytes = maxAnswerBytes,
): Answer & { cut?: true } {
  if (sentBytes(JSON.stringify(answer)) <= maxBytes) return answer;
  const bare: Answer & { cut?: true } = { ...answer, cut: true };
  for (const name of lists) if (Array.isArray(answer[name])) bare[name] = [] as never;
  let left = maxBytes - sentBytes(JSON.stringify(bare));
  for (const name of lists) {
    const items = answer[name];
    if (!Array.isArray(items)) continue;
    const kept = takeBytes(items, left);
    bare[name] = kept.items as never;
    left -= kept.sizeBytes;
  }
  return bare;
}

/** The first items that fit, and the bytes of them with their commas. */
function takeBytes(items: readonly unknown[], maxBytes: number): { items: unknown[]; sizeBytes: number } {
  let sizeBytes = 0;
  for (const [i, item] of items.entries()) {
    const itemBytes = sentBytes(JSON.stringify(item)) + 1;
    if (sizeBytes + itemBytes > maxBytes) return { items: items.slice(0, i), sizeBytes };
    sizeBytes += itemBytes;
  }
  return { items: [...items], sizeBytes };
}
