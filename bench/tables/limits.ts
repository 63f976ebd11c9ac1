import { writeFileSync } from 'node:fs';
import { readProduct, writeLimits } from './read-limits.ts';

/** Writes docs/limits.md from the constants of the code. Run as `npm run limits`. */
writeFileSync('docs/limits.md', writeLimits(readProduct()));
