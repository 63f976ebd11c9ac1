/** A call of SQS as its JSON protocol has it. */
export interface SqsCall {
  /** Such as `SendMessage`. */
  action: string;
  body: Record<string, unknown>;
}
