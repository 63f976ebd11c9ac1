import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSampleApi } from '../../bench/fuzz/api/sample-api.ts';
import type { DeskPorts } from '../../bin/desk/desk-ports.ts';
import { startDesk } from '../../bin/desk/start-desk.ts';
import { storiesAsker } from '../../bin/desk/stories-asker.ts';
import { readDeskFiles } from '../../lib/desk-files.ts';
import { ferryFiles } from '../made/ferry-story.ts';
import type { Product } from './start-product.ts';

/** The desk of an archive of one event, grouped: the query function itself answers, in this process, from a table in memory. */
export async function startStoryDesk(): Promise<Pick<Product, 'desk' | 'stop'>> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-ferry-'));
  for (const [name, text] of Object.entries(ferryFiles())) await writeFile(join(folder, name), text);
  const api = await openSampleApi(folder);
  await rm(folder, { recursive: true });
  const callApi: DeskPorts['callApi'] = async ({ method, path }) => {
    const { status, headers, body } = await api.send({ method, url: path });
    return { status, headers: new Headers(headers), body: Buffer.from(body) };
  };
  const refuse = () => Promise.reject(new Error('Nothing is written here.'));
  const ports: DeskPorts = {
    bucket: 'inbox',
    callApi,
    hasStories: storiesAsker(callApi),
    putFile: refuse,
    readFile: refuse,
    removeFile: refuse,
    keepSearch: refuse,
    removeSearch: refuse,
    readStatus: refuse,
    redrive: refuse,
  };
  const desk = await startDesk({ files: readDeskFiles(), ports, auth: 'none' }, { port: 0 });
  const stop = async () => {
    await desk.close();
    await api.close();
  };
  return { desk: desk.url, stop };
}
