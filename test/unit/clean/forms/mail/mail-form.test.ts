import type { RejectedCopy } from '../../../../../functions/article/rejected-copy.ts';
import { cleanArticle } from '../../../../../functions/clean/clean-article.ts';
import { readForm } from '../../../../../functions/clean/forms/forms.ts';
import { mailForm } from '../../../../../functions/clean/forms/mail/mail-form.ts';
import { headline, paragraphs } from '../json/made-records.ts';

const clean = (text: string) =>
  cleanArticle(new TextEncoder().encode(text), { key: 'ferry.eml', modifiedAt: '2026-03-03T08:00:00.000Z' });

const prose = paragraphs.join('\n\n');
const factsOf = (text: string) =>
  mailForm.read(text).facts.map(({ field, value, name }) => `${name}, ${field}: ${value}`);

const headers = [
  'Return-Path: <ann@courier.example>',
  'Received: from mx.courier.example (mx.courier.example [192.0.2.7])',
  '\tby inbox.example with ESMTPS; Mon, 02 Mar 2026 17:03:09 +0100',
  'From: "Rivers, Ann" <ann@courier.example>',
  `Subject: Fwd: Re: ${headline}`,
  'Date: Mon, 2 Mar 2026 17:03:00 +0100',
  'To: desk@inbox.example',
  'Message-ID: <1@courier.example>',
];

const mail = (more: string[], body: string) => `${[...headers, ...more].join('\n')}\n\n${body}`;

