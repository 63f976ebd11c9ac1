import { createHash } from 'node:crypto';
import type { PageFile } from './answer-desk.ts';

/** The files of the desk by their addresses: the name of each in the folder, and its media type. */
export const pageAddresses: Readonly<Record<string, { name: string; type: string }>> = {
  '/desk': { name: 'index.html', type: 'text/html; charset=utf-8' },
  '/desk/main.js': { name: 'main.js', type: 'text/javascript; charset=utf-8' },
  '/desk/chunk.js': { name: 'chunk.js', type: 'text/javascript; charset=utf-8' },
  '/desk/sign-in.js': { name: 'sign-in.js', type: 'text/javascript; charset=utf-8' },
  '/desk/further-screens.js': { name: 'further-screens.js', type: 'text/javascript; charset=utf-8' },
  '/desk/stories.js': { name: 'stories.js', type: 'text/javascript; charset=utf-8' },
  '/desk/desk.css': { name: 'desk.css', type: 'text/css; charset=utf-8' },
  '/desk/icon.svg': { name: 'icon.svg', type: 'image/svg+xml' },
};

/** Reads the files of the desk, by their addresses. */
export function pageFiles(read: (name: string) => string): Record<string, PageFile> {
  return Object.fromEntries(
    Object.entries(pageAddresses).map(([path, { name, type }]) => {
      const text = read(name);
      const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
      return [path, { type, text, etag }];
    }),
  );
}
