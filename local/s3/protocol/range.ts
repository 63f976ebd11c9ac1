import { S3Error } from '../store/errors.ts';
import type { StoredObject } from '../store/records.ts';

/** A stretch of an object's bytes; `isPartial` if a range was requested and granted. */
export interface ByteRange {
  start: number;
  sizeBytes: number;
  isPartial: boolean;
}

/**
 * The range that a Range header requests. Like S3, it is the whole object if the header has several ranges or is
 * malformed; throws InvalidRange if the range begins after the end.
 */
export function readRange(header: string | undefined, sizeBytes: number): ByteRange {
  const asked = readBounds(header, sizeBytes);
  if (!asked) return { start: 0, sizeBytes, isPartial: false };
  if (asked.start >= sizeBytes)
    throw new S3Error('InvalidRange', {
      elements: { RangeRequested: header ?? '', ActualObjectSize: sizeBytes },
    });
  const end = Math.min(asked.end, sizeBytes - 1);
  return { start: asked.start, sizeBytes: end - asked.start + 1, isPartial: true };
}

/** The bytes of one part; an object that was put in one piece is its own part 1. Throws InvalidPartNumber. */
export function readPart(number: number, { parts, sizeBytes }: StoredObject): ByteRange {
  const all = parts ?? [{ number: 1, sizeBytes }];
  const part = all[number - 1];
  if (!part)
    throw new S3Error('InvalidPartNumber', {
      elements: { PartNumberRequested: number, ActualPartCount: all.length },
    });
  const start = all.slice(0, number - 1).reduce((sum, before) => sum + before.sizeBytes, 0);
  return { start, sizeBytes: part.sizeBytes, isPartial: sizeBytes > 0 };
}

function readBounds(
  header: string | undefined,
  sizeBytes: number,
): { start: number; end: number } | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (!from && !to) return undefined;
  if (!from) return { start: Math.max(sizeBytes - Number(to), 0), end: sizeBytes - 1 };
  const bounds = { start: Number(from), end: to ? Number(to) : Number.POSITIVE_INFINITY };
  return bounds.end < bounds.start ? undefined : bounds;
}
