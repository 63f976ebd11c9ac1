import type { SqsCall } from './sqs-call.ts';

/** Members that are lists of names in JSON, by their names in the query protocol. */
const lists: Record<string, string> = {
  AttributeName: 'AttributeNames',
  MessageAttributeName: 'MessageAttributeNames',
  MessageSystemAttributeName: 'MessageSystemAttributeNames',
  TagKey: 'TagKeys',
};
/** Members that are maps in JSON, with what the key of an entry is called. */
const maps: Record<string, { name: string; key: string }> = {
  Attribute: { name: 'Attributes', key: 'Name' },
  MessageAttribute: { name: 'MessageAttributes', key: 'Name' },
  MessageSystemAttribute: { name: 'MessageSystemAttributes', key: 'Name' },
  Tag: { name: 'Tags', key: 'Key' },
};
const numbers = new Set([
  'DelaySeconds',
  'MaxNumberOfMessages',
  'MaxNumberOfMessagesPerSecond',
  'MaxResults',
  'VisibilityTimeout',
  'WaitTimeSeconds',
]);
/** What belongs to the protocol and not to the call. */
const ignored = new Set(['Action', 'Version']);

type Tree = { [name: string]: Tree | string };

/**
 * A call in SQS's older protocol, which awscli speaks before version 2.13, as the same call in JSON: a form whose names
 * are paths (`Attribute.1.Name`), as the Amazon SQS API Reference of version 2012-11-05 has them.
 *
 * @param queueUrl the queue that the address names, for calls that name none themselves
 */
export function readQueryRequest(form: string, queueUrl: string | undefined): SqsCall {
  const tree: Tree = {};
  for (const [path, value] of new URLSearchParams(form)) plant(tree, path.split('.'), value);
  const members = Object.entries(tree).filter(([name]) => !ignored.has(name));
  const body = Object.fromEntries(members.map(([name, value]) => readMember(name, value)));
  const action = typeof tree['Action'] === 'string' ? tree['Action'] : '';
  return { action, body: queueUrl === undefined ? body : { QueueUrl: queueUrl, ...body } };
}

function plant(tree: Tree, [first = '', ...rest]: string[], value: string): void {
  if (first === '__proto__') return;
  if (rest.length === 0) {
    tree[first] = value;
    return;
  }
  const known = tree[first];
  const branch = typeof known === 'object' ? known : {};
  tree[first] = branch;
  plant(branch, rest, value);
}

function readMember(name: string, value: Tree | string): [string, unknown] {
  if (typeof value === 'string') return [name, numbers.has(name) ? Number(value) : value];
  if (lists[name]) return [lists[name], inOrder(value)];
  if (maps[name]) return [maps[name].name, readMap(inOrder(value), maps[name].key)];
  if (name.endsWith('BatchRequestEntry')) return ['Entries', inOrder(value).map(readEntry)];
  return [name, value];
}

function readEntry(entry: Tree | string): unknown {
  if (typeof entry === 'string') return entry;
  return Object.fromEntries(Object.entries(entry).map(([name, value]) => readMember(name, value)));
}

function readMap(entries: (Tree | string)[], key: string): Record<string, unknown> {
  const pairs = entries.flatMap((entry) => (typeof entry === 'string' ? [] : [[entry[key], entry['Value']]]));
  return Object.fromEntries(pairs);
}

/** Numbered members by their numbers: `10` comes after `9`. */
function inOrder(tree: Tree): (Tree | string)[] {
  return Object.entries(tree)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, value]) => value);
}
