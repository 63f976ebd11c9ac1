import { foldName } from '../../../../functions/classify/entities/fold-name.ts';
import { makeNameKey, makePersonKey } from '../../../../functions/classify/entities/name-key.ts';

describe('makePersonKey', () => {
  it.each([
    [['Sergueï Riabkov', 'Sergei Ryabkov', 'Sergej Rjabkow', 'SERGUEÏ RIABKOV']],
    [['Viatcheslav Volodine', 'Vyacheslav Volodin', 'Wjatscheslaw Wolodin']],
    [['Dmitri Peskov', 'Dimitri Peskov', 'Dmitry Peskov', 'Peskow']],
    [['Dmitri Chostakovitch', 'Dmitri Shostakovich', 'Dmitrij Schostakowitsch']],
    [['Youri Ouchakov', 'Yuri Ushakov', 'Juri Uschakow']],
    [['Abou Moussab al-Zarqaoui', 'Abu Musab al-Zarqawi']],
    [['Mouammar Kadhafi', 'Muammar Gaddafi', 'Gadafi']],
    [['Volodymyr Zelensky', 'Wolodymyr Selenskyj', 'Zelenskyy']],
    [['François Hollande', 'Francois Hollande', 'Hollande']],
  ])('is one for %j', (spellings) => {
    expect(new Set(spellings.map(makePersonKey)).size).toBe(1);
  });

  it('keeps different people apart', () => {
    const people = ['Paul Martin', 'Paule Martinez', 'Pablo Marin', 'Petro Poroshenko', 'Piotr Porochenkov'];
    expect(new Set(people.map(makePersonKey)).size).toBe(people.length);
  });

  it('is its own key', () => {
    for (const name of ['Sergueï Riabkov', 'Xi Jinping', 'Luiz Inácio Lula da Silva', 'Rachid Yazami']) {
      expect(makePersonKey(makePersonKey(name))).toBe(makePersonKey(name));
    }
  });
});

describe('the key of a king or a nicknamed person', () => {
  it('keeps the number', () => {
    expect(makePersonKey('Henri VIII')).not.toBe(makePersonKey('Henri VI'));
  });

  it('leaves the nickname out', () => {
    expect(makePersonKey('Louis "Satchmo" Armstrong')).toBe(makePersonKey('Louis Armstrong'));
  });
});

describe('makeNameKey', () => {
  it.each([
    [['NATO', 'OTAN', 'Otan']],
    [['Kyiv', 'Kiev', 'Kiew']],
    [['United States', 'États-Unis', 'USA', 'U.S.', 'EE.UU.', 'Vereinigte Staaten', 'Stati Uniti']],
    [['United Nations', 'ONU', 'Nations unies', 'Vereinte Nationen']],
    [['London', 'Londres', 'Londra']],
    [['Germany', 'Allemagne', 'Deutschland', 'Alemania', 'Germania', 'Alemanha']],
  ])('is one for %j', (spellings) => {
    expect(new Set(spellings.map(makeNameKey)).size).toBe(1);
  });
});

describe('foldName', () => {
  it('undoes case, accents, ligatures, dots, hyphens and apostrophes', () => {
    expect(foldName('Saint-Étienne')).toBe('saint etienne');
    expect(foldName('Côte d’Ivoire')).toBe('cote d ivoire');
    expect(foldName('U.S.')).toBe('us');
    expect(foldName('Œuvre Straße Łódź')).toBe('oeuvre strasse lodz');
  });
});
