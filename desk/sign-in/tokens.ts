import { RefusedSignIn } from './return.ts';
import type { Issuer, Visit } from './visit.ts';

/** The token that the API takes, until when, and what renews it. */
export interface Tokens {
  token: string;
  /** In milliseconds since 1970. */
  expiresAt: number;
  refreshToken?: string;
}

/** An answer of a token endpoint (RFC 6749), as far as it is used. */
interface TokenAnswer {
  access_token?: string;
  id_token?: string;
  refresh_token?: string;
  error?: string;
  error_description?: string;
}

interface Claims {
  aud?: string | string[];
  client_id?: string;
  exp?: number;
  nonce?: string;
}

/** Changes a code for tokens. */
export async function exchangeCode(issuer: Issuer, visit: Visit, code: string): Promise<Tokens> {
  const answer = await ask(issuer, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: visit.redirectUri,
    code_verifier: visit.verifier,
  });
  const claims = readClaims(answer.id_token);
  if (claims && claims.nonce !== visit.nonce) throw new RefusedSignIn('The token is of another sign-in.');
  return chooseToken(answer, issuer);
}

/** Renews tokens; a token endpoint may give a new means to do so, or leave the old one. */
export async function refresh(issuer: Issuer, refreshToken: string): Promise<Tokens> {
  const answer = await ask(issuer, { grant_type: 'refresh_token', refresh_token: refreshToken });
  return { refreshToken, ...chooseToken(answer, issuer) };
}

async function ask(
  { tokenEndpoint, clientId }: Issuer,
  parameters: Record<string, string>,
): Promise<TokenAnswer> {
  const body = new URLSearchParams({ client_id: clientId, ...parameters });
  const response = await fetch(tokenEndpoint, { method: 'POST', body, credentials: 'omit' });
  const answer = (await response.json().catch(() => ({}))) as TokenAnswer;
  if (response.ok) return answer;
  throw new RefusedSignIn(
    answer.error_description ?? answer.error ?? `The issuer answered ${response.status}.`,
  );
}

/** The first token that is meant for the API: many access tokens are for the issuer alone, and no one else can read them. */
function chooseToken({ access_token, id_token, refresh_token }: TokenAnswer, { audience }: Issuer): Tokens {
  for (const token of [access_token, id_token]) {
    const claims = readClaims(token);
    if (token === undefined || !claims?.exp || !isMeantFor(claims, audience)) continue;
    return {
      token,
      expiresAt: claims.exp * 1_000,
      ...(refresh_token !== undefined && { refreshToken: refresh_token }),
    };
  }
  throw new RefusedSignIn(`No token of the issuer is meant for ${audience.join(' or ')}.`);
}

function isMeantFor({ aud, client_id }: Claims, audience: readonly string[]): boolean {
  return [aud ?? client_id ?? []].flat().some((each) => audience.includes(each));
}

/** What a JSON Web Token says; undefined for any other token. The API checks its signature. */
function readClaims(token: string | undefined): Claims | undefined {
  try {
    const body = (token?.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as Claims;
  } catch {
    return undefined;
  }
}
