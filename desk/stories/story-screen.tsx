import { useEffect } from 'preact/hooks';
import { useAnswer } from '../api/use-answer.ts';
import { useNavigation } from '../frame/navigation.ts';
import { useTitle } from '../frame/use-title.ts';
import { Reading } from '../reading/reading.tsx';
import { useWords } from '../words/words.ts';
import { readStory } from './story.ts';
import { StoryPage } from './story-page.tsx';
import { useStoryWords } from './story-words.ts';

/** A story by the id of any of its articles; an article of it is read beside it. */
export function StoryScreen({ id }: { id: string }) {
  const words = useWords();
  const said = useStoryWords();
  const { address, go } = useNavigation();
  const language = words.locale.slice(0, 2);
  const answer = useAnswer(`${id} ${language}`, (signal) => readStory(id, language, signal));
  const { value, refusal, isWaiting, again } = answer;
  useTitle(value?.title ?? said.story);
  useEffect(() => {
    // What is bookmarked and sent is the address that lasts.
    if (value?.movedTo) go({ ...address, story: value.movedTo }, { replace: true });
  }, [value?.movedTo]);
  return (
    <div class={address.article ? 'search-screen story-screen is-reading' : 'search-screen story-screen'}>
      <div class="found" aria-busy={isWaiting}>
        {refusal && (
          <div class="message" role="alert">
            <h1>{refusal.status === 404 ? said.gone : words.failed}</h1>
            <p>{refusal.status === 404 ? said.goneHint : refusal.message}</p>
            <button type="button" onClick={again}>
              {words.again}
            </button>
          </div>
        )}
        {value && !refusal && <StoryPage story={value} />}
        {!value && !refusal && <h1 class="note">{said.waiting}</h1>}
      </div>
      {address.article !== undefined && <Reading id={address.article} back={said.backToStory} />}
    </div>
  );
}
