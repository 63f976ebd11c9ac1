import { ZipFile } from 'yazl';

/** A file of a zip; `name` may be one that no program would pack: it is put there afterwards. */
export interface ZippedFile {
  name: string;
  bytes: Uint8Array;
}

/** A zip of these files, with their names as they are. */
export async function makeZip(files: readonly ZippedFile[]): Promise<Buffer> {
  const zip = new ZipFile();
  const plain = files.map(({ name }, at) => `${at}`.padStart(Buffer.byteLength(name), '_'));
  for (const [at, { bytes }] of files.entries()) zip.addBuffer(Buffer.from(bytes), plain[at] as string);
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  const packed = Buffer.concat(pieces);
  for (const [at, { name }] of files.entries()) rename(packed, plain[at] as string, name);
  return packed;
}

/** Where a name stands in the header of a file, and in the directory. */
const headers = [
  { magic: 'PK\u0003\u0004', name: 30 },
  { magic: 'PK\u0001\u0002', name: 46 },
];

/** Writes a name of the same length over another, in both places where it stands. */
function rename(packed: Buffer, from: string, to: string): void {
  for (const { magic, name } of headers)
    for (let at = packed.indexOf(magic, 0, 'latin1'); at >= 0; at = packed.indexOf(magic, at + 1, 'latin1'))
      if (packed.toString('utf8', at + name, at + name + from.length) === from) packed.write(to, at + name);
}
