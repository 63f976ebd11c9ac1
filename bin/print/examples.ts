import type { Command } from 'commander';

/** How the command line is called, in every folder that has it, without ever downloading a package of that name. */
export const callName = 'npx --no-install copydesk';

/** Adds examples to the help of a command: what follows its name, and what that does. */
export function addExamples(command: Command, examples: Readonly<Record<string, string>>): Command {
  const lines = Object.entries(examples).map(([rest, meaning]) =>
    [`  # ${meaning}`, `  ${callName} ${command.name()} ${rest}`.trimEnd()].join('\n'),
  );
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
