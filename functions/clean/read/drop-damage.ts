import type { Removal } from '../../article/article.ts';
import { RejectedCopy } from '../../article/rejected-copy.ts';

/** What others put in the place of a character they could not read. */
const replacement = '\ufffd';
/** The share of such characters above which words cannot be told any more. */
const mostDamaged = 0.01;

/**
 * Takes out the characters that were lost before the file came here, and tells of every line that lost some;
 * throws `RejectedCopy('undecodable')` where too many are lost.
 */
export function dropDamage(text: string): { text: string; damage: Removal[] } {
  if (!text.includes(replacement)) return { text, damage: [] };
  const whole = text.replaceAll(replacement, '');
  if (text.length - whole.length > text.length * mostDamaged) {
    throw new RejectedCopy(
      'undecodable',
      'Too many characters were lost when the file was made. Send it again, as UTF-8.',
    );
  }
  const damage = text.split('\n').flatMap((line, index): Removal[] => {
    const lost = line.includes(replacement);
    return lost ? [{ line: index + 1, kind: 'damage', rule: 'characters lost', text: line.trim() }] : [];
  });
  return { text: whole, damage };
}
