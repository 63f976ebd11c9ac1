import { CommanderError } from 'commander';
import { callName } from '../../../bin/call-name.ts';
import { createProgram } from '../../../bin/create-program.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { readWords } from './read-words.ts';

/** What the command line prints, and what commander ends it with. */
async function run(...args: string[]): Promise<{ printed: string; code: string }> {
  let printed = '';
  const take = (text: string | Uint8Array) => {
    printed += text;
    return true;
  };
  jest.spyOn(process.stdout, 'write').mockImplementation(take);
  jest.spyOn(process.stderr, 'write').mockImplementation(take);
  try {
    await createProgram().parseAsync(args, { from: 'user' });
    return { printed, code: '' };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { printed, code: error.code };
  } finally {
    jest.restoreAllMocks();
  }
}

const names = createProgram().commands.map((command) => command.name());

describe('the command line', () => {
  it('prints the version of the package', async () => {
    expect(await run('--version')).toEqual({
      printed: `${packageJson.version}\n`,
      code: 'commander.version',
    });
  });

  it('lists every command under a heading that says what it is for', async () => {
    const { printed } = await run('--help');
    for (const name of names) expect(printed).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(printed).toContain('Ask an archive, here or on AWS:');
    expect(printed).not.toMatch(/^Commands:/m);
  });

  it.each([
    [['serach'], "unknown command 'serach'\n(Did you mean search?)"],
    [['search', '--langage', 'fr'], "unknown option '--langage'\n(Did you mean --language?)"],
    [['explain'], "missing required argument 'file'"],
    [['show'], "missing required argument 'article'"],
    [['train', '--data', 'x'], "required option '--out <file>' not specified"],
    [['status', 'extra'], 'too many arguments'],
    [['redrive', '--stage', 'cleaning'], 'Allowed choices are clean, classify, index'],
    [['reprocess', '--clean-version', 'x'], 'A version is a whole number, such as 2.'],
    [['start', '-c', 'trailDay=30'], 'There is no setting trailDay. Did you mean trailDays?'],
    [
      ['start', '-c', 'trailDays=never'],
      'The setting trailDays is "never"; allowed is a whole number from 1 to 3650.',
    ],
    [['desk', '--port', 'http'], 'A port is a whole number from 0 to 65535.'],
    [['start', '--auth', 'jwt'], 'needs the settings jwtIssuer and jwtAudience'],
    [['start', '--fault-rate', 'all=0'], '--fault-rate changes nothing without --faults'],
    [['start', '--inbox', 'package.json'], '--inbox package.json is a file; name a folder.'],
    [['doctor', '-c', 'auht=open'], 'There is no setting auht. Did you mean auth?'],
    [['reconcile', '--grace', 'x'], 'A grace is a number of minutes, such as 60.'],
  ])('says in a sentence or two what is wrong with %j', async (args, sentence) => {
    const { printed, code } = await run(...args);
    expect(printed).toContain(sentence);
    expect(printed.trim().split('\n').length).toBeLessThanOrEqual(3);
    expect(code).toMatch(/^commander\./);
  });
});

describe.each(names)('the help of copydesk %s', (name) => {
  let help: string;
  beforeAll(async () => {
    help = (await run(name, '--help')).printed;
  });

  it('says what the command does, what each argument and option means', () => {
    const command = createProgram().commands.find((each) => each.name() === name);
    expect(command?.description().length).toBeGreaterThan(60);
    expect(command?.summary()).toMatch(/^[a-z]/);
    for (const { description } of [...(command?.options ?? []), ...(command?.registeredArguments ?? [])])
      expect(description).not.toBe('');
  });

  it('has examples that the command line takes', async () => {
    const lines = help.split('\n').filter((line) => line.startsWith(`  ${callName} `));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const program = createProgram();
      const taken = jest.fn();
      for (const command of program.commands) command.action(taken);
      await program.parseAsync(readWords(line.trim().slice(callName.length)), { from: 'user' });
      expect(taken).toHaveBeenCalledTimes(1);
    }
  });
});
