/** An item as it goes over the wire: every attribute by its type. */
export type WireItem = Record<string, WireValue>;
/** The value of an attribute; binary ones are bytes, or base64. */
export type WireValue = Record<string, unknown>;

/** A write unit pays for so much of an item (DynamoDB, "Read/write capacity unit consumption for write operations"). */
const writeUnitBytes = 1024;
/** An eventually consistent read of so much costs half a unit. */
const readUnitBytes = 4096;
/** Overhead of a list or map ("DynamoDB item sizes and formats"). */
export const documentBytes = 3;
/** Overhead of each element of a list or map. */
export const elementBytes = 1;

/** Bytes that an item is billed for: names and values in UTF-8, as the documentation counts them. */
export function itemBytes(item: WireItem): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value),
    0,
  );
}

function valueBytes(value: WireValue): number {
  const [type, content] = Object.entries(value)[0] as [string, unknown];
  switch (type) {
    case 'S':
      return Buffer.byteLength(content as string);
    case 'N':
      return numberBytes(content as string);
    case 'B':
      return binaryBytes(content);
    case 'BOOL':
    case 'NULL':
      return 1;
    case 'L':
      return (content as WireValue[]).reduce(
        (sum, each) => sum + elementBytes + valueBytes(each),
        documentBytes,
      );
    case 'M':
      return (
        documentBytes +
        itemBytes(content as WireItem) +
        elementBytes * Object.keys(content as WireItem).length
      );
    default:
      throw new Error(`The size of a value of type ${type} is not known: add it to capacity-units.ts.`);
  }
}

/** Bytes of a number: one for two significant digits, and one; for a minus another one. */
export function numberBytes(digits: string): number {
  const significant = digits.replace(/^-/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.ceil(significant.length / 2) + 1 + (digits.startsWith('-') ? 1 : 0);
}

/** Units of a put, update or delete: the larger of the item before and after, by whole kilobytes, at least one. */
export function writeUnits(before: WireItem | undefined, after: WireItem | undefined): number {
  return writeUnitsOf(Math.max(...[before, after].map((item) => (item ? itemBytes(item) : 0))));
}

/** The same by the bytes of the larger one. */
export function writeUnitsOf(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / writeUnitBytes));
}

/** Units of reading one item, or of finding that there is none. */
export function readUnits(item: WireItem | undefined, isConsistent: boolean): number {
  return Math.max(1, readUnitsOf(item ? itemBytes(item) : 0)) * (isConsistent ? 1 : 0.5);
}

/** Whole units of so many bytes that are read consistently. */
export function readUnitsOf(bytes: number): number {
  return Math.ceil(bytes / readUnitBytes);
}

/**
 * Units that a write costs in a secondary index of keys only ("Using Global Secondary Indexes", write capacity): one to
 * enter it, one to leave it, two to move in it, none for an item that stays where it is or never was in it.
 */
export function indexWriteUnits(
  before: WireItem | undefined,
  after: WireItem | undefined,
  keys: readonly string[],
): number {
  const place = (item: WireItem | undefined) =>
    item && keys.every((key) => item[key]) ? JSON.stringify(keys.map((key) => item[key])) : undefined;
  const [from, to] = [place(before), place(after)];
  if (from === to) return 0;
  return from !== undefined && to !== undefined ? 2 : 1;
}

function binaryBytes(content: unknown): number {
  return typeof content === 'string' ? Buffer.byteLength(content, 'base64') : (content as Uint8Array).length;
}
