import pc from 'picocolors';
import { readDeskFiles } from '../../../lib/desk-files.ts';
import { deskOfStack } from '../../desk/desk-of-stack.ts';
import { startDesk } from '../../desk/start-desk.ts';
import { findArchive } from '../../stack/catalogue-api.ts';
import { openStack } from '../../stack/open-stack.ts';
import type { StackOptions } from '../../stack/stack-options.ts';
import { waitForInterrupt } from '../../wait-for-interrupt.ts';

interface DeskOptions extends StackOptions {
  port: number;
  json?: true;
}

export async function serveDesk({ port, json, ...where }: DeskOptions): Promise<void> {
  const [stack, { api }] = await Promise.all([openStack(where), findArchive(where)]);
  const ports = deskOfStack(stack, api);
  await checkWelcome(ports, stack.name);
  const desk = await startDesk({ files: readDeskFiles(), ports, auth: 'token' }, { port });
  process.stdout.write(
    json
      ? `${JSON.stringify({ desk: desk.url })}\n`
      : `${pc.bold('Desk')}  ${desk.url}\n      of ${stack.name}. The address is good once, in one browser. Ctrl-C closes.\n`,
  );
  await waitForInterrupt();
  await desk.close();
}

/** Throws, before anybody opens a page, if the API does not take these credentials. */
async function checkWelcome({ callApi }: ReturnType<typeof deskOfStack>, name: string): Promise<void> {
  const { status } = await callApi({ method: 'GET', path: '/', headers: {} });
  if (status === 401)
    throw new Error(
      `The API of ${name} asks for a token (auth=jwt), which no AWS credentials give. Deploy it with desk=true: it then serves the desk itself.`,
    );
  if (status === 403)
    throw new Error(`The API of ${name} refuses these credentials: they need execute-api:Invoke on it.`);
}
