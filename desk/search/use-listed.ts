import type { Listed } from '../address.ts';
import { useAbility } from '../frame/config-context.ts';
import { useNavigation } from '../frame/navigation.ts';

/** What the address lists; of each story one article only where articles are grouped. */
export function useListed(): Listed {
  const { question, collapse } = useNavigation().address;
  return useAbility('stories') && collapse ? { question, collapse } : { question };
}
