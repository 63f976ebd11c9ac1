/** A kind of line that is not part of the article, and how it is told. */
export interface BoilerplateRule {
  kind: string;
  rule: string;
  pattern: RegExp;
}

/** The plainest furniture of news pages, each pattern for a whole trimmed line; from pages we have seen. */
export const boilerplateRules: readonly BoilerplateRule[] = [
  { kind: 'counter', rule: 'digits alone', pattern: /^\d{1,4}$/ },
  { kind: 'stray-punctuation', rule: 'punctuation alone', pattern: /^[\p{P}\p{S}\s]+$/u },
  {
    kind: 'read-also',
    rule: 'label',
    pattern:
      /^(?:à )?lire (?:aussi|également)\s*:|^(?:read (?:also|more)|lea también|leia também|lesen sie auch)\s*:/iu,
  },
  {
    kind: 'prev-next',
    rule: 'label',
    pattern: /^(?:article (?:précédent|suivant)|previous|next|prev)(?:$|\s|(?=\p{Lu}))/iu,
  },
  {
    kind: 'comment-form',
    rule: 'label',
    pattern: /^(?:leave a comment|laisser un commentaire|this site uses akismet)/i,
  },
  { kind: 'share', rule: 'label', pattern: /^(?:share(?: post)?|partager(?: l.article)?)\s*:?$/i },
  {
    kind: 'follow-us',
    rule: 'label',
    pattern: /^(?:stay connected|for latest updates follow us|suivez-nous)/i,
  },
  { kind: 'related', rule: 'label', pattern: /^(?:more updates|you might also (?:enjoy|like))$/i },
  { kind: 'source-line', rule: 'label', pattern: /^source\s*:?$/i },
  { kind: 'breaking-bar', rule: 'label', pattern: /^breaking news$/i },
];
