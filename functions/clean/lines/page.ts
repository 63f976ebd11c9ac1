import type { RemovalKind } from '../../article/removal-kind.ts';
import type { Line } from './line.ts';

/** Why a line was taken out. */
export interface Verdict {
  kind: RemovalKind;
  rule: string;
  /** The line is a marker and nothing else: what follows belongs to it. */
  heads?: boolean;
}

/** A page while it is cleaned: its lines, and which were struck so far and why. */
export interface Page {
  lines: Line[];
  struck: (Verdict | undefined)[];
}

/** Strikes a line unless an earlier rule did: the first reason stays. */
export function strike(page: Page, index: number, kind: RemovalKind, rule: string): void {
  page.struck[index] ??= { kind, rule };
}

/** Whether no rule has struck the line so far. */
export function isKept(page: Page, index: number): boolean {
  return page.struck[index] === undefined;
}

/** Whether a line was struck as one of some kinds. */
export function isStruckAs(page: Page, index: number, kinds: ReadonlySet<RemovalKind>): boolean {
  const verdict = page.struck[index];
  return verdict !== undefined && kinds.has(verdict.kind);
}
