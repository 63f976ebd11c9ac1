import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { groupArticles } from '../../../bin/commands/group/group-articles.ts';

const ferry = [
  'The ferry Aurora ran aground on Tuesday off the island of Helsund with 214 passengers aboard, the coast guard said.',
  'Captain Maria Lindqvist told reporters that the ferry had lost its steering in the storm. Nobody was hurt.',
  'Boats took the passengers to Helsund, where the hotel and the school were opened for the night.',
];
const budget = [
  'Parliament in Marlwick passed the budget on Tuesday by three votes, after a night of talks about schools and roads.',
  'The minister, Hugh Tolland, said that the deficit would fall; the opposition spoke of a budget of missed chances.',
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-group-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  process.exitCode = undefined;
});

/** What the command prints and says, and its exit code. */
async function run(files: string[], options = {}): Promise<{ printed: string; said: string; code: unknown }> {
  const output = { printed: '', said: '' };
  const take = (stream: keyof typeof output) => (text: string | Uint8Array) => {
    output[stream] += text;
    return true;
  };
  jest.spyOn(process.stdout, 'write').mockImplementation(take('printed'));
  jest.spyOn(process.stderr, 'write').mockImplementation(take('said'));
  try {
    await groupArticles(files, options);
    return { ...output, code: process.exitCode };
  } finally {
    jest.restoreAllMocks();
  }
}

async function groupRecords(records: (object | string)[], options = {}) {
  const file = join(folder, 'records.ndjson');
  writeFileSync(
    file,
    records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n'),
  );
  const { printed, ...rest } = await run([file], { ndjson: true, ...options });
  return {
    ...rest,
    answers: printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

describe('copydesk group --ndjson', () => {
  const lead = 'HELSUND (Novalis) – Hundreds were brought ashore in the night.';

  it('answers each record in order: its story, and what it is a copy of', async () => {
    const { answers, said, code } = await groupRecords([
      {
        id: 'late',
        title: 'Ferry: all safe on Helsund',
        body: [lead, ...ferry],
        published: '2026-03-03T18:00:00Z',
      },
      { id: 'vote', title: 'Marlwick passes its budget', body: budget, published: '2026-03-03T12:00:00Z' },
      { id: 'first', title: 'Ferry Aurora aground', body: ferry, published: '2026-03-03T09:00:00+01:00' },
      { id: 'headline', title: 'Ferry Aurora runs aground off Helsund', body: [], published: '2026-03-03' },
    ]);
    expect(answers).toEqual([
      { id: 'late', story: 'headline', copyOf: 'first' },
      { id: 'vote', story: 'vote' },
      { id: 'first', story: 'headline' },
      { id: 'headline', story: 'headline' },
    ]);
    expect([said, code]).toEqual(['', undefined]);
  });

  it('keeps apart what is weeks apart, and compares what has no date with one another', async () => {
    const records = [
      { id: 'a', title: 'Ferry aground', body: ferry, published: '2026-03-03' },
      { id: 'b', title: 'Ferry aground', body: ferry, published: '2026-04-03' },
      { id: 'c', title: 'Ferry Aurora aground', body: ferry.slice(0, 2), published: null },
      { id: 'd', title: 'Off Helsund, a ferry ran aground', body: [ferry[0], ferry[2], ...budget] },
    ];
    expect((await groupRecords(records)).answers.map(({ story }) => story)).toEqual(['a', 'b', 'c', 'c']);
    const alone = await groupRecords(records, { undatedAlone: true });
    expect(alone.answers.map(({ story }) => story)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('names the line of what is no record, answers the others, and ends with 1', async () => {
    const { answers, said, code } = await groupRecords([
      { id: 'a', title: 'Ferry aground', body: ferry },
      'no record',
      '',
      { id: 'a', title: 'again' },
      { id: 'b', published: '2026-13-01' },
      { id: 'c', body: 'one text' },
      { title: 'nameless' },
    ]);
    const messages = [
      'line 2: it is no JSON',
      'line 4: the id is that of line 1',
      'line 5: published: there is no such date',
      'line 6: body: it needs a list of paragraphs',
      'line 7: id: it needs an id',
    ];
    expect(answers).toEqual([
      { id: 'a', story: 'a' },
      ...messages.map((message) => ({ id: null, stage: 'failed', reason: 'record', message })),
    ]);
    expect(said.trim().split('\n')).toEqual(messages);
    expect(code).toBe(1);
  });
});

describe('copydesk group', () => {
  it('prints the stories of a folder, with copies below what they are copies of', async () => {
    mkdirSync(join(folder, 'wire'));
    const write = (name: string, title: string, body: string[]) =>
      writeFileSync(join(folder, name), [title, '3 March 2026', ...body].join('\n\n'));
    write('a.txt', 'Ferry Aurora aground off Helsund', ferry);
    write('wire/b.txt', 'Passengers of the Aurora are safe', [
      ...ferry,
      'The rest of this report was written later.',
    ]);
    write('c.txt', 'Marlwick passes its budget', budget);
    writeFileSync(join(folder, 'empty.txt'), '');
    const { printed, said, code } = await run([folder]);
    expect(printed).toMatch(
      /2 articles, 1 copy, en.*\n.*2026-03-03 {2}\S*a\.txt.*\n.*2026-03-03 {2}copy: \S*b\.txt/,
    );
    expect(printed).toContain('3 articles, 2 stories, 1 copy, 1 could not be read');
    expect(said).toContain('empty.txt is no article: ');
    expect(code).toBe(1);
  });

  it('asks for files or records', async () => {
    await expect(run([])).rejects.toThrow(
      'Name the files or folders to group, or give records with --ndjson.',
    );
    await expect(run([join(folder, 'gone.ndjson')], { ndjson: true })).rejects.toThrow('There is no file');
  });
});

it('finds one story among the samples, with a copy, in two languages', async () => {
  const { printed } = await run([join(__dirname, '../../../samples')]);
  const stories = (printed.split('\nOn their own')[0] ?? '').split('\n').map((line) => line.trim());
  expect(stories.filter((line) => / {2}\d+ articles/.test(line))).toEqual([
    'Crues dans la vallée de la Lourze : deux morts, huit cents habitants évacués  3 articles, 1 copy, fr, de',
  ]);
  expect(stories.filter((line) => line.includes('copy: '))).toEqual([
    expect.stringContaining('inondations-lourze-90ae51.json'),
  ]);
});
