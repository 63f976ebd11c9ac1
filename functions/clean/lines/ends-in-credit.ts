import { agencies } from './agencies.ts';
import { isCapitalised, signs } from './characters.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import { mayHave } from './measured-line.ts';
import { smallWords } from './small-words.ts';

/** Words that end a credit only where a sign precedes them. */
const media = new Set([...smallWords('creditEnds'), 'instagram', 'facebook', 'twitter', 'youtube', 'tiktok']);

/** A caption and a bare credit have at most this many words. */
const longestCaption = 60;
const longestCredit = 9;
/** A credit, and the sign in it, stand at the end of the line, in characters. */
const creditLength = 70;
const signLength = 40;

const copyright = /[©ⓒ] ?[\p{Lu}\p{Lo}]/u;
const sign = /[/|©—–(•]/;
const word = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;
const capitals = /\p{Lu}[\p{L}.]*,? [\p{Lu}(]\S*$/u;
/** `Name/Agency`, whoever they are. */
const slash = /\p{L} ?\/ ?\p{Lu}[\p{L}.]{1,30}(?: \p{Lu}[\p{L}.]{1,30}){0,2}\)?$/u;

/** A name behind a slash, or in capitals after a full stop. */
const signed =
  / \/ \p{Lu}[\p{L}.'’]{0,30}(?: [\p{L}.'’-]{1,30}){0,4}\)?$|[.!?] \p{Lu}{2,}(?: \p{Lu}[\p{Lu}'’.-]*){1,8}$/u;

/** `(Photo Anna Muster)`, `| Bild: dpa`, `AP/ANNA MUSTER`, `in Doha.AFP`. */
const labels = [...smallWords('creditLabels')].join('|');
const links = [...smallWords('creditBy')].map((word) => ` ${word} `).join('|');
const label = String.raw`(?:${labels})(?: ?[:=] ?|${links}| )\p{L}[\p{L}\p{M} .,&/'’-]{2,50}[)\]]?$`;
const labelled = new RegExp(`(?:^|[([|.!?»”"] ?)${label}`, 'iu');
const opensWithLabel = new RegExp(`^${label}`, 'iu');
const agencyFirst =
  /(?:^|[ (.])(?:AP|AFP|EPA|EFE|DPA|REUTERS|GETTY)\/\p{Lu}[\p{L} .'’-]{3,40}$|[\p{Ll})]\.(?:AFP|EFE|REUTERS|EPA)$/u;

/** Whether the line is a caption that ends in the name of who took the picture: `La plage. M. Dupont / AFP`. */
export function endsInCredit(line: Line): boolean {
  if (line.words > longestCaption || line.sentence) return false;
  const tail = line.text.slice(-creditLength);
  // Without a sign in it, a line is a credit as a whole or ends in an agency.
  if (!mayHave(line, signs.credit)) return opensWithLabel.test(tail) || namesAgency(tail);
  const short = line.words <= longestCredit && !line.bullet;
  return isSigned(tail) || (short && tail.includes('/') && slash.test(tail)) || namesAgency(tail);
}

function isSigned(tail: string): boolean {
  return copyright.test(tail) || labelled.test(tail) || agencyFirst.test(tail) || signed.test(tail);
}

/** Whether an agency ends the line, behind a sign or in capitals. */
function namesAgency(tail: string): boolean {
  const behindSign = sign.test(tail.slice(-signLength));
  // For most lines the last word decides.
  const lastWord = tail.slice(tail.lastIndexOf(' ') + 1);
  if (!behindSign && !((isCapitalised(lastWord) || lastWord.startsWith('(')) && capitals.test(tail)))
    return false;
  const words = fold(tail).match(word) ?? [];
  const last = words.at(-1) ?? '';
  return agencies.has(last) ? behindSign || words.length > 1 : behindSign && media.has(last);
}

/** Whether the line is nothing but a credit, so that the caption is the line above. */
export function isBareCredit(line: Line): boolean {
  return line.words <= longestCredit && endsInCredit(line);
}
