import { unpackLog } from '../catalog/stories/day-log.ts';
import type { HeldPlace } from '../catalog/stories/place.ts';
import type { Signature } from '../group/signature.ts';
import { decodeSignature } from '../group/signature-codec.ts';

/** What the log of a day says of an article. */
interface Logged {
  /** No signature up to this `rev` counts; 0 if none was taken back. */
  goneUpTo: number;
  signatures: Map<number, Signature>;
}

/**
 * A day as a run knows it: its log up to some entry, and where the articles of the log are by the commits that the run
 * knows. What a log says does not depend on the order of its entries: the highest `rev` counts.
 */
export class KnownDay {
  /** The last entry of the log that was read. */
  #upTo = 0;
  readonly #logged = new Map<string, Logged>();
  /** Of the articles in the log; of one that was never in a story there is none. */
  readonly places = new Map<string, HeldPlace>();

  get upTo(): number {
    return this.#upTo;
  }

  /** How many articles the log names. */
  get size(): number {
    return this.#logged.size;
  }

  get articleIds(): Iterable<string> {
    return this.#logged.keys();
  }

  /** Takes an entry of the log; returns the ids of articles that are new in it. */
  take({ n, data }: { n: number; data: Uint8Array }): string[] {
    const added: string[] = [];
    for (const { articleId, rev, signature } of unpackLog(data)) {
      let logged = this.#logged.get(articleId);
      if (!logged) {
        logged = { goneUpTo: 0, signatures: new Map() };
        this.#logged.set(articleId, logged);
        added.push(articleId);
      }
      if (signature) logged.signatures.set(rev, decodeSignature(signature));
      else logged.goneUpTo = Math.max(logged.goneUpTo, rev);
    }
    this.#upTo = Math.max(this.#upTo, n);
    return added;
  }

  /** Takes what a commit has decided of an article, if the log names it. */
  place(articleId: string, held: HeldPlace): void {
    const logged = this.#logged.get(articleId);
    if (!logged || (this.places.get(articleId)?.commit ?? 0) >= held.commit) return;
    this.places.set(articleId, held);
    // What was decided is not needed again once something later is.
    for (const rev of logged.signatures.keys())
      if (held.place && rev < held.place.rev) logged.signatures.delete(rev);
  }

  /** The signature of an article on this day, by the log alone; undefined if it has none that counts. */
  newest(articleId: string): Signature | undefined {
    const logged = this.#logged.get(articleId);
    const rev = Math.max(...(logged?.signatures.keys() ?? []));
    return logged && rev > logged.goneUpTo ? logged.signatures.get(rev) : undefined;
  }

  /** The signature that a decision was made with. */
  signatureOf(articleId: string, rev: number): Signature | undefined {
    return this.#logged.get(articleId)?.signatures.get(rev);
  }
}
