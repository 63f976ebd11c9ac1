/** What a header of a mail says, as far as it matters for an article or tells a mail. */
export type HeaderMeaning = 'from' | 'subject' | 'date' | 'to' | 'other';

/**
 * The names that mail programs give headers where a mail is copied as text, by language: those of Thunderbird, Outlook,
 * Apple Mail and Gmail. All languages count in every mail: a forwarded one is often in another.
 */
const copied: Record<string, Partial<Record<HeaderMeaning, readonly string[]>>> = {
  en: {
    from: ['from'],
    subject: ['subject'],
    date: ['date', 'sent', 'date sent'],
    to: ['to'],
    other: [
      'cc',
      'bcc',
      'reply-to',
      'attachments',
      'importance',
      'priority',
      'sender',
      'organization',
      'resent-from',
    ],
  },
  fr: {
    from: ['de', 'expéditeur'],
    subject: ['objet', 'sujet'],
    date: ['date', 'envoyé', 'envoyé le', "date d'envoi", 'date d’envoi'],
    to: ['à', 'pour', 'destinataire', 'destinataires'],
    other: ['cci', 'copie à', 'répondre à', 'pièces jointes', 'importance'],
  },
  de: {
    from: ['von', 'absender'],
    subject: ['betreff'],
    date: ['datum', 'gesendet', 'gesendet am'],
    to: ['an', 'empfänger'],
    other: ['kopie', 'blindkopie', 'antwort an', 'anlagen', 'anhänge', 'wichtigkeit', 'priorität'],
  },
  es: {
    from: ['de', 'remitente'],
    subject: ['asunto'],
    date: ['fecha', 'enviado', 'enviado el'],
    to: ['para', 'destinatario'],
    other: ['cco', 'responder a', 'adjuntos', 'datos adjuntos', 'importancia'],
  },
  it: {
    from: ['da', 'mittente'],
    subject: ['oggetto'],
    date: ['data', 'inviato', 'inviato il'],
    to: ['a', 'per', 'destinatario'],
    other: ['ccn', 'rispondi a', 'allegati', 'priorità'],
  },
  pt: {
    from: ['de', 'remetente'],
    subject: ['assunto'],
    date: ['data', 'enviado', 'enviada em', 'enviado em'],
    to: ['para', 'destinatário'],
    other: ['cco', 'responder para', 'anexos', 'importância'],
  },
};

const meanings = new Map<string, HeaderMeaning>(
  Object.values(copied).flatMap((table) =>
    Object.entries(table).flatMap(([meaning, names]) =>
      names.map((name) => [name, meaning as HeaderMeaning] as const),
    ),
  ),
);

/** Headers that programs write for programs: nobody types them. */
const technical =
  /^(?:message-id|mime-version|received|return-path|delivered-to|content-[a-z-]+|dkim-signature|list-[a-z-]+|x-[a-z-]+|in-reply-to|references|user-agent|authentication-results|arc-[a-z-]+)$/;

/** What a header says, by its name in any of the languages; undefined where no mail has it. */
export function meaningOf(name: string): HeaderMeaning | 'technical' | undefined {
  const folded = name.trim().toLowerCase();
  return technical.test(folded) ? 'technical' : meanings.get(folded);
}

/** What mail programs put before the subject of an answer or of a forwarded mail. */
export const subjectPrefix =
  /^(?:\s*(?:re|fwd?|fw|tr|wg|aw|antw|rv|res|enc|sv|vs|rif|回复|答复|转发)\s?(?:[[(]\d{1,3}[\])])?\s?[:：]\s*)+/i;
