/** The closed list of reasons why a file can never become an article. */
export const rejectionReasons = [
  'archived',
  'binary',
  'empty',
  'encrypted',
  'malformed',
  'several-articles',
  'too-large',
  'undecodable',
] as const;

export type RejectionReason = (typeof rejectionReasons)[number];

/**
 * A permanent error: another try would fail in the same way. The row records it with its evidence, the file stays in
 * the bucket, and the message is done. Every other error is transient: thrown, retried, dead-lettered.
 */
export class RejectedCopy extends Error {
  override readonly name = 'RejectedCopy';
  readonly reason: RejectionReason;

  /** @param evidence a sentence for the person who sent the file: what was found, what is allowed. */
  constructor(reason: RejectionReason, evidence: string, options?: ErrorOptions) {
    super(evidence, options);
    this.reason = reason;
  }
}
