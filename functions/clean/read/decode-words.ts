/** An encoded word (RFC 2047, section 2): `=?utf-8?q?Caf=C3=A9?=`; a language may follow the character set (RFC 2231). */
const word = /=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]*)\?=/gi;
/** Blanks between two encoded words belong to neither (RFC 2047, section 6.2). */
const between = /(\?=)\s+(?==\?[\w.:*-]{1,80}\?[bq]\?[^?\s]*\?=)/gi;

/** A run of encoded words of one character set: a character may be cut in two between them. */
interface Run {
  set: string;
  bytes: Buffer[];
}

/** A header's text with its encoded words decoded; one whose character set or coding is unknown stays as it is. */
export function decodeWords(text: string): string {
  if (!text.includes('=?')) return text;
  const joined = text.replace(between, '$1');
  let decoded = '';
  let end = 0;
  let run: Run | undefined;
  for (const { 0: found, 1: set = '', 2: coding = '', 3: coded = '', index } of joined.matchAll(word)) {
    const isNext = run !== undefined && index === end && run.set === set.toLowerCase();
    if (!isNext) {
      decoded += readRun(run) + joined.slice(end, index);
      run = { set: set.toLowerCase(), bytes: [] };
    }
    run?.bytes.push(/b/i.test(coding) ? Buffer.from(coded, 'base64') : readQuoted(coded));
    end = index + found.length;
  }
  return decoded + readRun(run) + joined.slice(end);
}

function readRun(run: Run | undefined): string {
  if (!run) return '';
  const bytes = Buffer.concat(run.bytes);
  try {
    return new TextDecoder(run.set, { fatal: true }).decode(bytes);
  } catch {
    return `=?${run.set}?b?${bytes.toString('base64')}?=`;
  }
}

/** The coding Q: a blank is written as `_`, a byte as `=E9`. */
function readQuoted(coded: string): Buffer {
  const plain = coded.replaceAll('_', ' ');
  return Buffer.from(
    plain.replace(/=([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
    'latin1',
  );
}

/** Whether a text still holds an encoded word that could not be read. */
export function holdsEncodedWord(text: string): boolean {
  return text.includes('=?') && text.search(word) >= 0;
}
