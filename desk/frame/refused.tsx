import type { Answer } from '../api/use-answer.ts';
import { useWords } from '../words/words.ts';

interface RefusedProps {
  answer: Pick<Answer<unknown>, 'refusal' | 'again'>;
  /** What was refused, where the words for anything say too little. */
  title?: string;
  /** What to say of something that is not there. */
  missing?: { title: string; hint: string };
  /** The heading is that of the page where the page has no other. */
  isPage?: true;
}

/** Says that something was refused, why, and what to do; nothing where it was not. */
export function Refused({ answer: { refusal, again }, title, missing, isPage }: RefusedProps) {
  const words = useWords();
  if (!refusal) return null;
  const said = refusal.status === 404 ? missing : undefined;
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div class="message" role="alert">
      <Heading>{said?.title ?? title ?? words.failed}</Heading>
      <p>{said?.hint ?? refusal.message}</p>
      <button type="button" onClick={again}>
        {words.again}
      </button>
    </div>
  );
}
