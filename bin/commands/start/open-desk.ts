import { join } from 'node:path';
import { readDeskFiles } from '../../../lib/desk-files.ts';
import type { Endpoints } from '../../../local/cloud.ts';
import { keepPort } from '../../../local/keep-ports.ts';
import { deskOfStack } from '../../desk/desk-of-stack.ts';
import { type RunningDesk, startDesk } from '../../desk/start-desk.ts';
import { openLocalStack } from '../../stack/open-stack.ts';

/**
 * Serves the desk of the local cloud, at the same address after every start, so that bookmarks and what the browser keeps
 * for the page stay. It lets in who the API lets in: everybody on this machine, or the holder of the address. Undefined if
 * the API wants tokens of an issuer: then no credentials of this machine read it.
 */
export async function openDesk(
  endpoints: Endpoints,
  data: string,
  auth: 'iam' | 'jwt' | 'open' | undefined,
): Promise<RunningDesk | undefined> {
  if (auth === 'jwt') return undefined;
  const stack = openLocalStack(endpoints, data);
  const port = await keepPort(join(data, 'desk-port.json'));
  const behind = { files: readDeskFiles(), ports: deskOfStack(stack, endpoints.api) };
  return startDesk({ ...behind, auth: auth === 'iam' ? 'token' : 'none' }, { port });
}
