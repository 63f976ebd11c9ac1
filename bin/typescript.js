// Runs TypeScript sources as they are, on every supported Node.js: node --import ./bin/typescript.js FILE.ts
import './quiet.js';
import { register } from 'tsx/esm/api';

register();
