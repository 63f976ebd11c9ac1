import { useEffect } from 'preact/hooks';
import { useAnswer } from '../api/use-answer.ts';
import { useNavigation } from '../frame/navigation.ts';
import { Refused } from '../frame/refused.tsx';
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
  const { value, refusal, isWaiting } = answer;
  useTitle(value?.title ?? said.story);
  useEffect(() => {
    // What is bookmarked and sent is the address that lasts.
    if (value?.movedTo) go({ ...address, story: value.movedTo }, { replace: true });
  }, [value?.movedTo]);
  return (
    <div class={address.article ? 'search-screen story-screen is-reading' : 'search-screen story-screen'}>
      <div class="found" aria-busy={isWaiting}>
        <Refused answer={answer} missing={{ title: said.gone, hint: said.goneHint }} isPage />
        {value && !refusal && <StoryPage story={value} />}
        {!value && !refusal && <h1 class="note">{said.waiting}</h1>}
      </div>
      {address.article !== undefined && <Reading id={address.article} back={said.backToStory} />}
    </div>
  );
}
