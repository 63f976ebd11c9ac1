import { logger } from './logger.ts';

/** Waits for a piece of work; if it fails, `record` writes that down before the error goes on to be retried. */
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
