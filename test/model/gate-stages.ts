import type { ArticlePointer } from '../../functions/article/messages.ts';
import { acceptChange, type GatePorts } from '../../functions/gate/accept-change.ts';
import type { BurialPorts } from '../../functions/gate/bury-pointer.ts';
import { classifyRow } from '../../functions/gate/classify-row.ts';
import type { IntakeEvent } from '../../functions/gate/intake-events.ts';
import { noteClassifyTry, noteCleanTry } from '../../functions/gate/note-try.ts';
import { alwaysSays, makeLabels } from '../unit/classify/make-labels.ts';
import type { InMemoryCloud } from './in-memory-cloud.ts';
import { indexOne } from './index-one.ts';
import type { Sabotage } from './sabotage.ts';

/** What the handlers of clean, classify and index do with a message, over one cloud. */
export class Stages {
  readonly #cloud: InMemoryCloud;
  readonly #sabotage: Sabotage;

  constructor(cloud: InMemoryCloud, sabotage: Sabotage) {
    this.#cloud = cloud;
    this.#sabotage = sabotage;
  }

  #gatePorts(event: IntakeEvent): GatePorts {
    const ports = { ...this.#cloud, outbox: this.#cloud.outboxes.classify, trailDays: 1 };
    return this.#sabotage.ports?.(ports, event) ?? ports;
  }

  /** What the burial of a message is given. */
  burialPorts(message: IntakeEvent | ArticlePointer): BurialPorts {
    return 'key' in message ? this.#gatePorts(message) : { ...this.#cloud };
  }

  /** Whether a letter of this article is dropped: its stage has committed. */
  drops(articleId: string): boolean {
    const stage = this.#cloud.rows.get(articleId)?.stage ?? 'failed';
    return this.#sabotage.dropsUntold === true && ['indexed', 'rejected', 'deleted'].includes(stage);
  }

  async clean(event: IntakeEvent, attempt: number): Promise<void> {
    await noteCleanTry(event, attempt, this.#cloud);
    await acceptChange(event, this.#gatePorts(event));
  }

  /** Gives the article this keyword. */
  async classify(pointer: ArticlePointer, attempt: number, keyword: string): Promise<void> {
    await noteClassifyTry(pointer, attempt, this.#cloud);
    await classifyRow(pointer, {
      ...this.#cloud,
      classifier: alwaysSays(makeLabels({ keywords: [keyword] })),
      outbox: this.#cloud.outboxes.index,
    });
  }

  index(pointer: ArticlePointer, attempt: number): Promise<void> {
    return indexOne(pointer, attempt, this.#cloud, this.#sabotage.index);
  }
}
