import type { AnnouncedEvent } from '../../functions/follow/events/event-schemas.ts';

/** A consumer that keeps of each article the event of the highest `rev`, and drops what is not higher. */
export class Mirror {
  readonly #latest = new Map<string, AnnouncedEvent>();

  take(event: AnnouncedEvent): void {
    if (event.detailType === 'Article Failed') return;
    const known = this.#latest.get(event.detail.articleId);
    if (!known || known.detail.rev < event.detail.rev) this.#latest.set(event.detail.articleId, event);
  }

  /** Which `rev` of which article readers are served, as far as the events say. */
  get served(): Map<string, number> {
    return new Map(
      [...this.#latest].flatMap(([id, { detailType, detail }]) =>
        detailType === 'Article Served' ? [[id, detail.rev]] : [],
      ),
    );
  }
}
