import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Endpoints } from './cloud.ts';
import { explainFailedWrite, isDiskFull } from './files/disk-full.ts';
import { makeFolder } from './files/make-folder.ts';
import { replaceFile } from './files/replace-file.ts';

const runningSchema = v.object({
  pid: v.number(),
  endpoints: v.optional(
    v.object({
      api: v.string(),
      s3: v.string(),
      sqs: v.string(),
      dynamodb: v.string(),
      lambda: v.string(),
      events: v.optional(v.string()),
      bucket: v.string(),
      table: v.string(),
      outputs: v.record(v.string(), v.string()),
      region: v.string(),
    }),
  ),
  inbox: v.optional(v.string()),
});

/** A data folder that this process alone uses, until it releases it. */
export interface DataFolderLock {
  /** Lets other commands find the cloud that runs on the folder, and its inbox folder. */
  publish(endpoints: Endpoints, inbox?: string): void;
  release(): void;
}

/** Takes the folder, and creates it if needed; throws, in a sentence, if a living process has it or it cannot be used. */
export function lockDataFolder(folder: string): DataFolderLock {
  try {
    return takeDataFolder(folder);
  } catch (error) {
    throw explainUnusable(error, folder);
  }
}

function takeDataFolder(folder: string): DataFolderLock {
  makeFolder(folder);
  readdirSync(folder);
  const path = pathOf(folder);
  const owner = readRunning(folder)?.pid;
  if (owner !== undefined && owner !== process.pid && isAlive(owner)) {
    throw new Error(
      `A local cloud runs on ${folder} already (process ${owner}). Stop it, or start this one with another --data folder. If that process is something else, delete ${path}.`,
    );
  }
  rmSync(path, { force: true });
  // `wx` fails if another start has been faster.
  try {
    writeFileSync(path, JSON.stringify({ pid: process.pid }), { flag: 'wx' });
  } catch (error) {
    throw explainFailedWrite(error, path);
  }
  return {
    publish: (endpoints, inbox) => {
      replaceFile(path, JSON.stringify({ pid: process.pid, endpoints, inbox }));
    },
    release: () => rmSync(path, { force: true }),
  };
}

/** The error of the system as a sentence that names the folder; any other as it is. */
function explainUnusable(error: unknown, folder: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || isDiskFull(error)) return explainFailedWrite(error, folder);
  const isFile = code === 'EEXIST' || code === 'ENOTDIR';
  const trouble = isFile ? 'is a file, or in one' : `cannot be read and written (${code})`;
  return new Error(`${folder} ${trouble}. Name a folder of your own with --data.`, { cause: error });
}

/** The endpoints of the cloud that runs on the folder; undefined if none is ready. */
export function findEndpoints(folder: string): Endpoints | undefined {
  return findRunning(folder)?.endpoints;
}

/** The inbox folder of the cloud that runs on a data folder; undefined if there is none. */
export function findInbox(folder: string): string | undefined {
  return findRunning(folder)?.inbox;
}

function pathOf(folder: string): string {
  return join(folder, 'running.json');
}

function findRunning(folder: string) {
  const running = readRunning(folder);
  return running && isAlive(running.pid) ? running : undefined;
}

function readRunning(folder: string) {
  try {
    return v.parse(runningSchema, JSON.parse(readFileSync(pathOf(folder), 'utf8')));
  } catch {
    return undefined; // not there, or torn by a process that was killed while it wrote
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // alive, and another user's
  }
}
