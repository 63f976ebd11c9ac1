import { readText } from '../../../../functions/clean/read/read-text.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('readText', () => {
  it('decodes, undoes mojibake, and writes every character one way', () => {
    const latin1 = Uint8Array.from('Le maire a été élu à Épinal.', (character) => character.charCodeAt(0));
    expect(readText(latin1)).toEqual({
      text: 'Le maire a été élu à Épinal.',
      encoding: 'windows-1252',
      confidence: expect.closeTo(1, 0),
      damage: [],
      form: 'text',
      facts: [],
      removed: [],
    });
    expect(readText(bytesOf('Il a Ã©tÃ© rÃ©Ã©lu.\r\nC&#39;est dit.')).text).toBe(
      "Il a été réélu.\nC'est dit.",
    );
  });

  it('drops the characters that were lost, and names the lines that lost them', () => {
    const intact = 'Le conseil municipal a voté le budget de la ville mardi soir. '.repeat(4);
    const { text, damage } = readText(bytesOf(`${intact}\nLe maire a\ufffd dit oui.`));
    expect(text).toBe(`${intact}\nLe maire a dit oui.`);
    expect(damage).toEqual([
      { line: 2, kind: 'damage', rule: 'characters lost', text: 'Le maire a\ufffd dit oui.' },
    ]);
  });

  it('rejects a file of more lines than an article may have', () => {
    expect(() => readText(bytesOf('a\n'.repeat(250_001)))).toThrow('Send one article a file.');
  });
});
