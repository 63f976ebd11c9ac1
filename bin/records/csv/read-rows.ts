import { readLines } from '../bytes/lines.ts';
import type { Chunks } from '../bytes/unpack.ts';
import { maxRecordBytes } from '../record.ts';

/**
 * Lines of one row, whose text may have paragraphs.
 * @limit The quotation mark is taken for one that is not closed: its line is refused, and the next is read by itself.
 */
const maxRowLines = 10_000;

/** The text of a row, of one line or several. */
export interface RowText {
  /** Undefined if it is too long. */
  text: string | undefined;
  /** Of its first line, from 1. */
  line: number;
  /** Whether its quotation marks are in pairs. */
  isClosed: boolean;
}

/** A line, and whether its number of quotation marks is odd. */
interface CsvLine {
  text: string | undefined;
  number: number;
  isOdd: boolean;
}

/**
 * The rows of CSV. A quotation mark that is not closed joins a row to those behind it, to the end of the file: where
 * what is joined is no whole row, only its first line is given up, and reading goes on at the next.
 */
export async function* readRows(chunks: Chunks, isWhole: (text: string) => boolean): AsyncGenerator<RowText> {
  const lines = new WaitingLines(readCsvLines(chunks));
  for (let joined = await joinLines(lines); joined.length > 0; joined = await joinLines(lines)) {
    const row = composeRow(joined, isWhole);
    lines.drop(row.isClosed ? joined.length : 1);
    if (row.text?.trim() !== '') yield row;
  }
}

function composeRow(joined: readonly CsvLine[], isWhole: (text: string) => boolean): RowText {
  const [first] = joined as [CsvLine, ...CsvLine[]];
  const line = first.number;
  if (joined.length === 1) return { text: first.text, line, isClosed: !first.isOdd };
  const text = joined.map((each) => each.text ?? '').join('\n');
  const isPaired = joined.filter(({ isOdd }) => isOdd).length % 2 === 0;
  // Where a line behind the first is a row by itself, a quotation mark too many has joined it.
  const isClosed = isPaired && (isWhole(text) || !joined.slice(1).some((each) => isWhole(each.text ?? '')));
  return { text: isClosed ? text : first.text, line, isClosed };
}

/** Lines up to the one that closes the quotation marks; none at the end. */
async function joinLines(lines: WaitingLines): Promise<CsvLine[]> {
  const joined: CsvLine[] = [];
  let length = 0;
  let isOpen = false;
  do {
    const line = await lines.at(joined.length);
    if (line === undefined) break;
    joined.push(line);
    length += line.text?.length ?? maxRecordBytes;
    isOpen = line.isOdd !== isOpen;
  } while (isOpen && length < maxRecordBytes && joined.length < maxRowLines);
  return joined;
}

/** Lines that are read and may be read again. */
class WaitingLines {
  readonly #source: AsyncGenerator<CsvLine>;
  #held: CsvLine[] = [];
  #first = 0;

  constructor(source: AsyncGenerator<CsvLine>) {
    this.#source = source;
  }

  async at(index: number): Promise<CsvLine | undefined> {
    while (this.#held.length - this.#first <= index) {
      const { value, done } = await this.#source.next();
      if (done) return undefined;
      this.#held.push(value);
    }
    return this.#held[this.#first + index];
  }

  drop(count: number): void {
    this.#first += count;
    // Seldom enough that to move the others costs little.
    if (this.#first * 2 < this.#held.length) return;
    this.#held = this.#held.slice(this.#first);
    this.#first = 0;
  }
}

async function* readCsvLines(chunks: Chunks): AsyncGenerator<CsvLine> {
  for await (const { bytes, number } of readLines(chunks, maxRecordBytes)) {
    const text = bytes?.toString('utf8');
    const marks = text === undefined ? 0 : text.split('"').length - 1;
    yield { text, number, isOdd: marks % 2 === 1 };
  }
}
