/** Past the last match. */
export const atEnd = Number.POSITIVE_INFINITY;
/** The answer is in a chunk that has to be read first. */
export const pending = -1;

/**
 * The ordinals of one segment that satisfy a condition, ascending: from the newest article to the oldest. Reading is
 * separate from walking, so that everything a step needs is read at the same time, and a step in memory never waits.
 */
export interface OrdinalStream {
  /**
   * The first match at or after `ordinal`, `atEnd`, or `pending`. A stream never goes back: for a lower ordinal than
   * before it gives the same answer as before.
   */
  seek(ordinal: number): number;
  /**
   * Reads what the last seek waited for; nothing if it waited for nothing. In the same wait it reads what is within `reach`
   * ordinals after that, which takes a call more.
   */
  load(reach?: number): Promise<void>;
}

async function loadAll(streams: readonly OrdinalStream[], reach: number | undefined): Promise<void> {
  await Promise.all(streams.map((stream) => stream.load(reach)));
}

/** The ordinals that are in every stream (at least one), by leap-frog: each moves up to the furthest of the others. */
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
    load: (reach) => loadAll(streams, reach),
  };
}

/** Seeks in every stream, even if one is pending, so that what the others need is read at the same time. */
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

/** The ordinals that are in any of the streams; none without streams. */
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
    load: (reach) => loadAll(streams, reach),
  };
}

/**
 * The ordinals that are in one stream and not in another. What both wait for is read at the same time, unless what is
 * excluded comes with another read.
 */
export function except(stream: OrdinalStream, excluded: OrdinalStream, comesAlong = false): OrdinalStream {
  /** How far the excluded stream has moved: it cannot go back, even if the caller asks for less. */
  let reached = 0;
  const skipExcluded = (first: number) => {
    let place = first;
    while (place !== atEnd && place !== pending) {
      reached = place;
      const other = excluded.seek(place);
      if (other !== place) return other === pending ? pending : place;
      place = stream.seek(place + 1);
    }
    return place;
  };
  return {
    seek(ordinal) {
      const place = skipExcluded(stream.seek(Math.max(ordinal, reached)));
      if (place === pending && !comesAlong) excluded.seek(Math.max(ordinal, reached));
      return place;
    },
    load: (reach) => loadAll([stream, excluded], reach),
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
