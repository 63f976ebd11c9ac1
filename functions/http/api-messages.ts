/** A request as the routes see it. */
export interface ApiRequest {
  method: string;
  /** Decoded, without the stage. */
  path: string;
  /** From the raw query string: API Gateway joins repeated parameters with commas, which values may hold too. */
  query: URLSearchParams;
  /** By name in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  /** Decoded, if the gateway sent it in base64; empty if there is none. */
  body: string;
  /** Where clients reach the API, `https://…`, without a slash at the end; never taken from what a client sent. */
  origin: string;
}

/** An answer as it is sent; header names are in lower case. */
export interface ApiAnswer {
  status: number;
  headers: Record<string, string>;
  /** Bytes if it is compressed, as `content-encoding` says. An answer to HEAD has the body that GET would have. */
  body: string | Uint8Array;
}
