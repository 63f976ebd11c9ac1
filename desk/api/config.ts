import * as v from 'valibot';

/** What the desk can do where it is served, and how it gets in. */
const configSchema = v.object({
  auth: v.picklist(['none', 'token', 'oidc']),
  can: v.array(v.string()),
  api: v.string(),
  /** Of the inbox: an article's id is made of it and the key. */
  bucket: v.optional(v.string()),
  uploads: v.optional(v.picklist(['put', 'presigned'])),
  issuer: v.optional(v.string()),
  clientId: v.optional(v.string()),
  audience: v.optional(v.array(v.string())),
  authorizationEndpoint: v.optional(v.string()),
  tokenEndpoint: v.optional(v.string()),
});

/** What the desk can do where it is served, and how it gets in. */
export type Config = v.InferOutput<typeof configSchema>;

/** Reads `desk.json`. */
export function readConfig(given: unknown): Config {
  return v.parse(configSchema, given);
}
