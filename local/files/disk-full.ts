/** The system's codes for a full disk, and for a user's share of it that is used up. */
const codes = new Set(['ENOSPC', 'EDQUOT']);
/** The same in the words of LevelDB, whose errors lack the system's code. */
const words = /No space left on device|Disk quota exceeded/;

/** The disk is full and nothing of the write was kept; the same call can succeed once there is space. */
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

/** Whether a write failed because there was no space. */
export function isDiskFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, cause } = error as NodeJS.ErrnoException;
  return error instanceof DiskFull || codes.has(code ?? '') || words.test(message ?? '') || isDiskFull(cause);
}

/** The error to report for a failed write: `DiskFull` if that is the reason, otherwise the error itself. */
export function explainFailedWrite(error: unknown, path: string): unknown {
  return isDiskFull(error) && !(error instanceof DiskFull) ? new DiskFull(path, error) : error;
}
