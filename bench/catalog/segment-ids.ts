/** Gives segment ids of the usual length that tell what the segment is for. */
export interface SegmentIds {
  /** Call before each batch: the next id is for the segment of the batch, all others are for merges. */
  startBatch(): void;
  next(): string;
  isMerged(segmentId: string): boolean;
}

/** Ids of 16 hexadecimal digits, as the index function draws them. */
export function segmentIds(): SegmentIds {
  let isFirst = true;
  let given = 0;
  return {
    startBatch() {
      isFirst = true;
    },
    next() {
      const mark = isFirst ? 'a' : 'f';
      isFirst = false;
      return `${mark}${(++given).toString(16).padStart(15, '0')}`;
    },
    isMerged: (segmentId) => segmentId.startsWith('f'),
  };
}
