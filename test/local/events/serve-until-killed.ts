import { startEvents } from '../../../local/events/start-events.ts';

// A process to be killed: serves a bus, and keeps what is put on it in the file of its first argument.
const [journal = ''] = process.argv.slice(2);
const place = { account: '000000000000', region: 'eu-west-3' };
const { url } = await startEvents({ ...place, journal, buses: new Set(['copydesk']) });
process.stdout.write(`${url}\n`);
