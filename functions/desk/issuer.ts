import * as v from 'valibot';

/** What a sign-in needs of an issuer of tokens. */
export interface Issuer {
  authorizationEndpoint: string;
  tokenEndpoint: string;
}

/** The document by which an issuer describes itself (OpenID Connect Discovery 1.0). */
const metadata = v.object({
  issuer: v.string(),
  authorization_endpoint: v.pipe(v.string(), v.url()),
  token_endpoint: v.pipe(v.string(), v.url()),
});

/** Where an issuer's document is. */
export function addressOfMetadata(issuer: string): string {
  return `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
}

/** Reads an issuer's document; throws if it is another's, or no such document. */
export function readIssuer(document: unknown, expected: string): Issuer {
  const { issuer, authorization_endpoint, token_endpoint } = v.parse(metadata, document);
  if (issuer !== expected) throw new Error(`The document of ${expected} is that of the issuer ${issuer}.`);
  return { authorizationEndpoint: authorization_endpoint, tokenEndpoint: token_endpoint };
}
