/** What the system says where nothing more can be written: the disk, or the user's share of it, is used up. */
const codes = new Set(['ENOSPC', 'EDQUOT']);
/** The same in the words of LevelDB, whose errors have no code of the system. */
const words = /No space left on device|Disk quota exceeded/;

/** Nothing of what was to be written is kept; the same call can succeed once there is space. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';

  /** @param path the file or folder that could not be written */
  constructor(path: string, cause?: unknown) {
    super(
      `The disk is full: ${path} cannot be written. Nothing of this call was kept. Free some space, then try again.`,
      {
        cause,
      },
    );
  }
}

/** Whether a write failed for want of space. */
export function isDiskFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, cause } = error as NodeJS.ErrnoException;
  return error instanceof DiskFull || codes.has(code ?? '') || words.test(message ?? '') || isDiskFull(cause);
}

/** The error to answer for a failed write: `DiskFull` where that is the reason, else the error itself. */
export function explainFailedWrite(error: unknown, path: string): unknown {
  return isDiskFull(error) && !(error instanceof DiskFull) ? new DiskFull(path, error) : error;
}
