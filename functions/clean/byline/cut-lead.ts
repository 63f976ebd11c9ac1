import { fold } from '../lines/fold.ts';
import { matchByline } from '../lines/match-marker.ts';

/** In characters: leads such as `Écrit par` are short. */
const longestLead = 40;

/** A line without the words before its names, such as `Par`, also where they are printed twice. */
export function cutLead(text: string): string {
  const lead = matchByline(fold(text.slice(0, longestLead)));
  if (lead === undefined) return text;
  const rest = text.slice(lead.length).replace(/^[\s:：]+/, '');
  return rest === '' || rest.length === text.length ? rest : cutLead(rest);
}
