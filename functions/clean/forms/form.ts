import type { Removal } from '../../article/article.ts';
import type { FormName } from '../../article/form-name.ts';
import type { StatedFact } from '../../article/stated-fact.ts';

/** What a form makes of a file's text. Everything behind it stays one way. */
export interface FormCopy {
  /** The file as a reader sees it: lines, with a blank one between paragraphs. Every word that a reader sees is in it. */
  text: string;
  /** What the file states of its article beside its text. */
  facts: StatedFact[];
  /** The lines of `text` that the form knows to be no part of the article, each whole, with kind and rule. */
  removed: FormRemoval[];
  /**
   * The lines that stand where most of the article's text stands, as far as the form tells: they are text unless they say what
   * they are otherwise.
   */
  article?: ReadonlySet<number>;
  /** The line that the form knows to be the headline. */
  headline?: number;
  /** The file says itself that it holds only the beginning of the article. */
  truncated?: true;
  /** What to do where nothing of the text is an article: a sentence for the person who sent the file. */
  hint?: string;
}

/** A line of a form's text that is struck; its text need not be said again. */
export type FormRemoval = Pick<Removal, 'line' | 'kind' | 'rule'>;

/** A form of copy: how it is told, and how it is read. */
export interface Form {
  name: FormName;
  /** Whether a text has this form, told by its content; the content type as uploaded is a hint that can be wrong. */
  is(text: string, contentType?: string): boolean;
  /** Reads a text that has this form. Throws `RejectedCopy` for one that can never become an article. */
  read(text: string): FormCopy;
}
