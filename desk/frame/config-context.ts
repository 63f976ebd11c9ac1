import { createContext } from 'preact';
import type { Config } from '../api/config.ts';

/** What the desk can do where it is served; undefined until that is known. */
export const ConfigContext = createContext<Config | undefined>(undefined);
