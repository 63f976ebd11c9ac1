import { isDiskFull } from './disk-full.ts';

const silenceMs = 60_000;

/** Reports a full disk to people, at most once a minute; ignores other errors. */
export function createDiskNotice(say: (line: string) => void): (error: unknown) => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (!isDiskFull(error) || performance.now() - saidAt < silenceMs) return;
    saidAt = performance.now();
    say(`Disk full. ${(error as Error).message}`);
  };
}
