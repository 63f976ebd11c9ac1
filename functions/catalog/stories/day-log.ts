import { ByteReader, ByteWriter } from '../bytes.ts';

/**
 * What a log of a day says of an article: its signature as of a `rev`, in the bytes of the grouping, or, without one, that
 * nothing of it up to this `rev` counts on this day.
 */
export interface LogEntry {
  articleId: string;
  rev: number;
  signature?: Uint8Array;
}

/**
 * Bytes of one entry of a log, well below the 409,600 of an item (DynamoDB).
 * @limit What a batch brings for one day goes on in the log's next entry.
 */
const maxLogBytes = 250_000;

const idBytes = 16;

/** The entries as they are put, in their order: as few items as they fit in. */
export function packLog(entries: readonly LogEntry[]): Uint8Array[] {
  const packed: Uint8Array[] = [];
  let writer = new ByteWriter();
  for (const { articleId, rev, signature } of entries) {
    const size = signature?.length ?? 0;
    if (writer.length > 0 && writer.length + size > maxLogBytes) {
      packed.push(writer.view());
      writer = new ByteWriter();
    }
    writer.hex(articleId);
    writer.varint(rev);
    writer.varint(size);
    if (signature) writer.bytes(signature);
  }
  return writer.length > 0 ? [...packed, writer.view()] : packed;
}

/** Reads what `packLog` made one item of; throws a RangeError for anything else. */
export function unpackLog(bytes: Uint8Array): LogEntry[] {
  const reader = new ByteReader(bytes);
  const entries: LogEntry[] = [];
  while (!reader.done) {
    const articleId = Buffer.from(reader.bytes(idBytes)).toString('hex');
    const rev = reader.varint();
    const size = reader.varint();
    entries.push({ articleId, rev, ...(size > 0 && { signature: reader.bytes(size) }) });
  }
  return entries;
}
