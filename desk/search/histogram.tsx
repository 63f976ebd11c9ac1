import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import type { Bucket, Buckets } from './buckets.ts';
import { HistogramEnd } from './histogram-end.tsx';
import { nameBucket } from './name-bucket.ts';

/** The first and the last bar that are chosen. */
type Brush = [first: number, last: number];

interface HistogramProps {
  buckets: Buckets;
  /** Days were chosen, both of them within. */
  onChoose(from: string, to: string): void;
}

/** When the matches were published; a stretch of time is chosen by dragging, or by moving its two ends. */
export function Histogram({ buckets, onChoose }: HistogramProps) {
  const words = useWords();
  const { bars, grain } = buckets;
  const whole: Brush = [0, bars.length - 1];
  const [brush, setBrush] = useState<Brush>(whole);
  useEffect(() => setBrush(whole), [buckets]);
  const choose = ([first, last]: Brush) => {
    const [from, to] = [bars[first]?.from, bars[last]?.to];
    if (from !== undefined && to !== undefined) onChoose(from, to);
  };
  const drag = useDrag(bars.length, setBrush, choose);
  const name = (place: number) => nameBucket(bars[place] as Bucket, grain, words);
  const [first, last] = [Math.min(brush[0], whole[1]), Math.min(brush[1], whole[1])];
  const move = (end: 0 | 1) => (to: number) => {
    const kept = Math.max(0, Math.min(whole[1], to));
    setBrush(end === 0 ? [Math.min(kept, last), last] : [first, Math.max(kept, first)]);
  };
  const share = (bar: number) => `${(bar / bars.length) * 100}%`;
  return (
    <div class="histogram">
      <div class="plot" {...drag}>
        <Bars bars={bars} first={first} last={last} />
        <HistogramEnd
          label={words.from}
          at={first}
          most={whole[1]}
          text={name(first)}
          left={share(first)}
          onMove={move(0)}
          onApply={() => choose([first, last])}
        />
        <HistogramEnd
          label={words.to}
          at={last}
          most={whole[1]}
          text={name(last)}
          left={share(last + 1)}
          onMove={move(1)}
          onApply={() => choose([first, last])}
        />
      </div>
      <p class="ends">
        <span>{name(first)}</span>
        {first !== last && <span>{name(last)}</span>}
      </p>
      <details>
        <summary>{words.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.howMany}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(
              (bar, place) =>
                bar.count > 0 && (
                  <tr key={bar.from}>
                    <th scope="row">
                      <button type="button" class="plain" onClick={() => choose([place, place])}>
                        {name(place)}
                      </button>
                    </th>
                    <td>{formatNumber(bar.count, words)}</td>
                  </tr>
                ),
            )}
          </tbody>
        </table>
      </details>
    </div>
  );
}

function Bars({ bars, first, last }: { bars: readonly Bucket[]; first: number; last: number }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <svg viewBox={`0 0 ${bars.length} 100`} preserveAspectRatio="none" aria-hidden="true">
      {bars.map(({ from, count }, place) => {
        const height = count === 0 ? 0 : Math.max(3, (count / most) * 100);
        const isChosen = place >= first && place <= last;
        return (
          <rect
            key={from}
            class={isChosen ? 'chosen' : undefined}
            x={place + 0.08}
            width={0.84}
            y={100 - height}
            height={height}
          />
        );
      })}
    </svg>
  );
}

/** Choosing bars by dragging over them; a click chooses the bar under it. */
function useDrag(count: number, show: (brush: Brush) => void, choose: (brush: Brush) => void) {
  const began = useRef<number | undefined>(undefined);
  const barAt = (event: PointerEvent) => {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    return Math.max(0, Math.min(count - 1, Math.floor(((event.clientX - left) / width) * count)));
  };
  const brushTo = (event: PointerEvent): Brush => {
    const [start, at] = [began.current ?? 0, barAt(event)];
    return [Math.min(start, at), Math.max(start, at)];
  };
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || (event.target as Element).closest('[role=slider]')) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      began.current = barAt(event);
      show(brushTo(event));
    },
    onPointerMove(event: PointerEvent) {
      if (began.current !== undefined) show(brushTo(event));
    },
    onPointerUp(event: PointerEvent) {
      if (began.current === undefined) return;
      const brush = brushTo(event);
      began.current = undefined;
      choose(brush);
    },
    onPointerCancel() {
      began.current = undefined;
      show([0, count - 1]);
    },
  };
}
