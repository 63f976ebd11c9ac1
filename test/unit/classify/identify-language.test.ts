import { identifyLanguage } from '../../../functions/classify/language/identify-language.ts';

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
