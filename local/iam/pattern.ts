/** A text of a policy in which `*` stands for any characters and `?` for one. */
export interface Pattern {
  /** As the policy has it. */
  text: string;
  matches(value: string): boolean;
}

/**
 * Parses a pattern of an action, a resource or a condition. Throws for a policy variable (`${…}`), whose value depends
 * on the caller: this check does not replace it, and must not take it for plain characters.
 */
export function createPattern(text: string, options: { ignoresCase?: boolean } = {}): Pattern {
  if (text.includes('${')) {
    throw new Error(`The local cloud does not know policy variables: write ${text} without one.`);
  }
  const source = text
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, options.ignoresCase ? 'isu' : 'su');
  return { text, matches: (value) => expression.test(value) };
}

/** The number of parts of an ARN that are compared separately; the last part has all remaining colons. */
const arnParts = 6;

/** A pattern of an ARN: a wildcard stays within its part (IAM User Guide, "ARN condition operators"). */
export function createArnPattern(text: string): Pattern {
  const patterns = splitArn(text).map((part) => createPattern(part));
  return {
    text,
    matches: (value) => {
      const parts = splitArn(value);
      return (
        parts.length === patterns.length && patterns.every((pattern, at) => pattern.matches(parts[at] ?? ''))
      );
    },
  };
}

function splitArn(arn: string): string[] {
  const parts = arn.split(':');
  return [...parts.slice(0, arnParts - 1), parts.slice(arnParts - 1).join(':')];
}
