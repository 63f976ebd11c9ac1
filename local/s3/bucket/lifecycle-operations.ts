import { assertChecksum, receiveText } from '../protocol/body.ts';
import type { Operation } from '../protocol/operation.ts';
import { readChildren, readText, readXml, type XmlElement } from '../protocol/xml.ts';
import { S3Error } from '../store/errors.ts';
import type { LifecycleRule } from '../store/records.ts';
import { expireObjects } from './expire-objects.ts';

/** GetBucketLifecycleConfiguration. */
export const getBucketLifecycle: Operation = {
  method: 'GET',
  about: 'bucket',
  query: ['lifecycle'],
  run(store, { bucket }) {
    const rules = store.bucket(bucket).settings.lifecycle;
    if (!rules) throw new S3Error('NoSuchLifecycleConfiguration');
    return { xml: { root: 'LifecycleConfiguration', content: { Rule: rules.map(describeRule) } } };
  },
};

/**
 * PutBucketLifecycleConfiguration. S3 applies rules once a day; this server applies them each time they are put, and
 * never on its own: expiry happens on request.
 */
export const putBucketLifecycle: Operation = {
  method: 'PUT',
  about: 'bucket',
  query: ['lifecycle'],
  async run(store, request) {
    const { bucket, caller } = request;
    store.bucket(bucket);
    assertChecksum(request);
    const document = readXml('LifecycleConfiguration', await receiveText(request));
    const lifecycle = readChildren(document, 'Rule').map(readRule);
    if (lifecycle.length === 0) throw new S3Error('MalformedXML');
    await store.saveBucket(bucket, caller, () => ({ ...store.bucket(bucket).settings, lifecycle }));
    await expireObjects(store, bucket, caller);
    return {};
  },
};

type Element = Record<string, unknown>;

function readRule(rule: Element, index: number): LifecycleRule {
  refuseOthers(rule, ['ID', 'Status', 'Filter', 'Prefix', 'Expiration', 'NoncurrentVersionExpiration']);
  const filter = readChild(rule, 'Filter', ['Prefix']);
  const expiration = readChild(rule, 'Expiration', ['Days', 'Date', 'ExpiredObjectDeleteMarker']);
  const noncurrent = readChild(rule, 'NoncurrentVersionExpiration', ['NoncurrentDays']);
  const status = readText(rule, 'Status');
  if (status !== 'Enabled' && status !== 'Disabled') throw new S3Error('MalformedXML');
  const days = readDays(expiration, 'Days');
  const date = readText(expiration, 'Date');
  const noncurrentDays = readDays(noncurrent, 'NoncurrentDays');
  return {
    id: readText(rule, 'ID') ?? `rule-${index}`,
    isEnabled: status === 'Enabled',
    prefix: readText(filter, 'Prefix') ?? readText(rule, 'Prefix') ?? '',
    ...(days !== undefined && { days }),
    ...(date !== undefined && { date }),
    ...(noncurrentDays !== undefined && { noncurrentDays }),
    ...(readText(expiration, 'ExpiredObjectDeleteMarker') === 'true' && { expiresMarkers: true as const }),
  };
}

/** The element of that name, empty if it is absent; throws NotImplemented for children other than `known`. */
function readChild(parent: Element, name: string, known: string[]): Element {
  const child = parent[name];
  if (child === undefined || child === '') return {};
  if (typeof child !== 'object' || child === null) throw new S3Error('MalformedXML');
  refuseOthers(child as Element, known);
  return child as Element;
}

function readDays(element: Element, name: string): number | undefined {
  const text = readText(element, name);
  if (text === undefined || /^[1-9]\d*$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new S3Error('InvalidArgument', { message: `'${name}' must be a positive integer` });
}

function refuseOthers(element: Element, known: string[]): void {
  const unknown = Object.keys(element).find((name) => ![...known, '#text'].includes(name));
  if (unknown === undefined) return;
  throw new S3Error('NotImplemented', {
    message: `The local S3 does not implement <${unknown}> in a lifecycle rule.`,
  });
}

function describeRule(rule: LifecycleRule): XmlElement {
  const { days, date, expiresMarkers, noncurrentDays } = rule;
  const expires = days ?? date ?? expiresMarkers;
  return {
    ID: rule.id,
    Filter: { Prefix: rule.prefix },
    Status: rule.isEnabled ? 'Enabled' : 'Disabled',
    Expiration:
      expires === undefined
        ? undefined
        : { Days: days, Date: date, ExpiredObjectDeleteMarker: expiresMarkers },
    NoncurrentVersionExpiration:
      noncurrentDays === undefined ? undefined : { NoncurrentDays: noncurrentDays },
  };
}