describe('a mail as it was sent', () => {
  it('is told by its headers; subject, sender and date are facts', () => {
    const text = mail([], prose);
    for (const written of [
      text,
      `\ufeff${text.replaceAll('\n', '\r\n')}`,
      `From ann@courier.example Mon Mar  2 17:03:09 2026\n${text}`,
    ]) {
      expect(mailForm.is(written)).toBe(true);
      expect(factsOf(written)).toEqual([
        'From, byline: "Rivers, Ann" <ann@courier.example>',
        `Subject, title: ${headline}`,
        'Date, published: Mon, 2 Mar 2026 17:03:00 +0100',
      ]);
    }
    const article = clean(text);
    expect(article).toMatchObject({ form: 'mail', title: headline, body: paragraphs });
    expect(article.published).toMatchObject({ value: '2026-03-02T16:03:00Z', source: 'mail-header' });
    expect(article.removed.map(({ rule }) => rule)).toEqual([
      'the header Return-Path',
      'the header Received',
      'the header Subject',
      'the header To',
      'the header Message-ID',
    ]);
  });

  it('has words in other character sets than ASCII', () => {
    const text = `From: =?utf-8?q?Ren=C3=A9e?= Dubois <renee@phare.example>\nSubject: =?ISO-8859-1?Q?Le_ferry_=E0_quai?=\n =?ISO-8859-1?Q?_=3A_deux_cents_passagers?=\nDate: Mon, 2 Mar 2026 17:03:00 +0100\nMIME-Version: 1.0\n\n${prose}`;
    expect(factsOf(text)).toEqual([
      'From, byline: Renée Dubois <renee@phare.example>',
      'Subject, title: Le ferry à quai : deux cents passagers',
      'Date, published: Mon, 2 Mar 2026 17:03:00 +0100',
    ]);
  });

  it('is from a publisher where an office or a list sent it', () => {
    expect(factsOf(mail(['List-Unsubscribe: <https://a.example>'], prose))[0]).toMatch(/^From, publisher/);
    expect(
      factsOf(`From: Marlwick Port <press@port.example>\nSubject: A\nTo: b@c.example\n\n${prose}`)[0],
    ).toBe('From, publisher: Marlwick Port');
  });

  it('may be quoted-printable or base64, in the set that it names', () => {
    const french =
      'À quai depuis onze semaines, le ferry de l’île a repris la mer lundi, a annoncé la capitainerie à l’aube.';
    const quoted = french
      .replaceAll('’', "'")
      .replace(/[À-ÿ]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase()}`)
      .replace(' repris', ' =\nrepris');
    const printable = mail(
      [
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
      ],
      quoted,
    );
    expect(mailForm.read(printable).text).toContain(french.replaceAll('’', "'"));
    const base64 = mail(
      ['Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: BASE64'],
      Buffer.from(french).toString('base64').replace(/.{60}/g, '$&\n'),
    );
    expect(mailForm.read(base64).text).toContain(french);
    const unknown = mail(
      ['Content-Type: text/plain; charset=x-none', 'Content-Transfer-Encoding: base64'],
      Buffer.from(french).toString('base64'),
    );
    expect(mailForm.read(unknown).text).toContain(french);
  });

  it('has its plain part read where it was sent in several writings, in parts of parts', () => {
    const text = mail(
      ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="=_out"'],
      [
        'This is for programs without MIME.',
        '--=_out',
        'Content-Type: multipart/alternative;',
        ' boundary=in',
        '',
        '--in',
        'Content-Type: text/plain; charset=utf-8',
        '',
        prose,
        '--in',
        'Content-Type: text/html; charset=utf-8',
        '',
        `<p>${paragraphs.join('</p><p>')}</p>`,
        '--in--',
        '--=_out',
        'Content-Type: image/jpeg; name="ferry.jpg"',
        'Content-Transfer-Encoding: base64',
        'Content-Disposition: attachment; filename="ferry at noon.jpg"',
        '',
        '/9j/4AAQ',
        '--=_out--',
        '',
      ].join('\n'),
    );
    expect(clean(text)).toMatchObject({ form: 'mail', title: headline, body: paragraphs });
    expect(clean(text).removed).toContainEqual(
      expect.objectContaining({ kind: 'metadata', rule: 'a file sent along', text: 'ferry at noon.jpg' }),
    );
  });

  it('has parts whose boundaries begin alike', () => {
    const parts = `--b\nContent-Type: multipart/alternative; boundary=b2\n\n--b2\nContent-Type: text/plain\n\n${prose}\n--b2--\n--b--\n`;
    expect(clean(mail(['Content-Type: multipart/mixed; boundary="b"'], parts)).body).toEqual(paragraphs);
  });

  it('has its signature and what it quotes struck, and is read where it is all quoted', () => {
    const { removed, body } = clean(
      mail(
        [],
        `${prose}\n\n> When will the ferry be back in the harbour?\n\n-- \nAnn Rivers\nMarlwick Courier`,
      ),
    );
    expect(body).toEqual(paragraphs);
    expect(removed.map(({ rule, text }) => `${rule}: ${text}`)).toEqual(
      expect.arrayContaining([
        'quoted of another mail: > When will the ferry be back in the harbour?',
        'the signature of a mail: Ann Rivers',
        'the signature of a mail: Marlwick Courier',
      ]),
    );
    expect(clean(mail([], prose.replace(/^/gm, '> '))).body).toEqual(paragraphs);
  });

  it('goes on over lines that end in a blank, where it says so', () => {
    const flowed = mail(
      ['Content-Type: text/plain; format=flowed'],
      'The ferry between \nMarlwick and Corran \nsailed again.\nOn Monday.',
    );
    expect(mailForm.read(flowed).text).toContain(
      '\n\nThe ferry between Marlwick and Corran sailed again.\nOn Monday.',
    );
  });

  it('is rejected if it is a mailbox of several', () => {
    const one = `From ann@courier.example Mon Mar  2 17:03:09 2026\n${mail([], prose)}\n\n`;
    expect(() => clean(one + one)).toThrow(
      expect.objectContaining({
        reason: 'several-articles',
        message: expect.stringContaining('2 mails'),
      }) as RejectedCopy,
    );
  });
});

describe('a mail as copied from a mail program', () => {
  it.each([
    [
      'en',
      'From: Ann Rivers <ann@courier.example>\nSent: Monday, March 2, 2026 5:03 PM\nTo: Desk\nSubject: RE: ',
    ],
    ['fr', 'De : Ann Rivers <ann@courier.example>\nEnvoyé : lundi 2 mars 2026 17:03\nÀ : Desk\nObjet : TR: '],
    [
      'fr, with no-break spaces',
      'De\u00a0: Ann Rivers <ann@courier.example>\nDate\u00a0: 2 mars 2026 à 17:03\nÀ\u00a0: Desk\nObjet\u00a0: ',
    ],
    [
      'de',
      'Von: Ann Rivers <ann@courier.example>\nGesendet: Montag, 2. März 2026 17:03\nAn: Desk\nBetreff: WG: AW: ',
    ],
    [
      'es',
      'De: Ann Rivers <ann@courier.example>\nEnviado el: lunes, 2 de marzo de 2026 17:03\nPara: Desk\nAsunto: RV: ',
    ],
    ['it', 'Da: Ann Rivers <ann@courier.example>\nInviato: lunedì 2 marzo 2026 17:03\nA: Desk\nOggetto: '],
    [
      'pt',
      'De: Ann Rivers <ann@courier.example>\nEnviada em: segunda-feira, 2 de março de 2026 17:03\nPara: Desk\nAssunto: ENC: ',
    ],
    [
      'Outlook, forwarded',
      '-----Original Message-----\nFrom: Ann Rivers <ann@courier.example>\nDate: March 2, 2026\nTo: Desk\nSubject: ',
    ],
    [
      'Apple Mail, forwarded',
      'Début du message transféré :\n\nDe: Ann Rivers <ann@courier.example>\nObjet: HEADLINE\nDate: 2 mars 2026\nÀ: Desk\nRépondre à: ',
    ],
  ])('is told in %s', (_, head) => {
    const isLastSubject = !head.includes('HEADLINE');
    const text = `${head.replace('HEADLINE', headline)}${isLastSubject ? headline : 'ann@courier.example'}\n\n${prose}`;
    expect(mailForm.is(text)).toBe(true);
    const article = clean(text);
    expect(article).toMatchObject({ form: 'mail', title: headline, byline: 'Ann Rivers', body: paragraphs });
    expect(article.published?.value.slice(0, 10)).toBe('2026-03-02');
  });
});

describe('a text with colons', () => {
  it.each([
    `Paris: the ferry is back\nLondon: no ferry yet\n\n${prose}`,
    `Subject: ferries\n\n${prose}`,
    `From: the harbour\n${prose}`,
    `Date: 2 March 2026\nFrom: Marlwick\n\n${prose}`,
    `From: Ann Rivers\nPlace: Marlwick\nSubject: the ferry\nDate: 2 March 2026\n\n${prose}`,
    `De : la rédaction\nÀ : nos lecteurs\n\n${prose}`,
    `From: Ann\nSubject: the ferry\nDate: Monday`,
    `From Marlwick to Corran by ferry\n\nFrom: Ann\n\n${prose}`,
    `${headline}\n\nFrom: Ann\nSubject: a\nTo: b\n\n${prose}`,
    `Q: Is it back?\nA: Yes.\n\n${prose}`,
  ])('stays text: %#', (text) => {
    expect(readForm(text)).toEqual({ form: 'text', text, facts: [], removed: [] });
  });
});
