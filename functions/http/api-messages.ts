/** A request as the routes see it. */
export interface ApiRequest {
  method: string;
  /** Decoded, without the stage. */
  path: string;
  /** From the raw query string: API Gateway joins repeated parameters with commas, which values may hold too. */
  query: URLSearchParams;
  /** By name in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  /** Decoded from base64 where the gateway sends it so; empty where there is none. */
  body: string;
  /** Where clients reach the API, `https://…`, without a slash at the end; never what a client says it is. */
  origin: string;
}

/** An answer as it is sent; header names are in lower case. */
export interface ApiAnswer {
  status: number;
  headers: Record<string, string>;
  /** Bytes where it is coded, as `content-encoding` says. An answer to HEAD has the body that GET would have. */
  body: string | Uint8Array;
}
