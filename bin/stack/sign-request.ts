import { SignatureV4 } from '@smithy/signature-v4';
import { readQuery } from '../../local/http-api/read-query.ts';
import { Sha256 } from '../../local/http-api/sha256.ts';

type SignerOptions = ConstructorParameters<typeof SignatureV4>[0];

/** The signer's credentials, and the time. */
interface SigningOptions {
  credentials: SignerOptions['credentials'];
  /** The time of the signature. */
  now: Date;
}

/** Whether an address is on this machine, where the local cloud accepts the local credentials. */
export function isLocal(url: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}

/** The region of an API Gateway address; undefined for any other address, which needs no signature. */
export function findSigningRegion(url: URL): string | undefined {
  return /\.execute-api\.([a-z0-9-]+)\.amazonaws\.com(\.cn)?$/.exec(url.hostname)?.[1];
}

/** A request besides its address; a GET without a body if nothing is given. */
interface SignedParts {
  method?: string;
  headers?: Record<string, string>;
  body?: Uint8Array;
}

/** The headers with which API Gateway accepts a request for `url` (Signature Version 4, service `execute-api`). */
export async function signRequest(
  url: URL,
  region: string,
  { credentials, now }: SigningOptions,
  { method = 'GET', headers = {}, body }: SignedParts = {},
): Promise<Record<string, string>> {
  const signer = new SignatureV4({ credentials, region, service: 'execute-api', sha256: Sha256 });
  const signed = await signer.sign(
    {
      method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: readQuery(url.search.slice(1)),
      headers: { ...headers, host: url.host },
      ...(body && { body }),
    },
    { signingDate: now },
  );
  return signed.headers;
}
