/** A problem document (RFC 9457); `parameter` names what the caller has to change. */
export interface Problem {
  type: 'about:blank';
  title: string;
  status: number;
  detail: string;
  parameter?: string;
}

const titles: Record<number, string> = { 400: 'Bad Request', 404: 'Not Found', 405: 'Method Not Allowed' };

/** What a caller did that cannot be answered; thrown by the routes and shown as it is. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly problem: Problem;

  constructor(status: 400 | 404 | 405, detail: string, parameter?: string) {
    super(detail);
    const title = titles[status] as string;
    this.problem = { type: 'about:blank', title, status, detail, ...(parameter && { parameter }) };
  }
}
