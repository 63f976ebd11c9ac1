import { fileURLToPath } from 'node:url';

/**
 * The folder of the checkout, or of the installed package. Stands in `bin/` itself and not deeper: compiled it is a part
 * of `dist/`, from where the way up is the same.
 */
export const project = fileURLToPath(new URL('..', import.meta.url));
