// The screens of stories, and what stands of them beside an article: a file of their own, loaded where articles are grouped.
export { ArticleStory } from '../stories/article-story.tsx';
export { StoriesScreen } from '../stories/stories-screen.tsx';
// As in the file of further screens.
export { Desk } from './desk.tsx';
