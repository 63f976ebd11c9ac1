import type { Command } from 'commander';
import { addExamples } from '../print/examples.ts';
import { addArchiveOptions } from '../stack/api-options.ts';

/** `copydesk mcp`: lets an agent search and read the archive by the Model Context Protocol. */
export function configureMcp(command: Command): void {
  command.description(
    `Lets a program with a language model search and read the archive, by the Model Context Protocol (MCP) on standard input
and output. Such a program starts it by itself: docs/agents.md has what to put into its settings. It only reads, with your
AWS credentials where it asks a stack.`,
  );
  addArchiveOptions(command);
  addExamples(command, {
    '--data /home/me/copydesk/.copydesk': 'the local cloud of that folder, once it runs',
    '--stack copydesk': 'a deployed stack; requests are signed with your AWS credentials',
  }).action(async (options) => {
    const { serveAgents } = await import('./mcp/serve-agents.ts');
    await serveAgents(options);
  });
}
