const dayMs = 86_400_000;

/** A day some days before or after another. */
export function dayBeside(day: string, by: number): string {
  return new Date(Date.parse(day) + by * dayMs).toISOString().slice(0, 10);
}

/** The present day by UTC, as the archive counts days. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
