import type { Removal } from '../../article/article.ts';
import type { FormName } from '../../article/form-name.ts';
import { RejectedCopy } from '../../article/rejected-copy.ts';
import type { StatedFact } from '../../article/stated-fact.ts';
import type { FormCopy } from '../forms/form.ts';
import { readForm } from '../forms/forms.ts';
import { decodeBytes } from './decode-bytes.ts';
import { dropDamage } from './drop-damage.ts';
import { normaliseText } from './normalise-text.ts';
import { repairMojibake } from './repair-mojibake.ts';
import { traitsIn } from './text-traits.ts';

/** The text of a file, as every rule of cleaning reads it. */
interface FileText
  extends Pick<FormCopy, 'facts' | 'removed' | 'article' | 'headline' | 'truncated' | 'hint'> {
  text: string;
  form: FormName;
  /** The character set the bytes were decoded from, by its WHATWG name, or IANA's for one that the standard leaves out. */
  encoding: string;
  /** 0 to 1, where the set had to be guessed from the text. */
  confidence?: number;
  /** The line of the file, or of what its form made of it, that each line of the text is from, where they differ. */
  numbers?: number[];
  /** The lines of the text that lost characters before the file came here. */
  damage: Removal[];
}

/**
 * The one way from a file's bytes to its text: decoded, read in its form, mojibake undone, characters written one way,
 * damage dropped.
 * Throws `RejectedCopy` for a file that is binary, too large, or in no character set.
 */
export function readText(bytes: Uint8Array, contentType?: string): FileText {
  const { text: decoded, encoding, confidence } = decodeBytes(bytes, contentType);
  const { text: written, facts, ...form } = readForm(decoded, contentType);
  const known = traitsIn(written);
  const repaired = repairMojibake(written, known);
  const { text: normal, numbers } = normaliseText(repaired, repaired === written ? known : undefined);
  const { text, damage } = dropDamage(normal);
  checkLines(text);
  return {
    text,
    facts: facts.map(normaliseFact),
    encoding,
    damage,
    ...form,
    ...(numbers && { numbers }),
    ...(confidence !== undefined && { confidence }),
  };
}

/** A value is written as text is, on one line. */
function normaliseFact(fact: StatedFact): StatedFact {
  const { text } = normaliseText(repairMojibake(fact.value));
  return { ...fact, value: text.replace(/\s+/g, ' ').trim() };
}

/**
 * Forty times the longest page. A line costs hundreds of bytes of memory: ten million would end the function.
 * @limit The file is rejected as `too-large`.
 */
const mostLines = 250_000;

function checkLines(text: string): void {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  if (lines <= mostLines) return;
  throw new RejectedCopy(
    'too-large',
    `The file has ${lines} lines; an article may have ${mostLines}. Send one article a file.`,
  );
}
