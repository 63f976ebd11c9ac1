import { documentBytes, elementBytes, numberBytes } from '../catalog/capacity-units.ts';

/** An item as the stores hand it over: values of JavaScript, bytes as they are. */
export type Item = Record<string, unknown>;

/** Bytes that an item is billed for: what `itemBytes` says of it once it goes over the wire. Attributes without a value do not go. */
export function billedBytes(item: Item): number {
  let sum = 0;
  for (const name in item) {
    const value = item[name];
    if (value !== undefined) sum += textBytes(name) + bytesOf(value);
  }
  return sum;
}

function bytesOf(value: unknown): number {
  if (typeof value === 'string') return textBytes(value);
  if (typeof value === 'number') return numberBytes(String(value));
  if (typeof value === 'boolean' || value === null) return 1;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) {
    return value.reduce((sum: number, each) => sum + elementBytes + bytesOf(each), documentBytes);
  }
  if (value instanceof Set) throw new Error('The size of a set is not known: add it to billed-bytes.ts.');
  const fields = Object.values(value as Item).filter((each) => each !== undefined).length;
  return documentBytes + billedBytes(value as Item) + elementBytes * fields;
}

function textBytes(text: string): number {
  return Buffer.byteLength(text);
}
