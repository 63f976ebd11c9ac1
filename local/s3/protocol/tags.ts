import { S3Error } from '../store/errors.ts';
import { readChildren, readElement, readText, readXml, type XmlElement } from './xml.ts';

/**
 * Tags of an object: S3 User Guide, "Categorizing your storage using tags".
 * @limit The call is refused with `InvalidTag`.
 */
const maxTags = 10;

/**
 * Characters of a tag's key: S3 User Guide.
 * @limit The call is refused with `InvalidTag`.
 */
const maxTagKeyLength = 128;

/**
 * Characters of a tag's value: S3 User Guide.
 * @limit The call is refused with `InvalidTag`.
 */
const maxTagValueLength = 256;

/** The tags that `x-amz-tagging` names, form-encoded; throws InvalidTag. */
export function readTagHeader(header: string | undefined): Record<string, string> | undefined {
  if (header === undefined || header === '') return undefined;
  return checkTags([...new URLSearchParams(header)]);
}

/** The tags of a `Tagging` document; throws MalformedXML and InvalidTag. */
export function readTagDocument(text: string): Record<string, string> {
  const tagSet = readXml('Tagging', text)['TagSet'];
  const isEmpty = typeof tagSet === 'string' && tagSet.trim() === '';
  const tags = isEmpty ? [] : readChildren(readElement(tagSet), 'Tag');
  return checkTags(tags.map((tag) => [readText(tag, 'Key') ?? '', readText(tag, 'Value') ?? '']));
}

/** The content of a `Tagging` document. */
export function describeTags(tags: Record<string, string> = {}): XmlElement {
  return { TagSet: { Tag: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) } };
}

function checkTags(tags: [key: string, value: string][]): Record<string, string> {
  const message = findFault(tags);
  if (message) throw new S3Error('InvalidTag', { message });
  return Object.fromEntries(tags);
}

function findFault(tags: [key: string, value: string][]): string | undefined {
  if (tags.length > maxTags) return `Object tags cannot be greater than ${maxTags}`;
  if (new Set(tags.map(([key]) => key)).size < tags.length)
    return 'Cannot provide multiple Tags with the same key';
  if (tags.some(([key]) => key === '' || key.length > maxTagKeyLength))
    return 'The TagKey you have provided is invalid';
  if (tags.some(([, value]) => value.length > maxTagValueLength))
    return 'The TagValue you have provided is invalid';
  return undefined;
}
