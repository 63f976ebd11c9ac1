/** The number, and the times, that stand above each subtitle of an SRT file. */
const timing = /^(?:\d+\n)?\d{2}:\d{2}:\d{2}[,.]\d{3} --> .*$/;

/** Whether a text is subtitles in the format of SRT: told by its content, whatever its name. */
export function isSubtitles(text: string): boolean {
  return timing.test(text.trimStart().split('\n', 2).join('\n'));
}

/**
 * A form of your own: makes of subtitles the text that is spoken, in which cleaning then finds the article. A subtitle
 * that ends in no full stop goes on in the next one.
 */
export function readSubtitles(text: string): string {
  const spoken = text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((subtitle) =>
      subtitle
        .split('\n')
        .filter((line) => !/^\d+$|-->/.test(line))
        .join(' '),
    )
    .filter((line) => line.trim() !== '');
  return spoken.join(' ').replace(/([.!?…]) /g, '$1\n\n');
}
