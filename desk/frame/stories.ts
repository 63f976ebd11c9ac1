// The screens of stories: a file of their own, loaded where articles are grouped.
export { StoriesScreen } from '../stories/stories-screen.tsx';
// As in the file of further screens.
export { Desk } from './desk.tsx';
