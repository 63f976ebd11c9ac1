import type { Block } from '../join-blocks.ts';

/** A line of two dashes and a blank, as mail programs put it above a signature (RFC 3676, section 4.3); some cut the blank. */
const signature = /^-- ?$/;
const quoted = /^>+ ?/;

/** The pieces of a mail's text: what was quoted of another mail and the signature are no part of the article. */
export function splitBody(body: string): Block[] {
  const lines = body.split(/\r?\n/);
  const end = lines.findIndex((line, index) => index > 0 && signature.test(line));
  const text = end < 0 ? lines : lines.slice(0, end);
  const written = text.filter((line) => line.trim() !== '');
  // Some programs forward a mail as a quotation: then nearly all of it is quoted, and it is the text.
  const isForwarded = written.filter((line) => quoted.test(line)).length > written.length * forwardedShare;
  return [
    ...(isForwarded ? [{ text: text.map((line) => line.replace(quoted, '')).join('\n') }] : partQuoted(text)),
    ...(end < 0 ? [] : [strike(lines.slice(end), 'the signature of a mail')]),
  ].filter((block) => block.text.trim() !== '');
}

const forwardedShare = 0.7;

/** Runs of lines that are quoted, and of lines that are not. */
function partQuoted(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let run: string[] = [];
  const close = (isQuoted: boolean) => {
    if (run.length > 0)
      blocks.push(isQuoted ? strike(run, 'quoted of another mail') : { text: run.join('\n') });
    run = [];
  };
  let was = false;
  for (const line of lines) {
    const is = quoted.test(line);
    if (is !== was) close(was);
    was = is;
    run.push(line);
  }
  close(was);
  return blocks;
}

function strike(lines: readonly string[], rule: string): Block {
  return { text: lines.join('\n'), struck: { kind: 'metadata', rule } };
}
