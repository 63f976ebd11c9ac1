/** Closing may take this long before a second Ctrl-C ends the process at once, in milliseconds. */
const closingMs = 2000;

/** Resolves at the first Ctrl-C; a later one ends the process at once if closing has taken long enough. */
export function waitForInterrupt(): Promise<void> {
  return new Promise((resolve) => {
    let firstAt: number | undefined;
    const interrupt = () => {
      firstAt ??= Date.now();
      // The same Ctrl-C arrives twice: npm passes on the signal that the terminal has already sent.
      if (Date.now() - firstAt > closingMs) process.exit(1);
      resolve();
    };
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  });
}
