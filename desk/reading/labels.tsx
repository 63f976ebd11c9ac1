import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FacetName } from '../../functions/article/facets.ts';
import { ask, home } from '../address.ts';
import { facetNames } from '../facets.ts';
import { Link } from '../frame/link.tsx';
import { useValueNames } from '../search/value-name.ts';
import { formatShare } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { goTo, light } from './highlight.ts';
import type { Label } from './label.ts';

interface LabelsProps {
  labels: readonly Label[];
  /** Those whose evidence is pointed at in the text. */
  lit: readonly string[];
  text: RefObject<HTMLElement | null>;
}

/** What is said of the article; what a label is seen by lights up in the text while it is pointed at or focused. */
export function Labels({ labels, lit, text }: LabelsProps) {
  const words = useWords();
  useEffect(() => () => putOut(), []);
  const groups = facetNames
    .map((facet) => ({ facet, own: labels.filter((label) => label.facet === facet) }))
    .filter(({ own }) => own.length > 0);
  return (
    <section class="labels" aria-label={words.labels}>
      {groups.map(({ facet, own }) => (
        <LabelGroup key={facet} facet={facet} labels={own} lit={lit} text={text} />
      ))}
      {groups.length > 0 && <p class="note no-print">{words.labelsHint}</p>}
    </section>
  );
}

function putOut(): void {
  light('evidence', null, []);
  light('mention', null, []);
}

function LabelGroup({ facet, labels, lit, text }: LabelsProps & { facet: FacetName }) {
  const words = useWords();
  return (
    <>
      <h2>{words.facets[facet] ?? facet}</h2>
      <ul class={facet === 'keyword' ? 'inline' : undefined}>
        {labels.map((label) => (
          <LabelItem key={label.id} label={label} isLit={lit.includes(label.id)} text={text} />
        ))}
      </ul>
    </>
  );
}

function LabelItem({
  label,
  isLit,
  text,
}: {
  label: Label;
  isLit: boolean;
  text: RefObject<HTMLElement | null>;
}) {
  const words = useWords();
  const nameOf = useValueNames();
  const next = useRef(0);
  const { facet, value, confidence, evidence, places } = label;
  const name = facet === 'topic' ? nameOf(facet, value, label.name) : label.name;
  const show = () => light('evidence', text.current, places);
  const step = () => {
    const place = places[next.current % Math.max(1, places.length)];
    next.current++;
    show();
    if (place && text.current) goTo(text.current, place);
  };
  return (
    <li class={isLit ? 'label lit' : 'label'} onPointerEnter={show} onPointerLeave={putOut}>
      <button
        type="button"
        class="plain"
        onFocus={show}
        onBlur={putOut}
        onClick={step}
        title={places.length > 0 ? words.showNext : words.notInText}
      >
        <span dir="auto">{name}</span>{' '}
        <small>
          {confidence !== undefined ? formatShare(confidence, words) : words.times(places.length)}
        </small>
      </button>
      <Link
        class="ask"
        to={ask(home, { filters: [{ facet, value, isExcluded: false }] })}
        aria-label={words.searchFor(name)}
        title={words.searchFor(name)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4" />
          <path d="m10 10 3.5 3.5" />
        </svg>
      </Link>
      {evidence && evidence.length > 0 && (
        <p class="evidence" dir="auto">
          {evidence.join(', ')}
        </p>
      )}
    </li>
  );
}
