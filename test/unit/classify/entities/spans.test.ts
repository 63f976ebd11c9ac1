import { findEntities } from '../../../../functions/classify/entities/find-entities.ts';
import type { FoundEntities } from '../../../../functions/classify/entities/gather-entities.ts';

const kinds = ['persons', 'organisations', 'places'] as const;

/** `p: …`, `o: …` and `l: …` for the persons, organisations and places (localities) of a sentence, sorted. */
function namesIn(text: string, language: string): string[] {
  const found: FoundEntities = findEntities('', [text], language);
  const letters = { persons: 'p', organisations: 'o', places: 'l' };
  return kinds.flatMap((kind) => found[kind].map(({ name }) => `${letters[kind]}: ${name}`)).sort();
}

type Case = [language: string, text: string, names: string[]];
const holds = ([language, text, names]: Case) => expect(namesIn(text, language)).toEqual(names);
const title = '%s: %s';

describe('where the name of a person begins and ends', () => {
  it.each<Case>([
    [
      'en',
      'On Monday Louis "Satchmo" Armstrong came with Wanda ‘Red’ Baxter.',
      ['p: Louis "Satchmo" Armstrong', 'p: Wanda ‘Red’ Baxter'],
    ],
    ['es', 'El lunes vino Arturo “Pelado” Ramírez con su hermano.', ['p: Arturo “Pelado” Ramírez']],
    ['en', 'Then Peter said "The Rock" Monday night.', ['p: Peter']],
    ['en', 'Readers saw C.S. Marlowe and A.B. Fielding sign books.', ['p: A.B. Fielding', 'p: C.S. Marlowe']],
    ['en', 'The minister for Schools and Families Laura Benson resigned.', ['p: Laura Benson']],
    ['en', 'The secretary of state Laura Benson resigned.', ['p: Laura Benson']],
    ['de', 'Der Minister sprach in Hamburg Katharina Lorenz an.', ['l: Hamburg', 'p: Katharina Lorenz']],
    ['de', 'Die Leitung von Wilhelm Seiler endet im Mai.', ['p: Wilhelm Seiler']],
    [
      'de',
      'Hans-Peter zu Hohenfels und Otto von Lüders kamen.',
      ['p: Hans-Peter zu Hohenfels', 'p: Otto von Lüders'],
    ],
    ['de', 'Er wechselte zum Verein Rosenberg Nordheim.', ['o: Rosenberg Nordheim']],
    ['fr', "La compagnie Norvik Shipping a annoncé l'achat de deux navires.", ['o: Norvik Shipping']],
    ['fr', "L'armateur Norvik Hansen a annoncé l'achat de deux navires.", ['p: Norvik Hansen']],
    ['es', 'La empresa Norvik Dragado compró dos buques.', ['o: Norvik Dragado']],
    ['it', 'La strada segue il fiume Verdora per un tratto.', ['l: Verdora']],
    ['it', 'Abita nel quartiere Sablonera da anni.', ['l: Sablonera']],
    ['pt', 'O governo do Mato Grosso anunciou obras.', ['l: Mato Grosso']],
    ['pt', 'A lei do Rio Grande do Sul mudou ontem.', ['l: Rio Grande do Sul']],
    [
      'fr',
      'Les écrits de Guillaume de Nantes et la mort de Charles VIII de France.',
      ['p: Charles VIII de France', 'p: Guillaume de Nantes'],
    ],
    ['fr', 'Une photo de Jean Vasseur, prise en avril.', ['p: Jean Vasseur']],
  ])(title, (...given) => holds(given));
});

describe('a name inside another', () => {
  it.each<Case>([
    [
      'en',
      'The Frans van Dyke Museum and Simon de Montfort airport reopened.',
      ['l: Frans van Dyke Museum', 'l: Simon de Montfort airport'],
    ],
    ['en', 'Frans van Dyke left the museum.', ['p: Frans van Dyke']],
    [
      'en',
      "Christie's Institute of Design and Hobson's Investors Service agreed.",
      ["o: Christie's Institute of Design", "o: Hobson's Investors Service"],
    ],
    ['en', "France's Interior Ministry answered.", ['l: France', 'o: Interior Ministry']],
    ['en', "Patients left St. Anne's Hospital on Friday.", ["l: St. Anne's Hospital"]],
    ['en', "The brother of James' sister lives in St. Paul.", ['l: St. Paul', 'p: James']],
  ])(title, (...given) => holds(given));
});

