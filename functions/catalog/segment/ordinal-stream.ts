/** Past the last match. */
export const atEnd = Number.POSITIVE_INFINITY;
/** The answer stands in a chunk that has to be read first. */
export const pending = -1;

/**
 * Ordinals of one segment that satisfy a condition, growing: from the newest article to the oldest. Reading is kept
 * apart from walking, so that all that is needed for a step is read at the same time and a step in memory waits for
 * nothing.
 */
export interface OrdinalStream {
  /**
   * The first match at or after `ordinal`, `atEnd`, or `pending`. A stream never goes back: asked for less than it was
   * asked before, it answers as then.
   */
  seek(ordinal: number): number;
  /** Reads what the last seek waited for; nothing if it waited for nothing. */
  load(): Promise<void>;
}

async function loadAll(streams: readonly OrdinalStream[]): Promise<void> {
  await Promise.all(streams.map((stream) => stream.load()));
}

/** What is in every stream, at least one, by leap-frog: each is moved up to the furthest of the others. */
export function allOf(streams: readonly OrdinalStream[]): OrdinalStream {
  if (streams.length === 1) return streams[0] as OrdinalStream;
  return {
    seek(ordinal) {
      let wanted = ordinal;
      for (;;) {
        const furthest = furthestOf(streams, wanted);
        if (furthest === wanted || furthest === atEnd || furthest === pending) return furthest;
        wanted = furthest;
      }
    },
    load: () => loadAll(streams),
  };
}

/** Every stream is asked, even if one has to be waited for: what the others need is then read at the same time. */
function furthestOf(streams: readonly OrdinalStream[], ordinal: number): number {
  let furthest = ordinal;
  let waits = false;
  for (const stream of streams) {
    const place = stream.seek(ordinal);
    if (place === pending) waits = true;
    else if (place > furthest) furthest = place;
  }
  return waits && furthest !== atEnd ? pending : furthest;
}

/** What is in any of the streams; of none, nothing. */
export function anyOf(streams: readonly OrdinalStream[]): OrdinalStream {
  if (streams.length === 1) return streams[0] as OrdinalStream;
  return {
    seek(ordinal) {
      let nearest = atEnd;
      for (const stream of streams) {
        const place = stream.seek(ordinal);
        if (place === pending) nearest = pending;
        else if (nearest !== pending) nearest = Math.min(nearest, place);
      }
      return nearest;
    },
    load: () => loadAll(streams),
  };
}

/** What is in a stream and not in another. */
export function except(stream: OrdinalStream, excluded: OrdinalStream): OrdinalStream {
  /** What is excluded was looked at up to here and does not go back, though the caller may have asked for less. */
  let reached = 0;
  return {
    seek(ordinal) {
      let place = stream.seek(Math.max(ordinal, reached));
      while (place !== atEnd && place !== pending) {
        reached = place;
        const other = excluded.seek(place);
        if (other !== place) return other === pending ? pending : place;
        place = stream.seek(place + 1);
      }
      return place;
    },
    load: () => loadAll([stream, excluded]),
  };
}

/** Every ordinal of a segment. */
export function everything(count: number): OrdinalStream {
  let furthest = 0;
  return {
    seek: (ordinal) => {
      furthest = Math.max(furthest, ordinal);
      return furthest < count ? furthest : atEnd;
    },
    load: async () => undefined,
  };
}
