import type { Command } from 'commander';
import { callName } from '../call-name.ts';

/** Adds examples to the help of a command: the arguments, and what they do. */
export function addExamples(command: Command, examples: Readonly<Record<string, string>>): Command {
  const lines = Object.entries(examples).map(([rest, meaning]) =>
    [`  # ${meaning}`, `  ${callName} ${command.name()} ${rest}`.trimEnd()].join('\n'),
  );
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
