import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useAnswer } from '../api/use-answer.ts';
import type { ReadArticle } from '../reading/read-article.ts';

/** Parts of screens that are loaded when they are shown. */
export interface LaterParts {
  articleStory(): Promise<ComponentType<ReadArticle>>;
}

/** How parts are loaded. */
export const LaterPartsContext = createContext<LaterParts | undefined>(undefined);

/** The story of an article, once its part is loaded; what is read does not wait for it. */
export function LaterStory(read: ReadArticle) {
  const parts = useContext(LaterPartsContext);
  const { value } = useAnswer(parts && 'story', async () => parts && { Part: await parts.articleStory() });
  return value ? <value.Part {...read} /> : null;
}
