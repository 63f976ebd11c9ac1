/** What a route answers with, before it is sent. */
export interface Content {
  type: string;
  /** A text as it is, or a value to be sent as JSON. */
  body: string | object;
  /** Whether to add to the JSON what it took. */
  isMeasured: boolean;
  /** How long a client may show it again without asking, in seconds; 0 forbids to keep it. */
  maxAgeSeconds: number;
  /** Where the next page is, as a whole URL. */
  next?: string;
}

/** Seconds: a little more than the age of a reader's manifest, so that a client that returns asks again. */
export const listingAgeSeconds = 5;
/** Seconds for answers that change only with a deploy. */
export const deployAgeSeconds = 300;

/** A JSON answer that says what it took. */
export function jsonContent(body: object, maxAgeSeconds: number): Content {
  return { type: 'application/json', body, isMeasured: true, maxAgeSeconds };
}
