import type { Properties } from '../template/resource-types.ts';

type Specification = Properties<'AWS::DynamoDB::GlobalTable'>['TimeToLiveSpecification'];

/** An answer that DynamoDB gives in JSON. */
export interface JsonAnswer {
  status: number;
  body: object;
}

/** Answers the two calls about expiry as the template says; dynalite knows none. Nothing is deleted when it expires. */
export class TimeToLive {
  readonly #tables = new Map<string, Specification>();

  /** Notes what the template says of a table. */
  add(table: string, specification: Specification): void {
    this.#tables.set(table, specification);
  }

  /** Undefined for every other call, and for tables that are not of the template. */
  answer(operation: string, body: unknown): JsonAnswer | undefined {
    const { TableName } = (body ?? {}) as { TableName?: string };
    if (TableName === undefined || !this.#tables.has(TableName)) return undefined;
    if (operation === 'UpdateTimeToLive') return refuseUpdate();
    if (operation !== 'DescribeTimeToLive') return undefined;
    const { AttributeName, Enabled = false } = this.#tables.get(TableName) ?? {};
    const description = Enabled
      ? { AttributeName, TimeToLiveStatus: 'ENABLED' }
      : { TimeToLiveStatus: 'DISABLED' };
    return { status: 200, body: { TimeToLiveDescription: description } };
  }
}

function refuseUpdate(): JsonAnswer {
  const message =
    'What expires in the local cloud is as the template says, and nothing is deleted here when it does. Change it in the template (lib/), and start again.';
  return { status: 400, body: { __type: 'com.amazon.coral.validate#ValidationException', message } };
}
