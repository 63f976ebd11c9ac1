/** A change of bytes: some put in the place of others. */
export interface ByteChange {
  at: number;
  removed: number;
  put: Uint8Array;
}

/** What the readers of containers look for: put in a wrong place, it ends or begins something. */
export const containerMarks = [
  '"',
  '\n',
  '{',
  ']',
  '\0',
  '\r\n\r\n',
  'WARC/1.0\r\n',
  'Content-Length: 99999999999\r\n',
  'PK\u0001\u0002',
  '\ufeff',
].map((text) => new Uint8Array(Buffer.from(text)));

/** Bytes with changes, one after the other. */
export function damageBytes(bytes: Buffer, changes: readonly ByteChange[]): Buffer {
  return changes.reduce((changed, { at, removed, put }) => {
    const from = at % (changed.length + 1);
    return Buffer.concat([changed.subarray(0, from), put, changed.subarray(from + removed)]);
  }, bytes);
}
