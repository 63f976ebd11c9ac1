import { followSabotages } from './follow-sabotages.ts';
import { type Sabotage, withUpdate } from './sabotage.ts';

const brokenPorts: Record<string, NonNullable<Sabotage['ports']>> = {
  'the gate is off: clean commits whatever the row has become': (ports) =>
    withUpdate(ports, async (update, articleId, _seen, changes) => {
      const row = await ports.articles.read(articleId);
      return update(articleId, row && { rev: row.rev }, changes);
    }),

  'what was committed by an earlier try is not published again': (ports) => {
    let hasCommitted = false;
    const { publish } = ports.outbox;
    const outbox = {
      publish: async (pointer: Parameters<typeof publish>[0]) => {
        if (hasCommitted) await publish(pointer);
      },
    };
    return withUpdate({ ...ports, outbox }, async (update, ...args) => {
      hasCommitted = await update(...args);
      return hasCommitted;
    });
  },

  'rev is not raised when a text is classified again': (ports, { reprocess }) => {
    const { publish } = ports.outbox;
    const lowered = (rev: number) =>
      reprocess?.from === 'classify' && rev === reprocess.rev + 1 ? rev - 1 : rev;
    const outbox = {
      publish: ({ articleId, rev }: Parameters<typeof publish>[0]) =>
        publish({ articleId, rev: lowered(rev) }),
    };
    return withUpdate({ ...ports, outbox }, (update, articleId, seen, changes) =>
      update(
        articleId,
        seen,
        changes.source || changes.rev === undefined ? changes : { ...changes, rev: lowered(changes.rev) },
      ),
    );
  },

  'a file with the same bytes is taken for the same file, whatever its metadata': (ports) => ({
    ...ports,
    objects: {
      read: async (...asked) => {
        const object = await ports.objects.read(...asked);
        const versionId = Buffer.from(object?.body ?? []).toString('hex');
        return object && { ...object, source: { ...object.source, versionId } };
      },
    },
  }),

  'a row is committed before the slip that lists it is put': (ports) => ({
    ...ports,
    slip: { take: async () => 'a slip that nobody has put' },
  }),

  'an event that finds the row as the bucket is does not confirm it': (ports) =>
    withUpdate(ports, async (update, articleId, seen, changes) =>
      changes.rev === undefined && changes.confirmed !== undefined ? true : update(articleId, seen, changes),
    ),

  'rev is not raised when an event is buried': (ports) =>
    withUpdate(ports, (update, articleId, seen, changes) =>
      update(articleId, seen, changes.stage === 'failed' && seen ? { ...changes, rev: seen.rev } : changes),
    ),
};

/** Each takes one of the rules away that make the gate safe: the model must notice. */
export const sabotages: Record<string, Sabotage> = {
  ...Object.fromEntries(Object.entries(brokenPorts).map(([what, ports]) => [what, { ports }])),

  'a message that was only throttled is buried at once': { resendsNothing: true },

  ...followSabotages,
};
