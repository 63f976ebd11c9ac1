import { createHash } from 'node:crypto';
import { copyWords, persons, places } from './copy-words.ts';

/** What is to become of a file. */
export interface CopyFate {
  /** Hexadecimal, what S3 says of these bytes. */
  etag: string;
  /** `rejected`: no article can be made of it. */
  fate: 'indexed' | 'rejected';
  /** Stands in this text and in no other; empty where there is no text. */
  word: string;
}

/** One file. */
export interface GeneratedCopy extends CopyFate {
  body: Buffer;
}

/** Of a thousand files so many are rejected, and so many are copies of an earlier one. */
const perThousand = { binary: 10, empty: 10, duplicate: 30 };
/** Seven in ten articles are French, the others are spread over the other languages. */
const frenchShare = 0.7;
const sentencesAnArticle = 10;
const sentencesAParagraph = 3;

const onsets = [...'bdfgklmnprstvz'];
const vowels = [...'aeiou'];
/** No stemmer of the index takes this ending away, so that the word stays itself. */
const ending = 'zok';

/** A large file has at least so many bytes: just what is taken (sizeLimitBytes), and nothing that nobody would send. */
const largeBytes = 9_000_000;

/**
 * The file of a number: the same for the same number, unlike every other but where it is a duplicate. Of a thousand
 * texts `large` are of 9 MB.
 */
export function generateCopy(number: number, large = 0): GeneratedCopy {
  const lot = Math.floor(createChance(number, 'fate')() * 1000);
  const { binary, empty, duplicate } = perThousand;
  if (lot < binary) return describe(createPicture(number), 'rejected', '');
  if (lot < binary + empty) return describe(Buffer.from(' \n'.repeat(1 + number)), 'rejected', '');
  if (lot < binary + empty + duplicate && number >= 100) return generateCopy(number - 100, large);
  const word = createWord(number);
  const text = createText(number, word);
  const isLarge = createChance(number, 'size')() * 1000 < large;
  return describe(Buffer.from(isLarge ? enlarge(text) : text), 'indexed', word);
}

/** The text over and over, each paragraph with a number of its own, so that none is taken for furniture. */
function enlarge(text: string): string {
  const paragraphs = text.trim().split('\n\n').slice(1);
  const parts = [text];
  for (let bytes = 0, i = 0; bytes < largeBytes; i++) {
    const part = `Point ${i + 1}. ${paragraphs[i % paragraphs.length]}\n\n`;
    parts.push(part);
    bytes += Buffer.byteLength(part);
  }
  return parts.join('');
}

/** A key as people name files: folders, spaces, accents, signs. */
export function generateKey(number: number): string {
  const folder = ['presse', 'dépêches du jour', 'wire/a+b', '100%'][number % 4];
  return `${folder}/article ${number}.txt`;
}

function describe(body: Buffer, fate: GeneratedCopy['fate'], word: string): GeneratedCopy {
  return { body, etag: createHash('md5').update(body).digest('hex'), fate, word };
}

/** A source of numbers from 0 to below 1 that depends on the seed alone. */
export function createChance(seed: number, about: string): () => number {
  let index = 0;
  return () => {
    const digest = createHash('sha256').update(`${seed} ${about} ${index++}`).digest();
    return digest.readUInt32BE() / 2 ** 32;
  };
}

/** Syllables that spell the number, so that no two numbers share a word. */
function createWord(number: number): string {
  const base = onsets.length * vowels.length;
  let rest = number;
  let word = '';
  do {
    const syllable = rest % base;
    word += `${onsets[syllable % onsets.length]}${vowels[Math.floor(syllable / onsets.length)]}`;
    rest = Math.floor(rest / base);
  } while (rest > 0);
  return `${word}${ending}`;
}

function createText(number: number, word: string): string {
  const chance = createChance(number, 'text');
  const choose = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;
  const words = chance() < frenchShare ? copyWords[0] : choose(copyWords.slice(1));
  if (!words) throw new Error('There are no words to write with.');
  const slots: Record<string, () => string> = {
    place: () => choose(places),
    person: () => choose(persons),
    body: () => choose(words.bodies),
    thing: () => choose(words.things),
    number: () => String(2 + Math.floor(chance() * 900)),
    word: () => word,
  };
  const fill = (template: string) => {
    const text = template.replace(/\{(\w+)\}/g, (_slot, name: string) => slots[name]?.() ?? '');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const sentences = Array.from({ length: sentencesAnArticle }, () => fill(choose(words.sentences)));
  const paragraphs = [fill(words.sentences.find((each) => each.includes('{word}')) ?? '{word}')];
  for (let at = 0; at < sentences.length; at += sentencesAParagraph)
    paragraphs.push(sentences.slice(at, at + sentencesAParagraph).join(' '));
  return `${fill(choose(words.titles))}\n\n${paragraphs.join('\n\n')}\n`;
}

/** The beginning of a PNG file, and noise. */
function createPicture(number: number): Buffer {
  const noise = createHash('sha512').update(`picture ${number}`).digest();
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    Buffer.alloc(64),
    noise,
    noise,
  ]);
}
