import type { Readable } from 'node:stream';
import { dataHeaders } from '../../functions/desk/page-headers.ts';

/** What the desk's server answers with; header names are in lower case. */
export interface DeskAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array | Readable;
}

const titles = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  411: 'Length Required',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
};

/** Why a request is refused, by a word that does not change, for programs. */
export type RefusalCode =
  | 'other-host'
  | 'other-site'
  | 'no-session'
  | 'no-own-header'
  | 'no-such-route'
  | 'wrong-method'
  | 'wrong-key'
  | 'wrong-body'
  | 'no-length'
  | 'too-large'
  | 'too-slow'
  | 'not-found'
  | 'not-allowed'
  | 'unreachable'
  | 'failed';

/** A request that is not served; the sentence says why, and what to do. */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal';
  readonly status: keyof typeof titles;
  readonly code: RefusalCode;
  readonly headers: Record<string, string>;

  constructor(
    status: keyof typeof titles,
    code: RefusalCode,
    detail: string,
    headers: Record<string, string> = {},
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }

  /** The problem document (RFC 9457) that is sent. */
  toAnswer(): DeskAnswer {
    const { status, code, message: detail, headers } = this;
    const body = JSON.stringify({ type: 'about:blank', title: titles[status], status, detail, code });
    return {
      status,
      headers: {
        ...dataHeaders,
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
        ...headers,
      },
      body,
    };
  }
}

/** An answer of JSON that no cache keeps. */
export function jsonAnswer(body: object, status = 200): DeskAnswer {
  return {
    status,
    headers: { ...dataHeaders, 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  };
}
