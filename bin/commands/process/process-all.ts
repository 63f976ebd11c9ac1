import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { readLocalFile } from '../../files/read-local-file.ts';
import { WrongUsage } from '../../wrong-usage.ts';
import { type ProcessingAids, parseRecord, processRecord } from './process-record.ts';
import { readProfile } from './read-profile.ts';
import { readTopicModel } from './read-topic-model.ts';

/** Answers are written in pieces of this many characters: a write for each line would take longer than the work. */
const outputPiece = 1 << 16;

interface ProcessOptions {
  ndjson?: true;
  profile?: string;
  model?: string;
}

export async function processAll(files: string[], options: ProcessOptions): Promise<void> {
  const { ndjson } = options;
  if (files.length === 0 && !ndjson)
    throw new WrongUsage('Name the files to process, or give records with --ndjson.');
  const aids = {
    profile: options.profile === undefined ? undefined : await readProfile(options.profile),
    model: options.model === undefined ? undefined : await readTopicModel(options.model),
  };
  const output = new LineWriter(process.stdout);
  for (const file of files) {
    await output.write(await processFile(file, aids));
  }
  if (ndjson) await processLines(output, aids);
  await output.flush();
}

/** The answer to a file; one that cannot be read gets one too, and the others are processed. */
async function processFile(file: string, aids: ProcessingAids): Promise<object> {
  try {
    const { bytes, modifiedAt } = await readLocalFile(file);
    return processRecord({ id: file, key: file, modifiedAt, content: bytes }, aids);
  } catch (error) {
    process.exitCode = 1;
    return { id: file, stage: 'failed', reason: 'file', message: (error as Error).message };
  }
}

async function processLines(output: LineWriter, aids: ProcessingAids): Promise<void> {
  const now = new Date().toISOString();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    await output.write(processLine(line, number, now, aids));
  }
}

/** The answer to a line; a line that is no record gets one too, so that answers and lines correspond. */
function processLine(line: string, number: number, now: string, aids: ProcessingAids): object {
  try {
    return processRecord(parseRecord(line, now), aids);
  } catch (error) {
    process.exitCode = 1;
    return {
      id: null,
      stage: 'failed',
      reason: 'record',
      message: `line ${number}: ${(error as Error).message}`,
    };
  }
}

/** Writes JSON lines in large pieces, no faster than the reader takes them. */
class LineWriter {
  readonly #stream: NodeJS.WriteStream;
  #pending = '';

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  async write(value: object): Promise<void> {
    this.#pending += `${JSON.stringify(value)}\n`;
    if (this.#pending.length > outputPiece) await this.flush();
  }

  async flush(): Promise<void> {
    const piece = this.#pending;
    this.#pending = '';
    if (!this.#stream.write(piece)) await once(this.#stream, 'drain');
  }
}
