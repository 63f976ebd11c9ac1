import { cleanLines, harbourParagraphs } from './clean-lines.ts';

const headline = 'Harbour council cannot agree who pays for the ferry';
const paragraphs = harbourParagraphs();
const [first = '', second = '', ...rest] = paragraphs;
const between = (lines: readonly string[]) => cleanLines([headline, first, second, ...lines, ...rest]);

describe('consent dialogs', () => {
  it.each([
    [
      'We and our 311 partners keep and read information on a device, such as cookies, to choose the advertisements that you see. Your choices can be changed at any time.',
      ['Learn about purposes', 'Manage options', 'Reject all'],
    ],
    [
      'Nous et nos 120 partenaires déposons des cookies pour mesurer la fréquentation du site. Vous pouvez retirer votre consentement à tout moment en bas de page.',
      ['Liste des finalités', 'Paramétrer', 'Tout refuser'],
    ],
    [
      'Wir und unsere Partner speichern Cookies auf Ihrem Gerät, um Anzeigen auszuwählen. Ihre Einwilligung können Sie jederzeit am Ende der Seite widerrufen.',
      ['Liste der Zwecke', 'Mehr Optionen', 'Alle ablehnen'],
    ],
    [
      'Vi och våra partner sparar cookies på din enhet för att välja vilka annonser du får se. Du kan när som helst ta tillbaka ditt samtycke längst ned på sidan.',
      ['Visa syften', 'Hantera inställningar', 'Avvisa alla'],
    ],
  ])('go whole, with their buttons: %s', (dialog, buttons) => {
    expect(cleanLines([dialog, ...buttons, headline, ...paragraphs]).kept).toEqual(paragraphs);
    expect(cleanLines([headline, dialog, ...buttons, ...paragraphs]).kept).toEqual(paragraphs);
  });

  it('are not what an article says about cookies', () => {
    const report =
      'The regulator fined the ferry line because its site set cookies before anybody had agreed, and because the button to refuse them could not be found; the line said that it would ask for consent again.';
    expect(between([report]).kept).toContain(report);
  });
});

describe('captions between paragraphs', () => {
  it.each([
    'The quay in winter. Photograph: Ida Lund/Coast Weekly',
    'A bus waits at the depot. © The Agency',
    'Le quai en hiver. Photographie : Ida Lund',
    'El muelle en invierno. Fotografía: Ida Lund',
    'Kaj zimą. Fot. Ida Lund',
    'Набережная зимой. Фото: Ида Лунд',
    '겨울의 부두 [사진 출처 = 항구신문]',
    'Kışın rıhtım. Fotoğraf: Ida Lund',
    'Ida Lund on the quay Submitted photo',
  ])('go with their credit: %s', (caption) => {
    expect(between([caption]).kept).toEqual(paragraphs);
  });

  it.each([
    'The photograph of the quay hung in the hall until the roof was mended.',
    'Sie zeigte ein Foto, das die Brücke vor dem Krieg zeigt, und sagte nichts.',
  ])('are not sentences about pictures: %s', (sentence) => {
    expect(between([sentence]).kept).toContain(sentence);
  });
});

describe('what an article repeats', () => {
  const sentence = 'Nobody in this town has ever asked the river what it thinks of bridges.';
  const paragraph = `${sentence} That is what the oldest of the ferrymen said when the plans were shown, and most of those who had come to the meeting laughed; some did not.`;

  it('is a pull quote, where a sentence stands in a paragraph as well', () => {
    const { kept, rules } = cleanLines([headline, first, `“${sentence}”`, second, paragraph, ...rest]);
    expect(kept).toEqual([first, second, paragraph, ...rest]);
    expect(rules.get(`“${sentence}”`)).toBe('repeat: a pull quote: a paragraph says it');
  });

  it('is no pull quote, where a subheading names what follows', () => {
    const heading = 'What the oldest of the ferrymen said when the plans were shown';
    expect(cleanLines([headline, first, heading, paragraph, ...rest]).kept).toContain(heading);
  });

  it('is furniture, where a sentence is printed three times', () => {
    const note = 'This box could not be loaded, but the text goes on right below it.';
    const { kept } = cleanLines([
      headline,
      first,
      note,
      second,
      note,
      ...rest.slice(0, 2),
      note,
      ...rest.slice(2),
    ]);
    expect(kept).toEqual(paragraphs);
  });

  it('is furniture, where a label stands between paragraphs again and again', () => {
    const labelled = paragraphs.flatMap((text) => ['Innhold i saken', text]);
    expect(cleanLines([headline, ...labelled]).kept).toEqual(paragraphs);
  });

  it('is an interview, where two names take turns', () => {
    const interview = paragraphs.flatMap((text, at) => [at % 2 === 0 ? 'Ida Lund' : 'Coast Weekly', text]);
    expect(cleanLines([headline, first, ...interview.slice(2)]).kept).toEqual(
      expect.arrayContaining(['Ida Lund', 'Coast Weekly']),
    );
  });
});
