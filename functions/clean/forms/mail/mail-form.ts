import { RejectedCopy } from '../../../article/rejected-copy.ts';
import type { Form, FormCopy } from '../form.ts';
import { type Block, joinBlocks, readPart } from '../join-blocks.ts';
import { readMail } from './read-headers.ts';
import { readParts } from './read-parts.ts';
import { splitBody } from './split-body.ts';
import { statedBy } from './stated-by.ts';

/** A mail as text: as it was sent, with all its headers, or copied from a mail program in one of six languages. */
export const mailForm: Form = {
  name: 'mail',
  is: (text) => readMail(text) !== undefined,
  read: readMailCopy,
};

/** Where a mailbox parts its mails. */
const separator = /^From \S{1,200} .{10,60}\n[!-9;-~]{1,60}:/gm;

function readMailCopy(text: string): FormCopy {
  const lines = text.replaceAll('\r\n', '\n');
  if (lines.startsWith('From ')) refuseMailbox(lines);
  const mail = readMail(lines);
  if (!mail) return { text, facts: [], removed: [] };
  const { text: body, isHtml, attachments } = readParts(mail);
  const page = isHtml ? readPart(body) : undefined;
  const { facts, above, struck } = statedBy(mail.headers);
  return {
    ...page,
    ...joinBlocks([
      ...above,
      ...(page ? [page] : splitBody(body)),
      ...attachments.map((name) => ({ text: name, struck: metadata('a file sent along') })),
      ...(mail.above === '' ? [] : [{ text: mail.above, struck: metadata('above the headers') }]),
      ...struck,
    ]),
    facts: [...facts, ...(page?.facts ?? [])],
  };
}

function metadata(rule: string): NonNullable<Block['struck']> {
  return { kind: 'metadata', rule };
}

function refuseMailbox(text: string): void {
  const mails = text.match(separator)?.length ?? 0;
  if (mails < 2) return;
  throw new RejectedCopy(
    'several-articles',
    `The file is a mailbox of ${mails} mails; a file may hold one. Save each mail as a file of its own (.eml).`,
  );
}
