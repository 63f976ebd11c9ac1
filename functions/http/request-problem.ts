/** A problem document (RFC 9457); `parameter` names what the caller has to change. */
export interface Problem {
  type: 'about:blank';
  title: string;
  status: number;
  detail: string;
  code: ProblemCode;
  parameter?: string;
}

/** What is wrong, by a word that does not change: `detail` is for people, and may be said in other words one day. */
export const problemCodes = [
  'wrong-request',
  'wrong-parameter',
  'wrong-cursor',
  'not-found',
  'wrong-method',
  'too-large',
  'wrong-type',
  'failed',
  'too-late',
] as const;

type ProblemCode = (typeof problemCodes)[number];

const titles = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  503: 'Service Unavailable',
};

const codes = {
  404: 'not-found',
  405: 'wrong-method',
  413: 'too-large',
  415: 'wrong-type',
  503: 'too-late',
} as const;

/** A cursor is told apart: whoever sent it can start again without it. */
function codeOfMistake(parameter: string | undefined): ProblemCode {
  if (parameter === undefined) return 'wrong-request';
  return parameter === 'cursor' ? 'wrong-cursor' : 'wrong-parameter';
}

/** A request that cannot be answered; thrown by the routes and shown to the caller as it is. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly problem: Problem;
  /** The allowed methods, if the request's method is not one of them. */
  readonly allow: readonly string[] | undefined;

  constructor(status: keyof typeof titles, detail: string, parameter?: string, allow?: readonly string[]) {
    super(detail);
    this.problem = {
      type: 'about:blank',
      title: titles[status],
      status,
      detail,
      code: status === 400 ? codeOfMistake(parameter) : codes[status],
      ...(parameter !== undefined && { parameter }),
    };
    this.allow = allow;
  }
}
