import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProgram } from '../../../bin/create-program.ts';
import { readModel } from '../../../functions/classify/topics/trained/topic-model.ts';
import { makeLabelledArticles, sport, weather } from './make-labelled-articles.ts';

describe('copydesk train', () => {
  let folder: string;
  let printed: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-train-'));
    printed = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += text;
      return true;
    });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  async function train(lines: string[]): Promise<string> {
    const [data, out] = [join(folder, 'articles.ndjson'), join(folder, 'model.json')];
    await writeFile(data, lines.join('\n'));
    const program = createProgram();
    await program.parseAsync(['train', '--data', data, '--out', out], { from: 'user' });
    return readFile(out, 'utf8');
  }

  it('writes a model, and prints the articles by topic and what the model is worth', async () => {
    const model = readModel(await train(makeLabelledArticles(9).map((article) => JSON.stringify(article))));
    expect(model.get('en')?.map(({ code }) => code)).toEqual([sport, weather]);
    expect(printed).toMatch(/en +│ 15000000 +│ sport +│ 9 +│ yes/);
    expect(printed).toMatch(/lexicon +│ model +│ blend/);
    expect(printed).toMatch(/all +│ 18 +│ [\d.]+ % +│ 100\.0 % +│ 100\.0 %/);
  });

  it('skips blank lines and names the line that it cannot read', async () => {
    await expect(train([JSON.stringify(makeLabelledArticles(1)[0]), '', '{}'])).rejects.toThrow(
      /articles\.ndjson, line 3: title/,
    );
  });

  it('says how many articles it needs, and writes nothing, when there are too few', async () => {
    const lines = makeLabelledArticles(4).map((article) => JSON.stringify(article));
    await expect(train(lines)).rejects.toThrow(/8 articles .* too few .* 5 articles each/);
    await expect(readFile(join(folder, 'model.json'))).rejects.toThrow('ENOENT');
  });
});
