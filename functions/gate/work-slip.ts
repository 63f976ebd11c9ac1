import type { SlipPorts, WorkSlip } from '../article/ports.ts';

/**
 * One item that lists the articles of a batch as in work: an entry of the index of work for each of them would cost two
 * units, one to enter it and one to leave. It is put before the first row that names it is committed, so that no row is in
 * work that nothing lists. Each article may take it once: index takes the article off when it serves the `rev` that names
 * it, and a second `rev` would be taken off with the first.
 */
function openSlip(articleIds: readonly string[], { nameSlip, putSlip, settleSlip }: SlipPorts) {
  const listed = [...new Set(articleIds)];
  const name = nameSlip(listed.length);
  const untaken = new Set(listed);
  let written: Promise<void> | undefined;
  const slip: WorkSlip = {
    async take(articleId) {
      if (!untaken.delete(articleId)) return undefined;
      written ??= putSlip(name, listed);
      await written;
      return name;
    },
  };
  const close = async () => {
    if (written && untaken.size > 0) await settleSlip(name, [...untaken]);
  };
  return { slip, close };
}

/**
 * Works on a batch that may put these articles into work. In the end, those that were not put into work are taken off the
 * slip; what a crash leaves on it is taken off by the sweep.
 */
export async function withSlip<Result>(
  articleIds: readonly string[],
  ports: SlipPorts & { warn(message: string, cause: Error): void },
  work: (slip: WorkSlip) => Promise<Result>,
): Promise<Result> {
  const { slip, close } = openSlip(articleIds, ports);
  const result = await work(slip);
  await close().catch((cause) => ports.warn('what was not put into work is still listed', cause));
  return result;
}
