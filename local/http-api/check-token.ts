import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import * as v from 'valibot';

/** Who issues tokens, and whom they must be meant for. */
export interface JwtConfiguration {
  issuer: string;
  audience: readonly string[];
}

/** The algorithms that API Gateway accepts: only RSA (API Gateway Developer Guide, "JWT authorizers"). */
const hashes: Readonly<Record<string, string>> = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' };

const discoverySchema = v.object({ jwks_uri: v.string() });
const keysSchema = v.object({
  keys: v.array(v.looseObject({ kid: v.optional(v.string()), kty: v.string() })),
});
const headerSchema = v.object({ alg: v.string(), kid: v.string() });
const claimsSchema = v.object({
  iss: v.string(),
  aud: v.optional(v.union([v.string(), v.array(v.string())])),
  client_id: v.optional(v.string()),
  exp: v.number(),
  nbf: v.optional(v.number(), 0),
  iat: v.optional(v.number(), 0),
});

/** Why API Gateway would refuse a token; undefined if it is right. Rejects if the issuer's keys cannot be read. */
export async function checkToken(
  authorization: string | undefined,
  expected: JwtConfiguration,
  { fetchKeys, now }: { fetchKeys(issuer: string): Promise<IssuerKeys>; now: Date },
): Promise<string | undefined> {
  const [head = '', body = '', signature = '', ...more] = (authorization ?? '')
    .replace(/^Bearer +/i, '')
    .split('.');
  const header = v.safeParse(headerSchema, decode(head));
  const claims = v.safeParse(claimsSchema, decode(body));
  if (!header.success || !claims.success || more.length > 0) return 'There is no token, or it is malformed.';
  const refusal = checkClaims(claims.output, expected, now);
  if (refusal !== undefined) return refusal;
  const { alg, kid } = header.output;
  const hash = hashes[alg];
  const key = (await fetchKeys(expected.issuer)).find(
    (candidate) => candidate.kid === kid && candidate.kty === 'RSA',
  );
  if (!hash || !key) return `No RSA key ${kid} of the issuer signs with ${alg}.`;
  const isRight = verify(
    hash,
    Buffer.from(`${head}.${body}`),
    createPublicKey({ key: key as JsonWebKey, format: 'jwk' }),
    Buffer.from(signature, 'base64url'),
  );
  return isRight ? undefined : 'The signature of the token is wrong.';
}

function checkClaims(
  { iss, aud, client_id, exp, nbf, iat }: v.InferOutput<typeof claimsSchema>,
  { issuer, audience }: JwtConfiguration,
  now: Date,
): string | undefined {
  if (iss !== issuer) return `The issuer is ${iss}, not ${issuer}.`;
  const meant = aud === undefined ? [client_id] : [aud].flat();
  if (!meant.some((name) => name !== undefined && audience.includes(name))) {
    return `The audience is ${meant.join(', ')}, not ${audience.join(' or ')}.`;
  }
  const seconds = now.getTime() / 1000;
  const isInTime = nbf <= seconds && iat <= seconds && seconds < exp;
  return isInTime ? undefined : 'The token has expired, or is not valid yet.';
}

/** The public keys of an issuer, as it publishes them. */
export type IssuerKeys = v.InferOutput<typeof keysSchema>['keys'];

/** How long the keys of an issuer are believed (API Gateway Developer Guide, "JWT authorizers"). */
const keysLastMs = 2 * 60 * 60 * 1000;
/** How long an issuer may take for an answer, and how large its keys may be (the same, "Quotas" of HTTP APIs). */
const issuerMs = 1_500;
const keysBytes = 150_000;

/** Fetches the keys of an issuer when they are needed, and again when they are two hours old; a failure is not kept. */
export function cacheIssuerKeys(
  fetchKeys: () => Promise<IssuerKeys>,
  now: () => number = Date.now,
): () => Promise<IssuerKeys> {
  let cached: { keys: Promise<IssuerKeys>; until: number } | undefined;
  return () => {
    if (cached && now() < cached.until) return cached.keys;
    const keys = fetchKeys();
    const fetched = { keys, until: now() + keysLastMs };
    cached = fetched;
    keys.catch(() => {
      if (cached === fetched) cached = undefined;
    });
    return keys;
  };
}

/** Reads the keys of an issuer by way of its discovery document; rejects, naming the address, if it cannot. */
export async function fetchIssuerKeys(issuer: string): Promise<IssuerKeys> {
  const discovery = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const { jwks_uri } = v.parse(discoverySchema, await fetchJson(discovery));
  return v.parse(keysSchema, await fetchJson(jwks_uri)).keys;
}

async function fetchJson(url: string): Promise<unknown> {
  const purpose = 'it is needed to check tokens';
  const signal = AbortSignal.timeout(issuerMs);
  const fail = (cause: Error): never => {
    const isLate = cause.name === 'TimeoutError';
    const what = isLate
      ? `did not answer in ${issuerMs} ms, which is all that API Gateway waits`
      : 'cannot be reached';
    throw new Error(`${url} ${what}: ${purpose}.`, { cause });
  };
  const response = await fetch(url, { signal }).catch(fail);
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${purpose}.`);
  const text = await response.text().catch(fail);
  if (Buffer.byteLength(text) > keysBytes) {
    throw new Error(
      `${url} answered with more than ${keysBytes} bytes, which API Gateway does not take: ${purpose}.`,
    );
  }
  return JSON.parse(text);
}

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}
