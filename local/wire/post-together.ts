// Runs inside a worker thread too: it may import types and node: modules only.
import type { MessagePort } from 'node:worker_threads';

/** Takes a message, and what of it moves to the other thread instead of being copied. */
export type Post<Message> = (message: Message, moved?: readonly ArrayBuffer[]) => void;

/**
 * Posts what comes up before `later` calls back as one message, a list: to wake the other thread takes longer than what
 * it is told.
 */
export function postTogether<Message>(port: MessagePort, later: (send: () => void) => void): Post<Message> {
  let waiting: Message[] = [];
  let moving: ArrayBuffer[] = [];
  const send = () => {
    const [messages, moved] = [waiting, moving];
    waiting = [];
    moving = [];
    port.postMessage(messages, moved);
  };
  return (message, moved = []) => {
    if (waiting.length === 0) later(send);
    waiting.push(message);
    moving.push(...moved);
  };
}