describe('what a single word names', () => {
  it.each<Case>([
    ['es', 'Ayer el Gobierno y el Senado rechazaron la ley.', ['o: Gobierno', 'o: Senado']],
    ['es', 'El mal gobierno dura poco.', []],
    ['fr', 'Hier le Sénat a voté.', ['o: Sénat']],
    ['de', 'Am Montag hat der Bundestag beschlossen.', ['o: Bundestag']],
    ['pt', 'Depois ele viu Pontal Alegre e falou com Rui Tavares.', ['l: Pontal Alegre', 'p: Rui Tavares']],
    ['en', 'In June she signed for Nantes after a year in Toulouse.', ['l: Toulouse', 'o: Nantes']],
    ['de', 'Dann kam der Zweitligaaufsteiger FC Nordheim.', ['o: FC Nordheim']],
    [
      'de',
      'Damals regierte Elisabeth II. und es spielte Johann Keller jr. mit.',
      ['p: Elisabeth II', 'p: Johann Keller jr.'],
    ],
  ])(title, (...given) => holds(given));
});

describe('what an institution is for', () => {
  it.each<Case>([
    [
      'fr',
      "Il préside la Ligue belge de handball et le Syndicat national de l'édition scolaire.",
      ['o: Ligue belge de handball', "o: Syndicat national de l'édition scolaire"],
    ],
    ['fr', "La loi oblige l'Agence nationale de construire des logements.", ['o: Agence nationale']],
    ['fr', 'Il a signé avec les Castors de Boston.', ['o: Castors de Boston']],
    ['it', 'È un comune della provincia di Ferrara.', ['l: provincia di Ferrara']],
    [
      'en',
      'Harbour News Channel and Tampa Power & Light agreed.',
      ['o: Harbour News Channel', 'o: Tampa Power & Light'],
    ],
  ])(title, (...given) => holds(given));
});

describe('what an article before a name tells of it', () => {
  it.each<Case>([
    ['en', 'Then the Leeds Lookouts won again.', ['o: Leeds Lookouts']],
    ['en', 'They restored the Varnel Orchid last year.', []],
    ['en', 'They restored a tram with Varnel Orchid last year.', ['p: Varnel Orchid']],
    ['es', 'Cruzaron la Varnel Quirva en barca.', []],
    ['en', 'She read a report of the Ann Rivers case.', ['p: Ann Rivers']],
    ['pt', 'A ponte foi construída pela Norvik em dois anos.', ['o: Norvik']],
    ['pt', 'A ponte foi construída por Norvik em dois anos.', []],
    ['pt', 'A cidade é cortada pela XY-27 de norte a sul.', []],
    ['en', 'The circuit has an LFSX for the clock.', []],
    ['en', 'The circuit was built by LFSX for the clock.', ['o: LFSX']],
    ['en', 'He wrote to a NATO officer.', ['o: NATO']],
  ])(title, (...each) => holds(each));
});

describe('titles and short words that open another name', () => {
  it.each<Case>([
    ['en', 'He studied at Duke University for years.', ['o: Duke University']],
    ['en', 'The American Harbour Pilots Association met.', ['o: American Harbour Pilots Association']],
    ['en', 'The story of American Ann Rivers is known.', ['p: Ann Rivers']],
    ['en', 'Then President Laura Benson spoke.', ['p: Laura Benson']],
    ['pt', 'O autor Vasco Sá Pinto chegou ontem.', ['p: Vasco Sá Pinto']],
    ['pt', 'O lucro da Norvik SA subiu ontem.', ['o: Norvik SA']],
    ['pt', 'O povo da América e a cidade de Lisboa.', ['l: América', 'l: Lisboa']],
    ['pt', 'O jogo do Club América acabou.', ['o: Club América']],
    ['pt', 'O acidente foi na BR-116 ontem.', ['l: BR-116']],
    ['pt', 'O jogo foi no estádio José dos Santos Pinto, ontem.', ['l: estádio José dos Santos Pinto']],
    [
      'es',
      'Se reunieron en la calle Juan de la Cierva de Sevilla.',
      ['l: Sevilla', 'l: calle Juan de la Cierva'],
    ],
    [
      'pt',
      'O Movimento dos Atingidos por Barragens protestou.',
      ['o: Movimento dos Atingidos por Barragens'],
    ],
    [
      'pt',
      'A compra da Companhia Norvik por Manuel Silva acabou.',
      ['o: Companhia Norvik', 'p: Manuel Silva'],
    ],
    ['pt', 'Ontem Fernando Collor de Mello falou.', ['p: Fernando Collor de Mello']],
  ])(title, (...each) => holds(each));
});
