import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { isDiskFull } from '../files/disk-full.ts';
import { replaceFile } from '../files/replace-file.ts';
import { CallGuard } from './call-guard.ts';
import { statementSchema } from './policy.ts';
import type { PrincipalUsage } from './usage.ts';

/** How long news wait for more before they are written; a killed process loses no more than that. */
const writeAfterMs = 100;

const requestSchema = v.object({
  action: v.string(),
  resource: v.string(),
  context: v.record(v.string(), v.array(v.string())),
});

const reportSchema = v.array(
  v.object({
    name: v.string(),
    statements: v.array(statementSchema),
    uses: v.array(
      v.object({
        grants: v.array(
          v.object({
            statement: v.number(),
            actions: v.array(v.string()),
            resources: v.array(v.string()),
            values: v.array(v.string()),
          }),
        ),
        example: requestSchema,
        count: v.number(),
      }),
    ),
    refusals: v.array(v.object({ action: v.string(), resource: v.string(), count: v.number() })),
  }),
);

/**
 * What was seen on a data folder, as far as it was written; empty if no cloud has run on it. Throws for a damaged file.
 */
export function readPermissionReport(folder: string): PrincipalUsage[] {
  const path = pathOf(folder);
  try {
    return v.parse(reportSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Error(`${path} cannot be read. Delete it: it is written anew.`, { cause: error });
  }
}

/** A guard whose report is kept in the data folder. */
export interface ReportingGuard {
  guard: CallGuard;
  close(): Promise<void>;
}

/** Opens the guard of a data folder; every new kind of use is in the report a moment later. */
export function openGuard(folder: string, log: (line: string) => void): ReportingGuard {
  let writing: Promise<void> | undefined;
  const guard: CallGuard = new CallGuard({
    earlier: readPermissionReport(folder),
    log,
    onNews: () => {
      writing ??= sleep(writeAfterMs).then(() => {
        writing = undefined;
        write(folder, guard.list());
      });
    },
  });
  return {
    guard,
    close: async () => {
      await writing;
      write(folder, guard.list());
    },
  };
}

function write(folder: string, usages: readonly PrincipalUsage[]): void {
  try {
    replaceFile(pathOf(folder), JSON.stringify(usages, undefined, 1));
  } catch (error) {
    // The report is only for people, and the next one will have everything that this one had.
    if (!isDiskFull(error)) throw error;
  }
}

function pathOf(folder: string): string {
  return join(folder, 'permissions.json');
}
