import { describeCall } from '../../../bin/call-name.ts';

describe('how to call the command line again', () => {
  it.each([
    ['/home/a/copydesk/bin/copydesk.js', '/home/a/copydesk', 'bin/copydesk.js'],
    ['/home/a/copydesk/bin/copydesk.js', '/home/a/news', '../copydesk/bin/copydesk.js'],
    ['/home/a/news/node_modules/.bin/copydesk', '/home/a/news', 'npx --no-install copydesk'],
    ['/home/a/news/node_modules/copydesk/bin/copydesk.js', '/home/a/news', 'npx --no-install copydesk'],
    [undefined, '/home/a', 'npx --no-install copydesk'],
  ])('after %s in %s is %s', (script, folder, call) => {
    expect(describeCall(script, folder)).toBe(call);
  });
});
