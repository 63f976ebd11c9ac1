import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from '../protocol/answer.ts';
import { Meter, maxPutBytes } from '../protocol/body.ts';
import { type Form, readForm } from '../protocol/form.ts';
import { assertGranted, isGrantedHeader } from '../protocol/grants.ts';
import { encryptionHeaders, versionHeader } from '../protocol/object-headers.ts';
import type { Operation } from '../protocol/operation.ts';
import { arnOf, assertKeyLength, type S3Request, type Wish } from '../protocol/request.ts';
import { readTagDocument } from '../protocol/tags.ts';
import { etagOf, readTraits, traitHeaders } from '../protocol/traits.ts';
import { S3Error } from '../store/errors.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { ObjectTraits, StoredObject } from '../store/records.ts';
import { checkPolicy, checkSize } from './post-policy.ts';

/** Fields with the meaning of the header of the same name. */
const headerFields = ['cache-control', 'content-disposition', 'content-encoding', 'content-type', 'expires'];
const signatureFields = /^x-amz-(algorithm|credential|date|security-token|signature)$/;

/** PostObject: a file from a browser's form, if its policy allows it. The policy's signature is not checked. */
export const postObject: Operation = {
  method: 'POST',
  about: 'bucket',
  async run(store, request) {
    store.bucket(request.bucket);
    const form = await readForm(request);
    const { fields, file } = form;
    const key = (fields.get('key') ?? '').replace(/\$\{filename\}/g, () => form.fileName);
    if (key === '')
      throw new S3Error('InvalidArgument', { message: "Bucket POST must contain a field named 'key'." });
    assertKeyLength(key);
    const policy = checkPolicy(fields, request.bucket, store.now(), maxPutBytes);
    const traits = readFormTraits(store, { ...request, key }, form);
    const meter = new Meter();
    const { blob } = await store.blobs.receive(async (sink) => {
      await sink(meter.measure(file));
      checkSize(meter.sizeBytes, policy);
    });
    const draft = { ...traits, blob, sizeBytes: meter.sizeBytes, etag: etagOf(meter.md5(), traits) };
    const how = { name: 'ObjectCreated:Post', caller: request.caller } as const;
    return describeStored(
      store,
      request,
      form,
      key,
      await store.put({ bucket: request.bucket, key }, draft, how),
    );
  },
};

function readFormTraits(store: ObjectStore, request: S3Request, { fields }: Form): ObjectTraits {
  const headers = readHeaderFields(fields);
  const tagDocument = fields.get('tagging');
  const tags = tagDocument === undefined ? undefined : readTagDocument(tagDocument);
  const accessKeyId = fields.get('x-amz-credential')?.split('/')[0];
  const isAllowed = (wish: Wish) => request.isAllowed(wish, accessKeyId);
  const resource = arnOf(request.bucket, request.key);
  const actions = ['s3:PutObject', ...(tags ? ['s3:PutObjectTagging'] : [])];
  if (!actions.every((action) => isAllowed({ action, resource }))) throw new S3Error('AccessDenied');
  return { ...readTraits({ headers, isAllowed }, store.region), ...(tags && { tags }) };
}

function readHeaderFields(fields: ReadonlyMap<string, string>): IncomingHttpHeaders {
  if (fields.has('awsaccesskeyid'))
    throw new S3Error('InvalidRequest', {
      message: 'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.',
    });
  const headers: IncomingHttpHeaders = {};
  for (const [name, value] of fields) {
    const header = name === 'acl' ? 'x-amz-acl' : name;
    // The text that Node would read from the same bytes in a header.
    if (isHeaderField(header)) headers[header] = Buffer.from(value).toString('latin1');
  }
  assertGranted(headers);
  return headers;
}

function isHeaderField(name: string): boolean {
  if (headerFields.includes(name) || traitHeaders.includes(name) || name.startsWith('x-amz-meta-'))
    return true;
  if (isGrantedHeader(name)) return true;
  if (!name.startsWith('x-amz-') || signatureFields.test(name)) return false;
  throw new S3Error('NotImplemented', {
    message: `The local S3 does not implement the field ${name} of a form: leave it out.`,
  });
}

function describeStored(
  store: ObjectStore,
  { bucket, headers }: S3Request,
  { fields }: Form,
  key: string,
  stored: StoredObject,
): Answer {
  const etag = `"${stored.etag}"`;
  const location = `http://${headers.host}/${bucket}/${encodeURIComponent(key)}`;
  const answer = {
    ETag: etag,
    Location: location,
    ...versionHeader(store.bucket(bucket), stored),
    ...encryptionHeaders(stored),
  };
  const next = fields.get('success_action_redirect') ?? fields.get('redirect');
  if (next !== undefined && URL.canParse(next)) {
    const target = new URL(next);
    for (const [name, value] of Object.entries({ bucket, key, etag }))
      target.searchParams.append(name, value);
    return { status: 303, headers: { ...answer, Location: target.href } };
  }
  const status = fields.get('success_action_status');
  if (status !== '201') return { status: status === '200' ? 200 : 204, headers: answer };
  const content = { Location: location, Bucket: bucket, Key: key, ETag: etag };
  return { status: 201, headers: answer, xml: { root: 'PostResponse', content } };
}
