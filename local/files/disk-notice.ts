import { isDiskFull } from './disk-full.ts';

const silenceMs = 60_000;

/** Says that the disk is full where somebody sees it, at most once a minute; other errors are none of its business. */
export function createDiskNotice(say: (line: string) => void): (error: unknown) => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (!isDiskFull(error) || performance.now() - saidAt < silenceMs) return;
    saidAt = performance.now();
    say(`Disk full. ${(error as Error).message}`);
  };
}
