/** A call that is refused; `code` is a name of SQS. */
export class SqsRefusal extends Error {
  override readonly name = 'SqsRefusal';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const byTemplate =
  'The queues of the local cloud are those of the template, and are as it says. Change them there (lib/), and start again.';

/** What is not done here, and what to do instead. */
export const remedies: Record<string, string> = {
  AddPermission: byTemplate,
  CreateQueue: `${byTemplate} \`aws sqs get-queue-url\` finds one that is there.`,
  DeleteQueue: `${byTemplate} \`aws sqs purge-queue\` empties one.`,
  RemovePermission: byTemplate,
  SetQueueAttributes: byTemplate,
  TagQueue: byTemplate,
  UntagQueue: byTemplate,
};
