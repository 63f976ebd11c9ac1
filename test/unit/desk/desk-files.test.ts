import { gzipSync } from 'node:zlib';
import { deskFileTypes, readDeskFiles } from '../../../lib/desk-files.ts';

const mostScriptBytes = 40_000;
const mostStyleBytes = 8_000;
const mostSignInBytes = 3_000;
const mostFurtherBytes = 8_000;
const mostStoriesBytes = 12_000;

const files = readDeskFiles();
const packedBytes = (name: keyof typeof files) => gzipSync(files[name].bytes, { level: 9 }).length;
const text = (name: keyof typeof files) => files[name].bytes.toString();

describe('the files of the desk', () => {
  it('are a page, its scripts, a style and a picture', () => {
    expect(Object.keys(files).sort()).toEqual(Object.keys(deskFileTypes).sort());
    for (const { bytes, etag } of Object.values(files)) {
      expect(bytes.length).toBeGreaterThan(0);
      expect(etag).toMatch(/^"[\w-]{22}"$/);
    }
  });

  it('are small: a newsroom opens them over a bad line', () => {
    // The page cannot begin without both.
    expect(packedBytes('main.js') + packedBytes('chunk.js')).toBeLessThanOrEqual(mostScriptBytes);
    expect(packedBytes('desk.css')).toBeLessThanOrEqual(mostStyleBytes);
    // Loaded beside the script, and only by the desk of a stack that takes tokens.
    expect(packedBytes('sign-in.js')).toBeLessThanOrEqual(mostSignInBytes);
    // Loaded when a screen that most visits do without is shown.
    expect(packedBytes('further-screens.js')).toBeLessThanOrEqual(mostFurtherBytes);
    // Loaded where articles are grouped.
    expect(packedBytes('stories.js')).toBeLessThanOrEqual(mostStoriesBytes);
  });

  it('have no script or style in the page, which its policy would refuse', () => {
    const page = text('index.html');
    expect(page).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]* src=)|<base/i);
    expect(page).toContain('src="desk/main.js"');
    expect(page).toContain('href="desk/desk.css"');
    expect(page).toContain('href="desk/icon.svg"');
  });

  it('ask no third party for anything', () => {
    // Names of XML are no addresses that anything is asked for at.
    const names = /http:\/\/www\.w3\.org\/\S+?["'`]/g;
    for (const name of Object.keys(deskFileTypes) as (keyof typeof deskFileTypes)[])
      expect(text(name).replaceAll(names, '')).not.toMatch(/https?:\/\/[\w.-]+\.\w{2,}/);
  });
});
