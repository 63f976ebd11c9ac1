import { fold } from './fold.ts';
import type { Line } from './line.ts';

/** Agencies and archives that photographs are credited to: those named under the pictures of European and American papers. */
export const agencies: ReadonlySet<string> = new Set(
  `afp ap reuters getty gettyimages sipa dpa efe ansa pap tass keystone epa shutterstock istock istockphoto imago pa belga anp abaca maxppp bloomberg zuma
  nurphoto panoramic lapresse adobestock stock.adobe.com pixabay unsplash pexels flickr handout apa ats sda zumapress
  upi pti ani xinhua afpphoto alamy rex wenn splash depositphotos fotolia divulgacao
  reproducao dr ntb tt scanpix ritzau lusa cp ctk mti ria apimages usatsi imagn newscom corbis magnum bestimage kcs starface wikimedia wikipedia nasa giphy
  imagoimages kna epd sputnik novosti unicef picture-alliance`.split(/\s+/),
);

/** Words that end a credit only behind a slash, a dash or the like. */
const sources = new Set('photo photos foto fotos images image archive archives archivo arquivo arkiv instagram facebook twitter youtube tiktok screenshot pool press presse stock'.split(' '));

const longestCaption = 60;
const longestCredit = 9;
const mark = /[/|©—–(•]/u;
const tailPattern = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;

/** Whether the line is a caption that ends in the name of who took the picture: `La plage. M. Dupont / AFP`. */
export function endsInCredit(line: Line): boolean {
  if (line.words > longestCaption || line.sentence) return false;
  const tail = line.text.slice(-70);
  if (/© ?\p{Lu}/u.test(tail)) return true;
  const words = fold(tail).match(tailPattern) ?? [];
  const last = words.at(-1) ?? '';
  const known = agencies.has(last) || agencies.has(last.replace(/\W/g, ''));
  if ((known || sources.has(last)) && hasMarkNear(tail)) return true;
  if (known && words.length >= 2 && /\p{Lu}[\p{L}.]*[,]? [\p{Lu}(]\S*$/u.test(tail)) return true;
  return line.words <= longestCredit && /\p{L} ?\/ ?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}\)?$/u.test(tail) && !line.bullet;
}

function hasMarkNear(tail: string): boolean {
  return mark.test(tail.slice(-40));
}

/** Whether the line is nothing but a credit, so that the caption is the line above. */
export function isBareCredit(line: Line): boolean {
  return line.words <= longestCredit && !line.sentence && endsInCredit(line);
}
