import { logger } from './logger.ts';

/** Waits for a piece of work; if it fails, calls `record` before it throws the error on, for a retry. */
export async function recorded<Value>(
  work: Promise<Value>,
  record: (error: unknown) => Promise<void>,
): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    await record(error).catch((cause) => logger.warn('the failure could not be recorded', cause));
    throw error;
  }
}
