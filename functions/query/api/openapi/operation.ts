import type { ComponentName, JsonSchema } from './components.ts';

/** An operation of the document, before the parts that all have in common are added. */
export interface Operation {
  method: 'get' | 'post';
  summary: string;
  description?: string;
  /** The parameters in the path, and whether those of a search are allowed. */
  path?: JsonSchema[];
  isSearch?: true;
  /** The request whose parameters are allowed, if it is another one. */
  asks?:
    | 'SuggestRequest'
    | 'SearchesRequest'
    | 'MatchesRequest'
    | 'StoriesRequest'
    | 'StoryRequest'
    | 'StoryArticlesRequest';
  /** Whether it has pages. */
  isPaged?: true;
  body?: JsonSchema;
  /** Media type of the answer and its shape. */
  type: string;
  answer: JsonSchema;
  /** Its possible problems, besides those of every operation. */
  problems: number[];
}

/** Points to a named shape. */
export function refer(name: ComponentName): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}
