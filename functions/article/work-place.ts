import type { Stage } from './article.ts';
import type { RowChanges } from './ports.ts';
import { workStateOf } from './work.ts';

/** The attributes of a row by which the index of work lists it, and the slip that lists it instead. */
export interface WorkPlace {
  work?: string | undefined;
  workSince?: string | undefined;
  slip?: string | undefined;
}

/**
 * Where a row is listed after a change, as what is in work, rejected or failed: on a slip, by the index of work, or nowhere. A
 * row whose stage changes within one state stays where it is, as every move costs; but not when its `rev` changes, because
 * that commit is not held to the stage, and the row may have left the state meanwhile.
 */
export function placeInWork(articleId: string, before: Stage | undefined, changes: RowChanges): WorkPlace {
  const { stage, rev, slip, updatedAt = '' } = changes;
  if (!stage) return {};
  if (slip !== undefined) return { work: undefined, workSince: undefined, slip };
  const state = workStateOf(stage);
  if (!state) return { work: undefined, workSince: undefined, slip: undefined };
  const isMoved = rev !== undefined || before === undefined || before === stage;
  if (!isMoved && workStateOf(before) === state) return {};
  return { work: `${state}#${articleId[0]}`, workSince: `${updatedAt}#${articleId}`, slip: undefined };
}
