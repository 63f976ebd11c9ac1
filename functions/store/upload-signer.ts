import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { SignatureV4 } from '@smithy/signature-v4';
import { type SignedUpload, type Upload, uploadSeconds } from '../desk/answer-upload.ts';

/** A request as the SDK hands it from one of its steps to the next. */
interface BuiltRequest {
  protocol: string;
  hostname: string;
  port?: number;
  path: string;
  headers: Record<string, string>;
}

/** What the sender must send as it is: it is signed, so that S3 refuses another file. */
const signedHeaders = ['content-length', 'content-type', 'x-amz-checksum-sha256'];

/** Signs requests for single files of the inbox; S3 checks size and checksum of what comes with one. */
export function uploadSigner(
  client: S3Client,
  bucket: string,
  now: () => Date,
): (upload: Upload) => Promise<SignedUpload> {
  return async (upload) => {
    const built = await buildPut(client, bucket, upload);
    const { config } = client;
    const signer = new SignatureV4({
      service: 's3',
      region: config.region,
      credentials: config.credentials,
      sha256: config.sha256,
      uriEscapePath: false,
    });
    const own = Object.entries(built.headers).filter(([name]) => signedHeaders.includes(name.toLowerCase()));
    const host = hostOf(built);
    const unsigned = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };
    const signingDate = now();
    const { query = {} } = await signer.presign(
      { ...built, method: 'PUT', query: {}, headers: { host, ...unsigned, ...Object.fromEntries(own) } },
      // S3 checks what stands in a header, and not what stands in the address.
      { signingDate, expiresIn: uploadSeconds, unhoistableHeaders: new Set(signedHeaders) },
    );
    return {
      method: 'PUT',
      url: `${built.protocol}//${host}${built.path}?${writeQuery(query)}`,
      // A browser sets the length by itself, and lets no script do it.
      headers: Object.fromEntries(own.filter(([name]) => name.toLowerCase() !== 'content-length')),
      expiresAt: new Date(signingDate.getTime() + uploadSeconds * 1_000).toISOString(),
    };
  };
}

/** The origin that signed requests go to. */
export async function originOfUploads(client: S3Client, bucket: string): Promise<string> {
  const built = await buildPut(client, bucket, { key: 'a', sizeBytes: 0, sha256: '' });
  return `${built.protocol}//${hostOf(built)}`;
}

function hostOf({ hostname, port }: BuiltRequest): string {
  return port === undefined ? hostname : `${hostname}:${port}`;
}

/** Stops the SDK before it sends: where a bucket is and how a key stands in a path is for it to know. */
class NotSent extends Error {
  readonly request: BuiltRequest;

  constructor(request: BuiltRequest) {
    super('built, and not sent');
    this.request = request;
  }
}

async function buildPut(
  client: S3Client,
  Bucket: string,
  { key: Key, sizeBytes: ContentLength, sha256: ChecksumSHA256, contentType: ContentType }: Upload,
): Promise<BuiltRequest> {
  const command = new PutObjectCommand({
    Bucket,
    Key,
    ContentLength,
    ChecksumSHA256,
    ...(ContentType !== undefined && { ContentType }),
  });
  command.middlewareStack.add(
    () => async (args) => {
      throw new NotSent(args.request as BuiltRequest);
    },
    { step: 'build', priority: 'low', name: 'stopBeforeSending' },
  );
  const stopped = await client.send(command).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (stopped instanceof NotSent) return stopped.request;
  throw stopped;
}

function writeQuery(query: Record<string, string | string[] | null>): string {
  return Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');
}
