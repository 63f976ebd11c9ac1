import { render } from 'preact';
import { Desk } from './frame/desk.tsx';

const further = () => import('./frame/further-screens.ts');
const stories = () => import('./frame/stories.ts');

const laterScreens = {
  stories: async () => (await stories()).StoriesScreen,
  add: async () => (await further()).IntakeScreen,
  watch: async () => (await further()).WatchScreen,
  care: async () => (await further()).CareScreen,
};

const laterParts = { articleStory: async () => (await stories()).ArticleStory };

render(<Desk laterScreens={laterScreens} laterParts={laterParts} />, document.body);
