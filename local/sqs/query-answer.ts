import { XMLBuilder } from 'fast-xml-parser';

/** What all answers of the older protocol are in (Amazon SQS API Reference, version 2012-11-05). */
const namespace = 'http://queue.amazonaws.com/doc/2012-11-05/';

/** Members that are lists in JSON: each item is an element of this name. */
const items: Record<string, string> = {
  QueueUrls: 'QueueUrl',
  queueUrls: 'QueueUrl',
  Messages: 'Message',
  Failed: 'BatchResultErrorEntry',
};
/** Members that are maps in JSON: each entry is an element of this name. */
const entries: Record<string, { name: string; key: string }> = {
  Attributes: { name: 'Attribute', key: 'Name' },
  MessageAttributes: { name: 'MessageAttribute', key: 'Name' },
  Tags: { name: 'Tag', key: 'Key' },
};

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  processEntities: false,
  tagValueProcessor: (_name, value) => escapeText(String(value)),
});

/** The answer to `action` in XML, from the same answer in JSON. */
export function writeQueryAnswer(action: string, answer: object, requestId: string): string {
  const result = writeMembers(action, answer);
  return builder.build({
    [`${action}Response`]: {
      '@xmlns': namespace,
      [`${action}Result`]: result,
      ResponseMetadata: { RequestId: requestId },
    },
  });
}

/** An error in XML; `code` and `fault` as JSON's header `x-amzn-query-error` has them. */
export function writeQueryError(
  { code, fault, message }: { code: string; fault: string; message: string },
  requestId: string,
): string {
  const error = { Type: fault, Code: code, Message: message, Detail: '' };
  return builder.build({ ErrorResponse: { '@xmlns': namespace, Error: error, RequestId: requestId } });
}

function writeMembers(action: string, members: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => writeMember(action, name, value)),
  );
}

function writeMember(action: string, name: string, value: unknown): [string, unknown] {
  if (Array.isArray(value)) {
    const each = value.map((item) => (typeof item === 'object' ? writeMembers(action, item) : item));
    return [items[name] ?? `${action}ResultEntry`, each];
  }
  const entry = entries[name];
  if (typeof value !== 'object' || value === null) return [name, value];
  if (!entry) return [name, writeMembers(action, value)];
  const pairs = Object.entries(value).map(([key, of]) => ({
    [entry.key]: key,
    Value: typeof of === 'object' ? writeMembers(action, of) : of,
  }));
  return [entry.name, pairs];
}

/** A carriage return is written as a reference, because readers of XML make a line feed of it. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
