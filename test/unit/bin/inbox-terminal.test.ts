import type { Outcome } from '../../../bin/commands/start/follow-articles.ts';
import { InboxTerminal } from '../../../bin/commands/start/inbox-terminal.ts';
import { makeRow } from '../../made/make-row.ts';

const error = {
  stage: 'clean' as const,
  reason: 'empty',
  message: 'Nothing is an article.',
  attempts: 1,
  at: '',
};
const found = (key: string): Outcome => ({ key, state: 'found' });
const rejected = (key: string, reason = 'empty'): Outcome => ({
  key,
  state: 'rejected',
  row: makeRow({ stage: 'rejected', error: { ...error, reason } }),
});

function open(isTTY: boolean) {
  let written = '';
  const terminal = new InboxTerminal({
    isTTY,
    write: (text: string | Uint8Array) => {
      written += text;
      return true;
    },
  });
  return { terminal, read: () => written };
}

describe('what the terminal says of the inbox', () => {
  it('has a line for each of a few files, with the reason of what was rejected', () => {
    const { terminal, read } = open(false);
    terminal.write({ waiting: 2, followed: 0 }, 0);
    terminal.settle(found('a\u001b[2J.txt'));
    terminal.settle(rejected('b.txt'));
    terminal.remove('c.txt');
    terminal.write({ waiting: 0, followed: 0 }, 1_000);
    expect(read().split('\n')).toEqual([
      'c.txt deleted',
      expect.stringMatching(/^a\\x1b\[2J\.txt found/),
      'b.txt rejected, because it is empty: Nothing is an article.',
      '',
    ]);
  });

  it('sums up many, says in between how far it is, and begins anew', () => {
    const { terminal, read } = open(false);
    terminal.write({ waiting: 30, followed: 0 }, 100_000);
    for (let number = 0; number < 20; number++) terminal.settle(found(`${number}.txt`));
    terminal.write({ waiting: 0, followed: 10 }, 105_000);
    terminal.write({ waiting: 0, followed: 10 }, 110_000);
    for (let number = 0; number < 10; number++)
      terminal.settle(rejected(`x${number}`, number < 8 ? 'empty' : 'binary'));
    terminal.write({ waiting: 0, followed: 0 }, 111_000);
    terminal.settle(found('late.txt'));
    terminal.write({ waiting: 0, followed: 0 }, 112_000);
    expect(read().split('\n')).toEqual([
      '0 of 30 files: 0 found',
      '20 of 30 files: 20 found',
      '20 found, 10 rejected: 8 empty, 2 binary; see npx --no-install copydesk search --state rejected',
      'late.txt found: ',
      '',
    ]);
  });

  it('writes progress over itself on a screen, and never into another line', () => {
    const { terminal, read } = open(true);
    terminal.write({ waiting: 11, followed: 0 }, 0);
    terminal.write({ waiting: 11, followed: 0 }, 1_000);
    terminal.say('a line');
    expect(read()).toBe(`${'\r\u001b[2K0 of 11 files: 0 found'.repeat(2)}\r\u001b[2Ka line\n`);
  });

  it('says what was deleted in one line where it is much', () => {
    const { terminal, read } = open(false);
    for (let number = 0; number < 1_200; number++) terminal.remove(String(number));
    terminal.write({ waiting: 0, followed: 0 }, 0);
    expect(read()).toBe('1,200 files deleted: 0, 1, 2, 3, 4 and 1,195 more\n');
  });
});
