import { home, open } from '../address.ts';
import { explainReason } from '../care/explain-reason.ts';
import { useAbility } from '../frame/config-context.ts';
import { Link } from '../frame/link.tsx';
import { formatShare } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { sendAnew, takeBack } from './intake.ts';
import { type IntakeLine, isEnded } from './intake-line.ts';

/** A file on its way: where it is, or where it ended and why. */
export function IntakeItem({ line }: { line: IntakeLine }) {
  const words = useWords();
  const canDelete = useAbility('delete');
  const { state, key, sent, articleId, title, reason } = line;
  const isLost = isEnded(line) && state !== 'found';
  return (
    <li class={`line ${state}`}>
      <span class="key" dir="auto">
        {articleId ? <Link to={open(home, articleId)}>{title || key}</Link> : key}
        {articleId && title && <small>{key}</small>}
      </span>
      <span class="state">
        {words.intakeStates[state]}
        {reason && `: ${words.reasons[reason] ?? reason}`}
        {state === 'sending' && sent < 1 && ` ${formatShare(sent, words)}`}
      </span>
      {isLost && (
        <p>
          {explainReason(line, words)}{' '}
          <button type="button" class="plain" onClick={() => sendAnew(line.number)}>
            {words.sendAnew}
          </button>
          {canDelete && articleId && (
            <button type="button" class="plain" onClick={() => takeBack(line)}>
              {words.deleteFile}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
