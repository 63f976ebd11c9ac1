/** What a file is that is imported; `file`: one article, stored as it is. */
export type ContainerKind = 'ndjson' | 'json' | 'csv' | 'warc' | 'zip' | 'file';

const packedEnding = /\.(?:gz|zst)$/i;

/** Endings that say that a file holds many records. */
const endings: [RegExp, ContainerKind][] = [
  [/\.(?:ndjson|jsonl|jsonlines)$/i, 'ndjson'],
  [/\.(?:csv|tsv|tab)$/i, 'csv'],
  [/\.(?:warc|wet)$/i, 'warc'],
];

/**
 * What a file is, by its first bytes and its name. In a folder and a zip a `.json` is one article, unless it is a list;
 * a file that was named by itself is taken for records wherever it begins like some.
 */
export function findKind(name: string, beginning: Buffer, isNamed: boolean): ContainerKind {
  const byMagic = findByMagic(beginning);
  if (byMagic) return byMagic;
  const plainName = name.replace(packedEnding, '');
  const [, byName] = endings.find(([ending]) => ending.test(plainName)) ?? [];
  if (byName === 'csv') return 'csv';
  const text = asText(beginning).trimStart();
  if (byName === 'ndjson') return findKindOfLines(text);
  if (/^\[\s*(?:\{|\]|$)/.test(text)) return 'json';
  if (isNamed && text.startsWith('{')) return findKindOfLines(text);
  return 'file';
}

/** Of the first file of a zip, or of the directory of an empty one. */
const zipStarts = ['PK\u0003\u0004', 'PK\u0005\u0006'];

function findByMagic(beginning: Buffer): ContainerKind | undefined {
  const start = beginning.toString('latin1', 0, 5);
  if (start === 'WARC/') return 'warc';
  if (zipStarts.some((zipStart) => start.startsWith(zipStart))) return 'zip';
  return undefined;
}

/** A record a line; or a list, or objects that are spread over lines, of which one alone is an article. */
function findKindOfLines(text: string): 'ndjson' | 'json' {
  const end = text.indexOf('\n');
  const line = (end < 0 ? text : text.slice(0, end)).trim();
  // A line longer than what is looked at is no pretty-printed object's.
  if (end < 0) return line.startsWith('[') ? 'json' : 'ndjson';
  return /^[{[]$/.test(line) || isList(line) ? 'json' : 'ndjson';
}

function isList(line: string): boolean {
  try {
    return Array.isArray(JSON.parse(line));
  } catch {
    return false;
  }
}

function asText(beginning: Buffer): string {
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return beginning.toString('utf16le').replace(/^\uFEFF/, '');
  // Brackets are what is looked for: each byte of the other sets is as good as a character.
  return beginning
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xfe\xff)/, '');
}

/** The name without the ending of a packing that was taken off. */
export function stripPacking(name: string, isPacked: boolean): string {
  return isPacked ? name.replace(packedEnding, '') : name;
}
