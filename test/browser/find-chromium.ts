import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium: `CHROMIUM`, else one on the PATH; undefined if there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env['CHROMIUM']) return env['CHROMIUM'];
  const folders = (env['PATH'] ?? '').split(delimiter);
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * `describe` where there is a Chromium. Without one its tests are skipped, and a line says so; in CI they fail instead.
 */
export function describeInBrowser(title: string, tests: (executablePath: string) => void): void {
  const path = findChromium();
  if (path !== undefined) {
    describe(title, () => tests(path));
    return;
  }
  const missing = `${title}. No Chromium on the PATH; set CHROMIUM to one.`;
  if (process.env['CI']) {
    it(title, () => {
      throw new Error(missing);
    });
    return;
  }
  process.stderr.write(`SKIPPED: ${missing}\n`);
  describe.skip(title, () => it('needs a browser', () => {}));
}
