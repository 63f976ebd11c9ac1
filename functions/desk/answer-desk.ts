import type { ApiAnswer, ApiRequest } from '../http/api-messages.ts';
import { RequestProblem } from '../http/request-problem.ts';
import type { Issuer } from './issuer.ts';
import { dataHeaders, pageHeaders } from './page-headers.ts';

/** A file of the desk. */
export interface PageFile {
  type: string;
  text: string;
  etag: string;
}

/** Who signs people in, for a stack whose API takes tokens. */
export interface SignIn {
  issuer: string;
  clientId: string;
  /** Whom the API's tokens are meant for. */
  audience: string[];
  /** Asks the issuer; it rejects if the issuer does not answer. */
  readIssuer(): Promise<Issuer>;
}

/** What a stack serves its desk from. */
export interface DeskOfStack {
  /** By their paths. */
  files: Readonly<Record<string, PageFile>>;
  bucket: string;
  /** Where the page sends files. */
  readBucketOrigin(): Promise<string>;
  /** Whether articles are grouped into stories. */
  hasStories: boolean;
  /** Absent where everybody may read: nobody is asked who he is, and nobody may write. */
  signIn?: SignIn;
}

/** Answers a request for the desk itself; throws RequestProblem for what there is none of. */
export async function answerDesk(request: ApiRequest, desk: DeskOfStack): Promise<ApiAnswer> {
  if (request.path === '/desk.json') return describeDesk(desk);
  const file = desk.files[request.path];
  if (!file) throw new RequestProblem(404, `The desk has nothing at ${request.path}.`);
  const headers = { ...pageHeaders(await originsOf(desk)), etag: file.etag };
  if (request.headers['if-none-match'] === file.etag) return { status: 304, headers, body: '' };
  return { status: 200, headers: { ...headers, 'content-type': file.type }, body: file.text };
}

/**
 * Whom the page may ask besides the API. Many issuers give tokens at another address than that of their name. One that
 * does not answer keeps nobody from the page, which then says so.
 */
async function originsOf({ readBucketOrigin, signIn }: DeskOfStack): Promise<string[]> {
  if (!signIn) return [];
  const issuer = await signIn.readIssuer().catch(() => undefined);
  const asked = [signIn.issuer, ...(issuer ? [issuer.tokenEndpoint] : [])];
  return [...new Set([await readBucketOrigin(), ...asked.map((address) => new URL(address).origin)])];
}

async function describeDesk({ bucket, hasStories, signIn }: DeskOfStack): Promise<ApiAnswer> {
  const headers = { ...dataHeaders, 'content-type': 'application/json', 'cache-control': 'no-store' };
  const described = signIn ? await describeSignIn(signIn) : { auth: 'none', can: [] };
  const can = hasStories ? [...described.can, 'stories'] : described.can;
  return { status: 200, headers, body: JSON.stringify({ ...described, can, api: '', bucket }) };
}

async function describeSignIn({
  issuer,
  clientId,
  audience,
  readIssuer,
}: SignIn): Promise<Record<string, string | string[]> & { can: string[] }> {
  const endpoints = await readIssuer().catch(() => {
    throw new RequestProblem(503, `${issuer}, who signs people in, does not answer. Try again in a minute.`);
  });
  const how = { auth: 'oidc', can: ['upload'], uploads: 'presigned' };
  return { ...how, issuer, clientId, audience, ...endpoints };
}
