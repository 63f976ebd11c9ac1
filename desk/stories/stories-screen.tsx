import { useNavigation } from '../frame/navigation.ts';
import { FrontScreen } from './front-screen.tsx';
import { StoryScreen } from './story-screen.tsx';

/** A story, or the stories of a day. */
export function StoriesScreen() {
  const { story } = useNavigation().address;
  return story === undefined ? <FrontScreen /> : <StoryScreen key={story} id={story} />;
}
