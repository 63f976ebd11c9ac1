/** A queue and its consumer: a message stays until it was worked on to the end. */
export async function take<Message>(
  queue: Message[],
  pick: number,
  work: (message: Message) => Promise<unknown>,
): Promise<void> {
  const message = queue[pick % queue.length];
  if (message === undefined) return;
  await work(message);
  remove(queue, message);
}

/** Takes a message out of its queue, if it is still there. */
export function remove<Message>(queue: Message[], message: Message): void {
  const at = queue.indexOf(message);
  if (at >= 0) queue.splice(at, 1);
}
