interface HistogramEndProps {
  label: string;
  at: number;
  most: number;
  /** What it stands at, in words. */
  text: string;
  left: string;
  onMove(to: number): void;
  onApply(): void;
}

/** How far a key moves an end; `undefined` for keys that do not. */
function target(key: string, at: number, most: number): number | undefined {
  const page = Math.max(1, Math.round(most / 10));
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return at - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return at + 1;
    case 'PageDown':
      return at - page;
    case 'PageUp':
      return at + page;
    case 'Home':
      return 0;
    case 'End':
      return most;
    default:
      return undefined;
  }
}

/** One end of the stretch of time that is chosen: moved by the arrow keys, applied by Enter. */
export function HistogramEnd({ label, at, most, text, left, onMove, onApply }: HistogramEndProps) {
  const press = (event: KeyboardEvent) => {
    const to = target(event.key, at, most);
    if (to !== undefined) onMove(to);
    else if (event.key === 'Enter') onApply();
    else return;
    event.preventDefault();
  };
  return (
    <div
      class="end"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={at}
      aria-valuetext={text}
      style={{ left }}
      onKeyDown={press}
    />
  );
}
