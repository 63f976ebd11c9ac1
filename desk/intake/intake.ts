import { readArticle } from '../api/api.ts';
import { deleteFile, findByKeys, putFile } from '../api/inbox.ts';
import { Refusal } from '../api/refusal.ts';
import { createStore } from '../api/store.ts';
import { type IntakeLine, isEnded, isUnderWay, takeWord } from './intake-line.ts';

/** A file with the key that it is to have in the inbox. */
export interface GivenFile {
  key: string;
  file: Blob;
}

/** All files that were given to this page, in the order given. */
export const intake = createStore<readonly IntakeLine[]>([]);

/**
 * Files that are sent side by side by the desk: a browser keeps six connections, and the rest of the page needs some.
 * @limit The others wait.
 */
const filesAtOnce = 4;
/** As many keys as the API answers for in one call. */
const batchKeys = 50;
const firstLookMs = 700;
const longestLookMs = 5000;

const forever = new AbortController().signal;
let isLooking = false;
let sending = 0;

function change(number: number, how: (line: IntakeLine) => IntakeLine): void {
  intake.set(intake.get().map((line) => (line.number === number ? how(line) : line)));
}

/** Takes files in: they are sent, and followed until they are found or it is known why not. */
export function takeIn(files: readonly GivenFile[]): void {
  const known = intake.get();
  const lines = files.map(
    (each, place): IntakeLine => ({ ...each, number: known.length + place, state: 'waiting', sent: 0 }),
  );
  intake.set([...known, ...lines]);
  sendNext();
}

/** Forgets the lines that are done with. */
export function clearEnded(): void {
  intake.set(intake.get().filter((line) => !isEnded(line)));
}

/** Tries a line once more from the start. */
export function sendAnew(number: number): void {
  change(number, ({ key, file }) => ({ number, key, file, state: 'waiting', sent: 0 }));
  sendNext();
}

/** Deletes the file of a line that did not become an article, and the line with it. */
export async function takeBack({ number, key }: IntakeLine): Promise<void> {
  await deleteFile(key, forever);
  intake.set(intake.get().filter((line) => line.number !== number));
}

function sendNext(): void {
  while (sending < filesAtOnce) {
    const next = intake.get().find(({ state }) => state === 'waiting');
    if (!next) return;
    sending++;
    change(next.number, (line) => ({ ...line, state: 'sending' }));
    void send(next).finally(() => {
      sending--;
      sendNext();
    });
  }
}

async function send({ number, key, file }: IntakeLine): Promise<void> {
  try {
    const [before] = await findByKeys([key], forever);
    const told = (sent: number) => change(number, (line) => ({ ...line, sent }));
    const { versionId } = await putFile(key, file, told, forever);
    change(number, (line) => ({
      ...line,
      state: 'queued',
      sent: 1,
      isReplacing: before !== undefined,
      ...(versionId !== undefined && { versionId }),
    }));
    void look();
  } catch (error) {
    const message = error instanceof Refusal ? error.message : String(error);
    change(number, (line) => ({ ...line, state: 'refused', message }));
  }
}

/** Looks what became of the lines under way, until of each the end is known. */
async function look(): Promise<void> {
  if (isLooking) return;
  isLooking = true;
  try {
    for (
      let waitMs = firstLookMs;
      intake.get().some(isUnderWay);
      waitMs = Math.min(waitMs * 1.3, longestLookMs)
    ) {
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      if (await lookOnce().catch(() => false)) waitMs = firstLookMs;
    }
  } finally {
    isLooking = false;
  }
}

/** Asks once for all lines under way; whether anything was new. */
async function lookOnce(): Promise<boolean> {
  const before = intake.get();
  const lines = before.filter(isUnderWay);
  for (let at = 0; at < lines.length; at += batchKeys) {
    const some = lines.slice(at, at + batchKeys);
    const found = await findByKeys([...new Set(some.map(({ key }) => key))], forever);
    for (const article of found) {
      for (const line of some.filter(({ key }) => key === article.key)) {
        if (await isAbout(article.id, line)) change(line.number, (now) => takeWord(now, article));
      }
    }
  }
  return before !== intake.get();
}

/** Whether what the archive says of an article is about this file, and not about the one that it replaced. */
async function isAbout(id: string, { isReplacing, versionId }: IntakeLine): Promise<boolean> {
  if (!isReplacing || versionId === undefined) return true;
  const { source } = await readArticle(id, forever);
  return source.versionId === versionId;
}
