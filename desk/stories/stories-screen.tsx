import { useNavigation } from '../frame/navigation.ts';
import { StoryScreen } from './story-screen.tsx';
import { useStoryWords } from './story-words.ts';

/** A story, or how one comes to a story. */
export function StoriesScreen() {
  const said = useStoryWords();
  const { address } = useNavigation();
  if (address.story !== undefined) return <StoryScreen key={address.story} id={address.story} />;
  return (
    <section class="room">
      <h1>{said.stories}</h1>
      <p>{said.howTo}</p>
    </section>
  );
}
