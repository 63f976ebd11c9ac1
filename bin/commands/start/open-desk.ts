import { join } from 'node:path';
import { readDeskFiles } from '../../../lib/desk-files.ts';
import type { Endpoints } from '../../../local/cloud.ts';
import { keepPort } from '../../../local/keep-ports.ts';
import { deskOfStack } from '../../desk/desk-of-stack.ts';
import { type RunningDesk, startDesk } from '../../desk/start-desk.ts';
import { readProjectSettings } from '../../stack/check-settings.ts';
import { openLocalStack } from '../../stack/open-stack.ts';
import type { StartOptions } from './start-options.ts';

/**
 * Serves the desk of the local cloud, at the same address after every start, so that bookmarks and what the browser keeps
 * for the page stay. It lets in who the API lets in: everybody on this machine, or the holder of the address. Where the API
 * wants tokens of an issuer no credentials of this machine read it: then the desk is that of the stack, if it serves one.
 */
export async function openDesk(
  endpoints: Endpoints,
  data: string,
  { auth, context }: Pick<StartOptions, 'auth' | 'context'>,
): Promise<RunningDesk | undefined> {
  if (auth === 'jwt') {
    const settings = await readProjectSettings({ ...context, auth });
    return settings.desk ? { url: `${endpoints.api}/desk`, close: async () => {} } : undefined;
  }
  const stack = openLocalStack(endpoints, data);
  const port = await keepPort(join(data, 'desk-port.json'));
  const behind = { files: readDeskFiles(), ports: deskOfStack(stack, endpoints.api) };
  return startDesk({ ...behind, auth: auth === 'iam' ? 'token' : 'none' }, { port });
}
