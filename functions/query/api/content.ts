/** What a route answers with, before it is sent. */
export interface Content {
  type: string;
  /** A text as it is, or a value to be sent as JSON. */
  body: string | object;
  /** Whether the JSON is to say what it took. */
  isMeasured: boolean;
  /** How long a client may show it again without asking, in seconds; 0 forbids to keep it. */
  maxAgeSeconds: number;
  /** Where the next page is, as a whole URL. */
  next?: string;
}

/** As long as a reader's manifest may be old, and a little: a page is asked for again when somebody comes back to it. */
export const listingAgeSeconds = 5;
/** What changes with a deploy only. */
export const deployAgeSeconds = 300;

/** A JSON answer that says what it took. */
export function jsonContent(body: object, maxAgeSeconds: number): Content {
  return { type: 'application/json', body, isMeasured: true, maxAgeSeconds };
}
