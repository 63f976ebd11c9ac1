import { once } from 'node:events';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createAgentsServer } from '../../agents/agents-server.ts';
import type { Ask } from '../../agents/tool.ts';
import { type ApiOptions, type Archive, findArchive, getJson } from '../../stack/catalogue-api.ts';

/** Serves the archive to an agent on standard input and output, until the input ends. */
export async function serveAgents(options: ApiOptions): Promise<void> {
  const log = (line: string) => process.stderr.write(`copydesk mcp: ${line}\n`);
  log('speaks the Model Context Protocol on standard input and output; ends with its input.');
  serveStdio(() => createAgentsServer(askArchive(options), log), { onerror: ({ message }) => log(message) });
  await once(process.stdin, 'close');
  // An answer that nobody will read is not waited for.
  process.exit();
}

/**
 * Looks for the archive when it is asked for something: a program starts its servers long before it uses them. A stack stays
 * where it is; a local cloud has other ports after every start.
 */
function askArchive(options: ApiOptions): Ask {
  let stack: Promise<Archive> | undefined;
  const find = () => {
    if (options.stack === undefined) return findArchive(options);
    stack ??= findArchive(options).catch((error) => {
      stack = undefined;
      throw error;
    });
    return stack;
  };
  return async (path, query) => getJson((await find()).api, path, query);
}
