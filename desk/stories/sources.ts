import type { Report } from '../../functions/query/api/stories/story-schemas.ts';

/** A report, and where it stands in the timeline. */
export interface Placed {
  report: Report;
  index: number;
}

/** What one source had of a story. */
export interface SourceLine {
  source: string;
  reports: Placed[];
  /** How many it wrote itself, and how many are copies. */
  own: number;
  copies: number;
  /** Whom it has its copies from, if it wrote nothing. */
  from: string[];
}

/** The sources of a story: those that wrote of it, in the order in which they began, and those that only reprinted. */
export interface Sources {
  wrote: SourceLine[];
  reprinted: SourceLine[];
}

/** Who wrote of a story, and who only reprinted. */
export function listSources(timeline: readonly Report[]): Sources {
  const lines = new Map<string, SourceLine>();
  const sourceOf = new Map(timeline.map(({ id, source }) => [id, source]));
  for (const [index, report] of timeline.entries()) {
    const line = lines.get(report.source) ?? beginLine(report.source);
    lines.set(report.source, line);
    line.reports.push({ report, index });
    if (report.copyOf === undefined) line.own++;
    else addCopy(line, sourceOf.get(report.copyOf));
  }
  const all = [...lines.values()];
  return {
    wrote: all
      .filter(({ own }) => own > 0)
      .map((line) => ({ ...line, from: [] }))
      .sort((a, b) => firstOwn(a) - firstOwn(b)),
    reprinted: all.filter(({ own }) => own === 0),
  };
}

function beginLine(source: string): SourceLine {
  return { source, reports: [], own: 0, copies: 0, from: [] };
}

function addCopy(line: SourceLine, of: string | undefined): void {
  line.copies++;
  if (of !== undefined && of !== line.source && !line.from.includes(of)) line.from.push(of);
}

function firstOwn({ reports }: SourceLine): number {
  return reports.find(({ report }) => report.copyOf === undefined)?.index ?? 0;
}

/** A report with the copies that were made of it. */
export interface Told extends Placed {
  copies: Report[];
}

/** The reports of a story in order, each copy below what it is a copy of; one whose original is not there stands for itself. */
export function foldCopies(timeline: readonly Report[]): Told[] {
  const originals = new Map<string, Told>();
  const told: Told[] = [];
  for (const [index, report] of timeline.entries()) {
    const original = report.copyOf === undefined ? undefined : originals.get(report.copyOf);
    if (original) {
      original.copies.push(report);
      continue;
    }
    const one = { report, index, copies: [] };
    originals.set(report.id, one);
    told.push(one);
  }
  return told;
}
