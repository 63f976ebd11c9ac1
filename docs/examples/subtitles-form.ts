import type { Form } from '../../functions/clean/forms/form.ts';

/** The number, and the times, that stand above each subtitle of an SRT file. */
const timing = /^(?:\d+\n)?\d{2}:\d{2}:\d{2}[,.]\d{3} --> .*$/;
const isTiming = (line: string) => /^\d+$|-->/.test(line);

/**
 * A form of your own: makes of subtitles the text that is spoken, in which cleaning then finds the article. A subtitle
 * that ends in no full stop goes on in the next one. A form of Copydesk has its name in `form-name.ts`.
 */
export const subtitlesForm: Omit<Form, 'name'> & { name: string } = {
  name: 'subtitles',
  is: (text) => timing.test(text.trimStart().split('\n', 2).join('\n')),
  read: (text) => ({ text: spokenIn(text.replaceAll('\r\n', '\n')), facts: [], removed: [] }),
};

function spokenIn(text: string): string {
  const spoken = text.split(/\n{2,}/).map((subtitle) =>
    subtitle
      .split('\n')
      .filter((line) => !isTiming(line))
      .join(' '),
  );
  return spoken
    .filter((line) => line.trim() !== '')
    .join(' ')
    .replace(/([.!?…]) /g, '$1\n\n');
}
