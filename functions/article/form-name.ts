/** The forms of copy that cleaning tells apart, by their content. */
export const formNames = ['html', 'json', 'mail', 'markdown', 'text'] as const;

/** What a file is, beyond its bytes: plain text, or a form that carries an article's text in a writing of its own. */
export type FormName = (typeof formNames)[number];
