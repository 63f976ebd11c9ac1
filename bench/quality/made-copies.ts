/** A text and what an editor made of it. */
export interface MadeCopy {
  kind: string;
  title: string;
  body: string[];
}

const cutShares = { third: 0.3, most: 0.6 };
const correctedShare = 0.03;

/** Words of our own, which are in no article. */
const lead =
  'HARBOUR CITY (Novalis) – What follows was reported to this newspaper on the morning after it became known, and it has been talked about since.';
const credit = 'With material of the Novalis agency. Edited by the night desk. All rights are reserved.';
const grown =
  'Neighbours told our reporter that they had known for weeks. The council will meet again on Thursday, and a hearing is planned for the spring. Until then nothing changes for the people who live there, said a clerk who did not wish to be named.';

/** The copies that editors make of a text: cut from its end, corrected, grown, with a lead and credit of their own. */
export function makeCopies({ title, body }: { title: string; body: readonly string[] }): MadeCopy[] {
  const words = body.join('\n\n').split(/(?<=\s)/);
  return [
    { kind: 'cut to 30 %', title, body: asBody(words.slice(0, Math.ceil(words.length * cutShares.third))) },
    { kind: 'cut to 60 %', title, body: asBody(words.slice(0, Math.ceil(words.length * cutShares.most))) },
    { kind: 'corrected', title: `${title} (corrected)`, body: asBody(words.map(correct)) },
    { kind: 'grown by half', title, body: [...body, ...repeatTo(words.length / 2)] },
    { kind: 'own lead and credit', title: `Update: ${title}`, body: [lead, ...body, credit] },
  ];
}

function asBody(words: readonly string[]): string[] {
  return words
    .join('')
    .trim()
    .split(/\n\s*\n/);
}

/** Every so manyth word is another, so that errors are spread over the text. */
function correct(word: string, at: number): string {
  const every = Math.round(1 / correctedShare);
  return at % every === every - 1 ? word.replace(/\S+/, `fixed${at}`) : word;
}

/** Sentences of ours, each with a number of its own, until there are so many words. */
function repeatTo(words: number): string[] {
  const length = grown.split(' ').length;
  return Array.from({ length: Math.ceil(words / length) }, (_, at) =>
    grown.replaceAll(/(\S+) (\S+) (\S+)/g, (_all, a, b, c) => `${a} ${b} ${c}${at}`),
  );
}
