import pc from 'picocolors';
import type { StoryList } from '../stack/story-answer.ts';
import { summariseStory } from './format-story.ts';

/** Stories for a person: of each its headline, its figures, and the id by which `copydesk story` tells it. */
export function formatStoryList({ stories, cursor }: StoryList): string {
  const lines = stories.flatMap((story) => [
    pc.bold(story.title),
    `  ${summariseStory(story)}${story.growth === 0 ? '' : ` · growth ${story.growth > 0 ? '+' : ''}${story.growth}`}`,
    `  ${pc.dim(story.id)}`,
    '',
  ]);
  // A page may be empty and not be the last one.
  const end = cursor === null ? [] : [`More: add --cursor ${cursor}`, ''];
  if (stories.length === 0 && cursor === null) return 'No story of two articles or more.\n';
  return [...lines, ...end].join('\n');
}
