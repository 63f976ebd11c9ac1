import { type Entry, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from 'yauzl';
import { type Position, type RecordItem, refuse, UnreadableRest } from '../record.ts';

/**
 * How many times its size a file of a zip may unpack to: text packs ten times.
 * @limit The file is refused as `expands`; the others are taken in.
 */
const maxExpansion = 300;
/** In bytes: what a small file unpacks to is harmless. */
const harmlessBytes = 1024 * 1024;

/** Reads what is in a file of the zip. */
export type EntryReader = (
  entry: { name: string; chunks: AsyncIterable<Buffer> },
  position: Position,
) => AsyncIterable<RecordItem>;

/** How the files of a zip are read. */
interface ZipOptions {
  /** Of the zip in a folder: its own folder, which goes before the names of its files. */
  folder: string;
  read: EntryReader;
  /** Told how many packed bytes are done. */
  reached: (bytes: number) => void;
}

/** The files of a zip, in the order of its directory. */
export async function* readZip(
  path: string,
  position: Position,
  options: ZipOptions,
): AsyncGenerator<RecordItem> {
  const zip = await openZip(path);
  let packedBytes = 0;
  try {
    for await (const entry of entriesOf(zip)) {
      packedBytes += entry.compressedSize;
      // Entries that share their data make a bomb of few bytes.
      if (packedBytes > zip.fileSize)
        throw new UnreadableRest('expands', 'The files of the zip overlap, as those of a bomb do.');
      yield* readEntry(zip, entry, position, options);
      options.reached(entry.compressedSize);
    }
  } finally {
    zip.close();
  }
}

/** Names are checked here: by itself the library gives up the whole zip at the first bad one. */
function openZip(path: string): Promise<ZipFile> {
  return openPromise(path, { decodeStrings: false, autoClose: false }).catch((cause) => {
    throw describeDamage(cause);
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (cause) {
    throw describeDamage(cause);
  }
}

function describeDamage(cause: unknown): UnreadableRest {
  const { message } = cause as Error;
  if (/strong encryption/i.test(message))
    return new UnreadableRest('encrypted', 'The zip is encrypted. Unpack it, and import the folder.', {
      cause,
    });
  return new UnreadableRest('damaged', `The zip cannot be read on: ${message}`, { cause });
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  position: Position,
  { folder, read }: ZipOptions,
): AsyncGenerator<RecordItem> {
  const name = nameOf(entry);
  if (name.endsWith('/') || isSystemFile(name)) return;
  const outer = position.entry === undefined ? '' : `${position.entry}/`;
  const here = { ...position, entry: `${outer}${name}` };
  const refusal = judge(entry, name);
  if (refusal) {
    yield refuse(here, refusal.reason, refusal.message, name);
    return;
  }
  yield* read({ name: `${folder}${name}`, chunks: chunksOf(zip, entry) }, here);
}

/** The unpacked data of a file; throws `UnreadableRest` where they are damaged. */
async function* chunksOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  try {
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
  } catch (cause) {
    throw new UnreadableRest('damaged', `It cannot be unpacked: ${(cause as Error).message}`, { cause });
  }
}

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
}

/** What macOS puts into every zip. */
function isSystemFile(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$)/.test(name);
}

/** Whether a name leads out of the zip, or no key and no file can have it. */
function isUnsafe(name: string): boolean {
  if (validateFileName(name) !== null || /\p{Cc}/u.test(name)) return true;
  return name.split('/').some((part) => part === '.' || part === '');
}

function judge(entry: Entry, name: string) {
  if (isUnsafe(name))
    return {
      reason: 'unsafe-name' as const,
      message: 'Its name leads out of the zip, or is none. Pack it again with a plain name.',
    };
  if (entry.isEncrypted())
    return {
      reason: 'encrypted' as const,
      message: 'It is encrypted. Unpack the zip, and import the folder.',
    };
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return {
      reason: 'unsupported' as const,
      message: `It is packed by method ${entry.compressionMethod}. Pack the zip again by deflate.`,
    };
  if (entry.uncompressedSize > harmlessBytes && entry.uncompressedSize > entry.compressedSize * maxExpansion)
    return {
      reason: 'expands' as const,
      message: `It unpacks to over ${maxExpansion} times its size, as no text does.`,
    };
  return undefined;
}
