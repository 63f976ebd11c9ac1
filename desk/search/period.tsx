import { useMemo, useState } from 'preact/hooks';
import { ask, type Undated, undatedChoices } from '../address.ts';
import type { Overview } from '../api/api.ts';
import { readKept, writeKept } from '../frame/kept.ts';
import { useNavigation } from '../frame/navigation.ts';
import { useWords } from '../words/words.ts';
import { makeBuckets } from './buckets.ts';
import { Histogram } from './histogram.tsx';

/** When the matches were published: a histogram to choose from, and the two dates to be typed. */
export function Period({ overview }: { overview: Overview | undefined }) {
  const words = useWords();
  const { address, go } = useNavigation();
  const { from, to, undated } = address.question;
  const [isHidden, setIsHidden] = useState(readKept('histogram') === 'hidden');
  const buckets = useMemo(() => makeBuckets(overview?.interval), [overview]);
  const toggle = () => {
    writeKept('histogram', isHidden ? 'shown' : 'hidden');
    setIsHidden(!isHidden);
  };
  const chooseUndated = (value: string) =>
    go(ask(address, { undated: value === '' ? undefined : (value as Undated) }));
  return (
    <section class="period">
      <h3>{words.period}</h3>
      {!isHidden && buckets.bars.length > 1 && (
        <fieldset>
          <legend class="unseen">
            {words.histogram}. {words.histogramHelp}
          </legend>
          <Histogram
            buckets={buckets}
            onChoose={(first, last) => go(ask(address, { from: first, to: last }))}
          />
        </fieldset>
      )}
      <DateFields from={from ?? ''} to={to ?? ''} />
      <label class="undated">
        <span>{words.undated}</span>
        <select value={undated ?? ''} onChange={({ currentTarget }) => chooseUndated(currentTarget.value)}>
          <option value="">{words.undatedChoices.default}</option>
          {undatedChoices.map((choice) => (
            <option key={choice} value={choice}>
              {words.undatedChoices[choice]}
            </option>
          ))}
        </select>
      </label>
      {missing(overview) > 0 && !undated && <p class="note">{words.notDated(missing(overview))}</p>}
      {buckets.bars.length > 1 && (
        <button type="button" class="plain" aria-expanded={!isHidden} onClick={toggle}>
          {isHidden ? words.showChart : words.hideChart}
        </button>
      )}
    </section>
  );
}

/** The two dates, applied when one of them is whole. */
function DateFields({ from, to }: { from: string; to: string }) {
  const words = useWords();
  const { address, go } = useNavigation();
  return (
    <div class="dates">
      <label>
        <span>{words.from}</span>
        <input
          type="date"
          value={from}
          max={to}
          onChange={({ currentTarget }) => go(ask(address, { from: currentTarget.value }))}
        />
      </label>
      <label>
        <span>{words.to}</span>
        <input
          type="date"
          value={to}
          min={from}
          onChange={({ currentTarget }) => go(ask(address, { to: currentTarget.value }))}
        />
      </label>
    </div>
  );
}

/** How many matches the histogram leaves out, where both numbers are exact. */
function missing(overview: Overview | undefined): number {
  const { total, interval } = overview ?? {};
  if (!total?.isExact || !interval?.isExact) return 0;
  return total.count - interval.counts.reduce((sum, { count }) => sum + count, 0);
}
