import { identifyLanguage } from '../../../functions/classify/language/identify-language.ts';
import { languageTexts } from './language-texts.ts';

const french =
  'Le conseil municipal a voté hier soir le budget de la commune, après un long débat sur les écoles et les routes. ';
const english =
  'The town council voted on the budget last night after a long debate about schools and roads. ';

describe('identifyLanguage', () => {
  it.each([
    ['fr', french],
    ['en', english],
    ['de', 'Der Gemeinderat hat gestern Abend nach langer Debatte den Haushalt beschlossen.'],
    ['es', 'El ayuntamiento aprobó anoche el presupuesto tras un largo debate sobre las escuelas.'],
    ['it', 'Il consiglio comunale ha approvato ieri sera il bilancio dopo un lungo dibattito.'],
    ['pt', 'A câmara municipal aprovou ontem à noite o orçamento depois de um longo debate.'],
    ['nl', 'De gemeenteraad heeft gisteravond na een lang debat de begroting goedgekeurd.'],
    ['ru', 'Городской совет вчера вечером после долгих споров принял бюджет.'],
    ['uk', 'Міська рада вчора ввечері після тривалих суперечок ухвалила бюджет.'],
    ['ar', 'وافق مجلس المدينة مساء أمس على الميزانية بعد نقاش طويل.'],
    ['zh', '市议会昨晚经过长时间辩论后通过了预算。'],
    ['ja', '市議会は昨夜、長い議論の末に予算を可決した。'],
    ['el', 'Το δημοτικό συμβούλιο ψήφισε χθες το βράδυ τον προϋπολογισμό.'],
  ])('knows %s', (code, text) => {
    expect(identifyLanguage(text)).toMatchObject({ code });
  });

  it('is sure of a whole article', () => {
    expect(identifyLanguage(french.repeat(5)).confidence).toBeGreaterThan(0.99);
  });

  it('keeps the language of an article that quotes a few lines in another', () => {
    expect(identifyLanguage(french.repeat(8) + english.repeat(2)).code).toBe('fr');
  });

  it('names none where half of the text is in another language', () => {
    expect(identifyLanguage(french.repeat(12) + english.repeat(14)).code).toBe('und');
  });

  it.each(['', '   \n', '12 345', 'OK', '!?'])('names none for %j, which is too little', (text) => {
    expect(identifyLanguage(text).code).toBe('und');
  });
});

describe('a language that is taken for its neighbour', () => {
  const texts = Object.entries(languageTexts).map(
    ([name, text]) => [name, name.slice(0, 3).replace('-', ''), text] as const,
  );

  it.each(texts)('is known by its own words and letters: %s', (_, code, text) => {
    expect(identifyLanguage(text)).toMatchObject({ code });
    expect(identifyLanguage(`${text} `.repeat(20))).toMatchObject({ code });
  });

  it('is known in the capitals of a headline too', () => {
    const headline = 'Општинско веће обновиће стару воденицу поред реке';
    expect(identifyLanguage(headline.toUpperCase()).code).toBe('sr');
  });

  it('is not named where its letters and words are none of the language that n-grams find', () => {
    const invented = 'Wol glastrik bönduf skrënta vuldim ñokar þelim grönta plisk vandër holmuf trenk. ';
    expect(identifyLanguage(invented.repeat(4)).code).toBe('und');
  });

  it('is not seen in the names and quotations of another', () => {
    const english =
      'The mayor of Kraków met Đorđe Nikolić, Žydrė Šimkutė and İbrahim Çağlar, who said that the mill at Cēsis will open in May. ';
    expect(identifyLanguage(english.repeat(3))).toMatchObject({ code: 'en', confidence: 1 });
    const german =
      'Der Rat von Łódź sprach mit Ağaoğlu über die Mühle, und „nema problema“ war die Antwort des Mannes. ';
    expect(identifyLanguage(german.repeat(3)).code).toBe('de');
  });
});
