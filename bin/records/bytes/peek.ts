import type { Chunks } from './unpack.ts';

/** The beginning of data, of at least `bytes` where there are so many, and the whole data from the start. */
export async function peek(chunks: Chunks, bytes: number): Promise<{ beginning: Buffer; whole: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const read: Buffer[] = [];
  let length = 0;
  let failure: unknown;
  while (length < bytes) {
    try {
      const { value, done } = await iterator.next();
      if (done) break;
      read.push(value);
      length += value.length;
    } catch (error) {
      // Thrown where the reader comes to it: what was read before counts.
      failure = error;
      break;
    }
  }
  return { beginning: Buffer.concat(read), whole: replay(read, iterator, failure) };
}

async function* replay(read: readonly Buffer[], rest: AsyncIterator<Buffer>, failure: unknown): Chunks {
  try {
    yield* read;
    if (failure !== undefined) throw failure;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
