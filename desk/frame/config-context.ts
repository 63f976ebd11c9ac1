import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Config } from '../api/config.ts';

/** What the desk can do where it is served; undefined until that is known. */
export const ConfigContext = createContext<Config | undefined>(undefined);

/** Whether the desk can do something here: `upload`, `file`, `delete`, `redrive`, `status`, `watch`, `stories`. */
export function useAbility(name: string): boolean {
  return useContext(ConfigContext)?.can.includes(name) ?? false;
}
