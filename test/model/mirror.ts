import type { AnnouncedEvent, ServedDetail } from '../../functions/follow/events/event-schemas.ts';

/** A consumer that keeps of each article the event of the highest `rev`, and drops what is not higher. */
export class Mirror {
  readonly #latest = new Map<string, AnnouncedEvent>();

  take(event: AnnouncedEvent): void {
    if (event.detailType === 'Article Failed') return;
    const known = this.#latest.get(event.detail.articleId);
    if (!known || known.detail.rev < event.detail.rev) this.#latest.set(event.detail.articleId, event);
  }

  /** What readers are served, by article, as far as the events say. */
  get served(): Map<string, ServedDetail> {
    return new Map(
      [...this.#latest].flatMap(([id, event]) =>
        event.detailType === 'Article Served' ? [[id, event.detail]] : [],
      ),
    );
  }
}
