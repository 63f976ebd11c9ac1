import type { Removal } from '../../article/article.ts';
import { RejectedCopy } from '../../article/rejected-copy.ts';

/** The sign that other programs write for a character they could not read. */
const replacement = '\ufffd';
/** Above this share of such characters a text cannot be read any more. */
const mostDamaged = 0.01;

/**
 * Takes out the signs of characters that were lost before the file came here, and reports every line that lost some;
 * throws `RejectedCopy('undecodable')` if too many are lost.
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
