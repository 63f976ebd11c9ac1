import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { peek } from './bytes/peek.ts';
import { findWideCharset, toUtf8, withoutMark } from './bytes/to-utf8.ts';
import { type Chunks, findPacking, unpack } from './bytes/unpack.ts';
import { type ContainerKind, findKind, stripPacking } from './container-kind.ts';
import { readCsv } from './csv/read-csv.ts';
import { adviseForeign } from './files/foreign-container.ts';
import { readFile } from './files/read-file.ts';
import { walkFolder } from './files/walk-folder.ts';
import type { JsonOptions } from './json/json-record.ts';
import { readJsonArray, readNdjson } from './json/read-json.ts';
import { type Position, type RecordItem, refuse, UnreadableRest } from './record.ts';
import { readWarc } from './warc/read-warc.ts';
import { type EntryReader, readZip } from './zip/read-zip.ts';

/** How sources are read. */
export interface SourceOptions extends JsonOptions {
  /** The character set of CSV and JSON, if it is not UTF-8. */
  encoding?: string | undefined;
  /** Told of bytes of the files as they lie on the disk, as soon as they are read. */
  reached?: (bytes: number) => void;
}

/** In bytes: by them it is told what a file is. */
const toldByBytes = 16 * 1024;

/**
 * The records of a file or folder, in their order. What cannot be read is one of the items; nothing is thrown for what
 * is in a source, and no record hides another.
 */
export async function* readSource(path: string, options: SourceOptions): AsyncGenerator<RecordItem> {
  const position = { source: path };
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* readFolder(path, options);
    else
      yield* readContainer(
        { name: basename(path), path, open: () => openFile(path, options), isNamed: true },
        position,
        options,
      );
  } catch (error) {
    yield describeFailure(error, position);
  }
}

async function* readFolder(folder: string, options: SourceOptions): AsyncGenerator<RecordItem> {
  for await (const { path, name } of walkFolder(folder)) {
    const position = { source: folder, entry: name };
    try {
      yield* readContainer({ name, path, open: () => openFile(path, options) }, position, options);
    } catch (error) {
      yield describeFailure(error, position);
    }
  }
}

/** Something that may be a container. */
interface Opened {
  /** With its folders. */
  name: string;
  /** Where it lies on the disk; undefined within a zip. */
  path?: string;
  open: () => Chunks;
  /** Whether it was named by itself: then its content tells what it is, if its name does not. */
  isNamed?: boolean;
}

async function* readContainer(
  opened: Opened,
  position: Position,
  options: SourceOptions,
): AsyncGenerator<RecordItem> {
  const { name, path, isNamed = false } = opened;
  const raw = await peek(opened.open(), toldByBytes);
  const packing = findPacking(raw.beginning);
  const plain = packing ? await peek(unpack(raw.whole, packing), toldByBytes) : raw;
  const foreign = adviseForeign(plain.beginning);
  const kind = findKind(name, plain.beginning, isNamed);
  if (foreign !== undefined) {
    await close(plain.whole);
    yield refuse(position, 'unsupported', foreign);
  } else if (kind === 'zip') {
    await close(plain.whole);
    yield* openZip({ path, isPacked: packing !== undefined }, position, options);
  } else if (kind === 'file')
    yield* readFile(stripPacking(name, packing !== undefined), plain.whole, position);
  else yield* readRecords(kind, plain, position, options);
}

async function* readRecords(
  kind: Exclude<ContainerKind, 'zip' | 'file'>,
  { beginning, whole }: { beginning: Buffer; whole: Chunks },
  position: Position,
  options: SourceOptions,
): AsyncGenerator<RecordItem> {
  if (kind === 'warc') return yield* readWarc(whole, position);
  const charset = findWideCharset(beginning) ?? options.encoding;
  const text = charset === undefined ? withoutMark(whole) : toUtf8(whole, charset);
  const readers = { ndjson: readNdjson, json: readJsonArray, csv: readCsv };
  yield* readers[kind](text, position, options);
}

async function* openZip(
  { path, isPacked }: { path: string | undefined; isPacked: boolean },
  position: Position,
  options: SourceOptions,
): AsyncGenerator<RecordItem> {
  if (path === undefined || isPacked) {
    yield refuse(
      position,
      'container',
      'It is a zip within another file. Unpack the outer one, and import the folder.',
    );
    return;
  }
  const read: EntryReader = async function* ({ name, chunks }, here) {
    try {
      yield* readContainer({ name, open: () => chunks }, here, options);
    } catch (error) {
      yield describeFailure(error, here);
    }
  };
  const { entry } = position;
  const folder = entry === undefined ? '' : `${entry.replace(/\.zip$/i, '')}/`;
  yield* readZip(path, position, { folder, read, reached: options.reached ?? (() => {}) });
}

async function* openFile(path: string, { reached }: SourceOptions): Chunks {
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    reached?.(chunk.length);
    yield chunk;
  }
}

async function close(chunks: Chunks): Promise<void> {
  await chunks[Symbol.asyncIterator]().return?.();
}

/** What goes wrong with a file; a mistake in the code is thrown on. */
function describeFailure(error: unknown, position: Position): RecordItem {
  if (error instanceof UnreadableRest) return refuse(position, error.reason, error.message);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  const sentences: Record<string, string> = {
    ENOENT: 'There is no such file.',
    EACCES: 'You may not read it.',
  };
  return refuse(position, 'unreadable', sentences[code] ?? `It cannot be read: ${message}`);
}
