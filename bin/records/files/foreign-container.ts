/** Files of many files, or of none that can be read, which would otherwise be put as one article. */
interface ForeignKind {
  magic: string;
  /** Where it stands, in bytes. */
  at: number;
  advice: string;
}

const unpackIt = 'Unpack it, and import the folder.';

const foreignKinds: readonly ForeignKind[] = [
  { magic: 'ustar', at: 257, advice: `It is a tar. ${unpackIt}` },
  { magic: '7z\u00bc\u00af', at: 0, advice: `It is a 7z archive. ${unpackIt}` },
  { magic: 'Rar!', at: 0, advice: `It is a rar archive. ${unpackIt}` },
  { magic: 'BZh', at: 0, advice: 'It is packed by bzip2. Unpack it first, or pack it by gzip.' },
  { magic: '\u00fd7zXZ', at: 0, advice: 'It is packed by xz. Unpack it first, or pack it by gzip.' },
  { magic: 'PAR1', at: 0, advice: 'It is Parquet. Write its rows as NDJSON first.' },
  {
    magic: 'filedesc://',
    at: 0,
    advice: 'It is ARC. Make a WARC of it first, for example by `warcio recompress`.',
  },
];

/** What to do with a container that is not read; undefined for anything else. */
export function adviseForeign(beginning: Buffer): string | undefined {
  return foreignKinds.find(({ magic, at }) => beginning.toString('latin1', at, at + magic.length) === magic)
    ?.advice;
}
