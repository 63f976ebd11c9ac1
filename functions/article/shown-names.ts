/** The lists of an article's names. */
export const nameLists = ['persons', 'organisations', 'places'] as const;

/** Of each kind, by the key of the name, the one spelling in which an archive shows it. */
export type ShownNames = Record<(typeof nameLists)[number], ReadonlyMap<string, string>>;
