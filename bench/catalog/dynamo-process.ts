/**
 * A process of its own for dynalite, so that its work is not measured as the client's. Says its port when it serves, and
 * takes its folder along when its parent is gone.
 */
import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { countAsDynamoDb } from './count-capacity.ts';

countAsDynamoDb({ 'by-stage': ['work', 'workSince'] });
const folder = process.argv[2];
const server = dynalite({ ...(folder && { path: folder }), createTableMs: 0 });
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => {
  if (folder) rmSync(folder, { recursive: true, force: true });
  process.exit();
});
