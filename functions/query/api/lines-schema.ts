import * as v from 'valibot';
import { about } from './about.ts';

const lineNumber = v.pipe(v.number(), v.integer(), v.minValue(1));
const lineNumbers = v.array(lineNumber);
/** The lines of the file that a text was made of. */
export const lines = about(
  v.object({ title: lineNumbers, body: v.array(lineNumbers) }),
  'The 1-based lines of the decoded file, or of the text that its form made of it, that the headline and each paragraph of the body were made of. Articles that were cleaned before version 2 have none.',
);
/** A line that cleaning took out. */
export const removal = v.object({
  line: about(lineNumber, 'Of the decoded file, or of the text that its form made of it.'),
  lines: v.exactOptional(about(v.array(lineNumber), 'All of them, where it was wrapped over several.')),
  kind: v.string(),
  rule: about(v.string(), 'The rule that fired; unique within its kind.'),
  text: v.string(),
});
