import { S3Error } from '../store/errors.ts';

/** The limits of a form's file by its policy; the form's fields are checked first. */
export interface PostPolicy {
  minBytes: number;
  maxBytes: number;
}

type Condition = readonly [operator: 'eq' | 'starts-with', field: string, value: string];

/** Fields that a policy need not name (S3 API Reference, "POST Policy"). */
const unnamed = /^(x-amz-signature|file|policy|x-ignore-.*)$/;

/**
 * Checks the fields of a form against its policy, if it has one; throws InvalidPolicyDocument for what is no policy,
 * and AccessDenied where it has expired, a condition fails, or it does not name a field.
 */
export function checkPolicy(
  fields: ReadonlyMap<string, string>,
  bucket: string,
  now: Date,
  maxBytes: number,
): PostPolicy {
  const text = fields.get('policy');
  if (text === undefined) return { minBytes: 0, maxBytes };
  const { expiration, conditions } = readPolicy(text);
  if (!(Date.parse(expiration) > now.getTime())) throw deny('Policy expired.');
  const values = new Map([...fields, ['bucket', bucket]]);
  let range: PostPolicy = { minBytes: 0, maxBytes };
  const named = new Set<string>(['bucket']);
  for (const condition of conditions) {
    const bounds = readRange(condition);
    if (bounds) range = { minBytes: bounds[0], maxBytes: Math.min(bounds[1], maxBytes) };
    else for (const rule of readRules(condition)) named.add(checkRule(rule, values));
  }
  const extra = [...fields.keys()].find((name) => !named.has(name) && !unnamed.test(name));
  if (extra !== undefined) throw deny(`Extra input fields: ${extra}`);
  return range;
}

/** Throws EntityTooSmall or EntityTooLarge where the file is not as large as the policy wants. */
export function checkSize(sizeBytes: number, { minBytes, maxBytes }: PostPolicy): void {
  if (sizeBytes < minBytes)
    throw new S3Error('EntityTooSmall', { elements: { ProposedSize: sizeBytes, MinSizeAllowed: minBytes } });
  if (sizeBytes > maxBytes)
    throw new S3Error('EntityTooLarge', { elements: { ProposedSize: sizeBytes, MaxSizeAllowed: maxBytes } });
}

function readPolicy(text: string): { expiration: string; conditions: unknown[] } {
  try {
    const { expiration, conditions } = JSON.parse(Buffer.from(text, 'base64').toString());
    if (typeof expiration === 'string' && Array.isArray(conditions)) return { expiration, conditions };
  } catch (cause) {
    throw new S3Error('InvalidPolicyDocument', { message: 'Invalid Policy: Invalid JSON.', cause });
  }
  throw new S3Error('InvalidPolicyDocument', {
    message: 'Invalid Policy: expiration and conditions are missing.',
  });
}

function readRange(condition: unknown): [number, number] | undefined {
  if (!Array.isArray(condition) || condition[0] !== 'content-length-range') return undefined;
  return [Number(condition[1]), Number(condition[2])];
}

/** Reads a condition of a policy; `{ "key": "a" }` means the same as `["eq", "$key", "a"]`. */
function readRules(condition: unknown): Condition[] {
  if (!Array.isArray(condition))
    return Object.entries(condition as object).map(([field, value]) => [
      'eq',
      field.toLowerCase(),
      String(value),
    ]);
  const [operator, field, value] = condition.map(String);
  const isKnown = operator === 'eq' || operator === 'starts-with';
  if (isKnown && field?.startsWith('$') && value !== undefined)
    return [[operator, field.slice(1).toLowerCase(), value]];
  throw new S3Error('InvalidPolicyDocument', { message: `Invalid Policy: ${JSON.stringify(condition)}` });
}

function checkRule([operator, field, value]: Condition, fields: ReadonlyMap<string, string>): string {
  const stated = fields.get(field) ?? '';
  if (operator === 'eq' ? stated === value : stated.startsWith(value)) return field;
  throw deny(`Policy Condition failed: ${JSON.stringify([operator, `$${field}`, value])}`);
}

function deny(reason: string): S3Error {
  return new S3Error('AccessDenied', { message: `Invalid according to Policy: ${reason}` });
}
