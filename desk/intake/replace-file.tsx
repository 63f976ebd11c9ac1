import { home } from '../address.ts';
import { useAbility } from '../frame/config-context.ts';
import { useNavigation } from '../frame/navigation.ts';
import { useWords } from '../words/words.ts';
import { takeIn } from './intake.ts';

/** Puts another file in the place of an article's; the way of it is shown where articles are added. */
export function ReplaceFile({ fileKey }: { fileKey: string }) {
  const words = useWords();
  const { go } = useNavigation();
  if (!useAbility('upload')) return null;
  const replace = (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    takeIn([{ key: fileKey, file }]);
    go({ ...home, room: 'add' });
  };
  return (
    <label class="button file-button">
      {words.replace}
      <input type="file" class="unseen" onChange={({ currentTarget }) => replace(currentTarget.files)} />
    </label>
  );
}
