#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// The sources are TypeScript and are run as they are, on versions of Node.js too that cannot do so by themselves.
register();
await import('./copydesk.ts');
