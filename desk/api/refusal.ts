/** An answer that says no: another try of the same would be answered the same. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  /** The parameter that has to be changed. */
  readonly parameter: string | undefined;

  constructor(status: number, detail: string, parameter?: string) {
    super(detail);
    this.status = status;
    this.parameter = parameter;
  }
}

interface Problem {
  detail?: unknown;
  message?: unknown;
  parameter?: unknown;
}

/** Reads a problem document, or what a gateway answers in its place. */
export async function readRefusal(response: Response): Promise<Refusal> {
  const problem = (await response.json().catch(() => ({}))) as Problem | null;
  const detail = textOf(problem?.detail) ?? textOf(problem?.message) ?? response.statusText;
  return new Refusal(response.status, detail || String(response.status), textOf(problem?.parameter));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
