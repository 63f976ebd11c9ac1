import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProgram } from '../../../bin/create-program.ts';
import { fewestArticles } from '../../../functions/clean/sources/fewest-articles.ts';
import { type MadePublisher, madePublishers } from '../../quality/made-publishers.ts';
import { makeCorpus } from '../../quality/make-corpus.ts';

/** Runs a command in this process and gives what it wrote; rejects with the message that the command line would show. */
async function copydesk(...args: string[]): Promise<{ out: string; said: string }> {
  const written = (stream: NodeJS.WriteStream) => jest.spyOn(stream, 'write').mockReturnValue(true);
  const [out, said] = [written(process.stdout), written(process.stderr)];
  const textOf = (spy: typeof out) => spy.mock.calls.map(([text]) => text).join('');
  const program = createProgram();
  try {
    await program.parseAsync(args, { from: 'user' });
    return { out: textOf(out), said: textOf(said) };
  } finally {
    out.mockRestore();
    said.mockRestore();
  }
}

const corpus = makeCorpus(madePublishers[0] as MadePublisher, fewestArticles, 7);

describe('copydesk learn', () => {
  let folder: string;
  let files: string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-learn-'));
    files = corpus.map((_, i) => join(folder, `${i}.txt`));
    await Promise.all(files.map((file, i) => writeFile(file, corpus[i]?.file as Uint8Array)));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const bodyOf = ({ out }: { out: string }): string[] => JSON.parse(out).body;

  it('writes a profile with which copydesk process strikes what recurs, and nothing else', async () => {
    const [first] = files as [string];
    const profile = join(folder, 'profile.json');
    expect(await copydesk('learn', ...files, '--out', profile)).toEqual({ out: '', said: '' });
    const without = bodyOf(await copydesk('process', first));
    expect(without.length).toBeGreaterThan(corpus[0]?.body.length as number);
    expect(bodyOf(await copydesk('process', first, '--profile', profile))).toEqual(corpus[0]?.body);
  });

  it('learns from dated files the year of a date without one', async () => {
    const named = (file: string, line: string, i = 0) =>
      writeFile(join(folder, file), `Le pont rouvre\n\n${line}\n\n${corpus[i]?.body.join('\n\n')}`);
    const days = Array.from({ length: fewestArticles }, (_, i) => `${i + 1}.txt`);
    await Promise.all(days.map((file, i) => named(file, `${i + 1} janvier 2022`, i)));
    await named('sans.txt', '12 janvier');
    const profile = join(folder, 'dates.json');
    await copydesk('learn', ...days.map((file) => join(folder, file)), '--out', profile);
    const { out } = await copydesk('explain', join(folder, 'sans.txt'), '--profile', profile);
    expect(out).toMatch(/2022-01-12.*year inferred: source “20\/20” \(source\) for 2022/);
  });

  it('writes to standard output unless told otherwise, and says which files it left out', async () => {
    const picture = join(folder, 'picture.txt');
    await writeFile(picture, Buffer.alloc(500));
    const { out, said } = await copydesk('learn', picture, ...files);
    expect(JSON.parse(out)).toMatchObject({ articles: fewestArticles, version: expect.any(String) });
    expect(said).toContain(`${picture} is left out.`);
  });

  it('says how many files it needs when there are too few', async () => {
    await expect(copydesk('learn', files[0] as string)).rejects.toThrow(`Name ${fewestArticles} or more`);
  });

  it.each([[['--stack', 'newsroom']], [[]]])('says of a stack that it learns by itself: %j', async (args) => {
    await expect(copydesk('learn', ...args)).rejects.toThrow('learns by itself, once a day');
  });

  it('makes copydesk process refuse a file that is no profile, by its name', async () => {
    const [first] = files as [string];
    await expect(copydesk('process', first, '--profile', first)).rejects.toThrow(`${first} is no profile`);
  });
});
