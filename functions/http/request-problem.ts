/** A problem document (RFC 9457); `parameter` names what the caller has to change. */
export interface Problem {
  type: 'about:blank';
  title: string;
  status: number;
  detail: string;
  parameter?: string;
}

const titles = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  503: 'Service Unavailable',
};

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
      ...(parameter !== undefined && { parameter }),
    };
    this.allow = allow;
  }
}
