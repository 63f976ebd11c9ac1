import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** One connection that stays: psql says the time of every statement. */
export function openSession(psql: string, connection: readonly string[]) {
  const child = spawn(psql, [...connection, '-A', '-P', 'footer=on'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`psql: ${said}`);
    return value as string;
  };
  child.stdin.write('\\timing on\n');
  /** Reads up to the time of a statement. */
  async function nextStatement(): Promise<{ rows: number; ms: number }> {
    for (let rows = 0; ; ) {
      const line = await next();
      rows = Number(/^\((\d+) rows?\)$/.exec(line)?.[1] ?? rows);
      const took = /^Time: ([\d.]+) ms/.exec(line)?.[1];
      if (took !== undefined) return { rows, ms: Number(took) };
    }
  }

  return {
    /** Runs statements one by one: how many rows the first has, and the milliseconds of all. */
    async ask(sql: string): Promise<{ found: number; ms: number }> {
      const statements = sql.split(';\n');
      child.stdin.write(`${statements.join(';\n')};\n`);
      const answers: { rows: number; ms: number }[] = [];
      while (answers.length < statements.length) answers.push(await nextStatement());
      return { found: answers[0]?.rows ?? 0, ms: answers.reduce((sum, { ms }) => sum + ms, 0) };
    },
    close: () => void child.stdin.end(),
  };
}
