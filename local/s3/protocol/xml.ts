import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { S3Error } from '../store/errors.ts';

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';

/** Elements that may be repeated, so that one of them reads as a list of one. */
const repeated = new Set([
  'Object',
  'Grant',
  'Tag',
  'Rule',
  'Part',
  'Event',
  'QueueConfiguration',
  'TopicConfiguration',
  'CloudFunctionConfiguration',
  'EventBridgeConfiguration',
]);

// htmlEntities makes the parser read numeric references (&#xD;), with which clients write control characters in keys.
const parser = new XMLParser({
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name) => repeated.has(name),
  // As many references as the largest DeleteObjects request can hold; entity definitions are not expanded at all.
  processEntities: {
    enabled: true,
    maxTotalExpansions: 1_100_000,
    maxExpandedLength: 2_200_000,
    maxEntityCount: 0,
  },
});

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  processEntities: false,
  tagValueProcessor: (_name, value) => escapeText(String(value)),
});

/** A value of an XML document: undefined is left out, a list repeats its element. */
export type XmlValue = string | number | boolean | undefined | XmlElement | XmlValue[];
export interface XmlElement {
  [name: string]: XmlValue;
}

/** Writes `<root xmlns=…>` in S3's namespace, with declaration; errors carry no namespace, as in S3. */
export function writeXml(root: string, content: XmlElement | string): string {
  const isError = root === 'Error';
  const body = typeof content === 'string' ? { '#text': content } : content;
  const element = isError ? body : { '@xmlns': namespace, ...body };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ [root]: element })}`;
}

/** Reads the content of `root`; an element without children is `{}`. Throws MalformedXML for anything else. */
export function readXml(root: string, text: string): Record<string, unknown> {
  if (XMLValidator.validate(text) !== true) throw new S3Error('MalformedXML');
  const content: unknown = parseDocument(text)[root];
  if (typeof content === 'string' && content.trim() === '') return {};
  if (!isElement(content)) throw new S3Error('MalformedXML', { message: `Expected a document <${root}>.` });
  return content;
}

/** The elements called `name`, or none; throws MalformedXML when one of them has no children. */
export function readChildren(element: Record<string, unknown>, name: string): Record<string, unknown>[] {
  const children = element[name];
  if (children === undefined) return [];
  if (!Array.isArray(children) || !children.every(isElement)) throw new S3Error('MalformedXML');
  return children;
}

/** A child that must have children itself; throws MalformedXML. */
export function readElement(value: unknown): Record<string, unknown> {
  if (isElement(value)) return value;
  throw new S3Error('MalformedXML');
}

/** The text of an element, or undefined when it is absent; throws MalformedXML when it has children. */
export function readText(element: Record<string, unknown>, name: string): string | undefined {
  const value = element[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new S3Error('MalformedXML', { message: `<${name}> must hold text.` });
}

function parseDocument(text: string): Record<string, unknown> {
  try {
    return parser.parse(text) as Record<string, unknown>;
  } catch (cause) {
    throw new S3Error('MalformedXML', { cause });
  }
}

function isElement(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const named: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

// Control characters as references, as S3 writes them: a bare carriage return would be read back as a line feed.
function escapeText(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: keys may hold them
    /[&<>"'\u0000-\u001f\u007f\u0085\u2028]/g,
    (character) => named[character] ?? `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`,
  );
}
