import type { FormName } from '../../article/form-name.ts';
import type { Form, FormCopy } from './form.ts';
import { htmlForm } from './html/html-form.ts';
import { jsonForm } from './json/json-form.ts';
import { mailForm } from './mail/mail-form.ts';
import { markdownForm } from './markdown/markdown-form.ts';
import { refuseFeed } from './refuse-feed.ts';
import { textForm } from './text-form.ts';

/** All forms, in the order in which they are tried. The last takes whatever is left. */
const forms: readonly Form[] = [markdownForm, jsonForm, mailForm, htmlForm, textForm];

/** What a file's text is, and what its form makes of it. Throws `RejectedCopy` for what holds several articles, or none. */
export function readForm(text: string, contentType?: string): FormCopy & { form: FormName } {
  refuseFeed(text);
  const form = forms.find((candidate) => candidate.is(text, contentType)) ?? textForm;
  return { form: form.name, ...form.read(text) };
}
