import type { Report } from '../../functions/query/api/stories/story-schemas.ts';

export const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What one bar may stand for, in hours, the finest first. */
const grains = [1 / 60, 1 / 12, 0.25, 0.5, 1, 2, 3, 6, 12, 24];
/** With more bars one would be too narrow to see. */
const plentyOfBars = 60;
/** With fewer one would be a block. */
const fewestBars = 14;
/** How far labels of the axis are apart, in hours. */
const steps = [1 / 12, 0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 96];
const plentyOfTicks = 8;
/** How much of the width a label takes on a phone. */
const labelShare = 0.1;

/** The stretch of time that a story is drawn over. */
export interface Stretch {
  begin: number;
  end: number;
  /** What a bar stands for, in milliseconds. */
  grain: number;
}

/** How many articles came in the time of a bar. */
export interface Bar {
  at: number;
  own: number;
  copies: number;
}

/** A label of the axis. */
export interface Tick {
  at: number;
  /** A day begins here: its date is told. */
  isDay: boolean;
}

/** Whether no time of day is known of a moment: nobody publishes at midnight all the time. */
export function isDayOnly(at: string): boolean {
  return at.slice(11, 19) === '00:00:00';
}

/** The stretch of time from the first report to the last, in whole bars. */
export function stretchOf(timeline: readonly Pick<Report, 'at'>[]): Stretch {
  const [first, last] = [Date.parse(timeline[0]?.at ?? ''), Date.parse(timeline.at(-1)?.at ?? '')];
  const usable = timeline.every(({ at }) => isDayOnly(at)) ? [24] : grains;
  const hours = usable.find((each) => (last - first) / (each * hourMs) < plentyOfBars) ?? 24;
  const grain = hours * hourMs;
  const [begin, end] = [floor(first, grain), floor(last, grain) + grain];
  const room = Math.max(0, Math.ceil((fewestBars - (end - begin) / grain) / 2)) * grain;
  return { begin: begin - room, end: end + room, grain };
}

function floor(at: number, grain: number): number {
  return Math.floor(at / grain) * grain;
}

/** Where a moment lies in a stretch, from 0 to 1; one outside is at its edge. */
export function placeIn({ begin, end }: Stretch, at: number): number {
  return Math.max(0, Math.min(1, (at - begin) / (end - begin)));
}

/** How many articles and copies came when. */
export function makeBars(timeline: readonly Report[], { begin, end, grain }: Stretch): Bar[] {
  const bars = Array.from({ length: Math.round((end - begin) / grain) }, (_, place) => ({
    at: begin + place * grain,
    own: 0,
    copies: 0,
  }));
  for (const { at, copyOf } of timeline) {
    const bar = bars[Math.floor((Date.parse(at) - begin) / grain)];
    if (bar) bar[copyOf === undefined ? 'own' : 'copies']++;
  }
  return bars;
}

/** The labels of the axis: on whole hours or days, as many as there is room for. */
export function makeTicks({ begin, end, grain }: Stretch): Tick[] {
  const fits = (hours: number) =>
    hours * hourMs >= grain && (end - begin) / (hours * hourMs) <= plentyOfTicks;
  const step = (steps.find(fits) ?? 96) * hourMs;
  const ticks: Tick[] = [];
  // A label at the very end would stand outside.
  const last = end - (end - begin) * labelShare;
  for (let at = Math.ceil(begin / step) * step; at < last; at += step)
    ticks.push({ at, isDay: at % dayMs === 0 });
  return ticks;
}

/** Languages whose first reports lie close together, and the row that their label stands in. */
export interface LanguageMark {
  languages: string[];
  place: number;
  row: number;
}

/** First reports closer together than this have one label. */
const closeBy = 0.05;
/** What a language takes of the width of a label. */
const codeWidth = 0.06;

/** Where the first report in each language is marked; labels that would lie over each other stand below each other. */
export function markLanguages(timeline: readonly Report[], stretch: Stretch): LanguageMark[] {
  const marks: LanguageMark[] = [];
  for (const { language, at, isFirstOfLanguage } of timeline) {
    if (!isFirstOfLanguage) continue;
    const place = placeIn(stretch, Date.parse(at));
    const last = marks.at(-1);
    if (last && place - last.place < closeBy) last.languages.push(language);
    else marks.push({ languages: [language], place, row: 0 });
  }
  const ends: number[] = [];
  for (const mark of marks) {
    const free = ends.findIndex((end) => end <= mark.place);
    mark.row = free < 0 ? ends.length : free;
    ends[mark.row] = mark.place + mark.languages.length * codeWidth;
  }
  return marks;
}

/** A share as CSS takes it. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
