import { fileURLToPath } from 'node:url';

/**
 * The folder of the checkout, or of the installed package. This file must be directly in `bin/`: compiled into `dist/`,
 * the same relative path leads to the project.
 */
export const project = fileURLToPath(new URL('..', import.meta.url));
