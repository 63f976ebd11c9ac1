/** Gives segment ids of the usual length that tell what the segment is for. */
export interface SegmentIds {
  /** Call before each batch: the next id is for the segment of the batch, all others are for merges. */
  startBatch(): void;
  next(): string;
  isMerged(segmentId: string): boolean;
  /** How many were given. */
  count(): number;
}

/** Ids of 16 hexadecimal digits, as the index function draws them; so many were given before. */
export function segmentIds(given = 0): SegmentIds {
  let isFirst = true;
  let count = given;
  return {
    startBatch() {
      isFirst = true;
    },
    next() {
      const mark = isFirst ? 'a' : 'f';
      isFirst = false;
      return `${mark}${(++count).toString(16).padStart(15, '0')}`;
    },
    count: () => count,
    isMerged: (segmentId) => segmentId.startsWith('f'),
  };
}
