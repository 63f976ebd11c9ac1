import fc from 'fast-check';
import { readForm } from '../../../../../functions/clean/forms/forms.ts';
import { mailForm } from '../../../../../functions/clean/forms/mail/mail-form.ts';

const headers = [
  'From: "Rivers, Ann" <ann@courier.example>',
  'Subject: The ferry',
  'Date: Mon, 2 Mar 2026 17:03:00 +0100',
  'Message-ID: <1@courier.example>',
];

const mail = (more: string[], body: string) => `${[...headers, ...more].join('\n')}\n\n${body}`;

describe('whatever a mail holds', () => {
  it('has every word of its headers and its text in what cleaning reads, or in a fact', () => {
    const words = fc
      .array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 8 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(words, words, words, words, (from, subject, other, body) => {
        const { text, facts } = mailForm.read(
          `From: ${from}\nSubject: ${subject}\nX-Note: ${other}\nDate: ${other}\n\n${body}\n-- \n${from}\n`,
        );
        const seen = [text, ...facts.map(({ value }) => value)].join('\n');
        for (const each of [from, subject, other, body]) expect(seen).toContain(each);
      }),
    );
  });

  it('is read in time that grows with its length, and never throws', () => {
    const types = [
      'multipart/mixed; boundary=b',
      'text/plain; format=flowed',
      'message/rfc822',
      'multipart/alternative; boundary=""',
      'text/html',
    ];
    for (const type of types)
      for (const coding of ['7bit', 'base64', 'quoted-printable'])
        for (const piece of [
          '\n--b\n',
          '\n--b\nContent-Type: multipart/mixed; boundary=b\n\n',
          '=',
          '=\n',
          '=41',
          '> ',
          'a \n',
          '\n> a\n',
          'A: b\n',
          ' ',
          'From a b c d e f g h\na:b\n',
          '-- \n',
        ]) {
          const text = mail(
            [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${coding}`],
            piece.repeat(300_000 / piece.length),
          );
          const begun = performance.now();
          expect(readForm(text).form).toBe('mail');
          expect(performance.now() - begun).toBeLessThan(3_000);
        }
  });
});
