import type { DateWords } from '../date-words.ts';

/** The words of Polish dates. */
export const dateWords: DateWords = {
  common: 'i w na z się do nie że to jest o jak po ale od za przez dla są oraz',
  published:
    'opublikowano | opublikowany | opublikowane | data publikacji | publikacja | dodano | dodany | utworzono | utworzony | data dodania | data',
  updated:
    'aktualizacja | zaktualizowano | ostatnia aktualizacja | zmodyfikowano | data aktualizacji | aktualizowano | edytowano',
  other: 'ważne do | urodzony',
  ago: '# temu',
  units: {
    minute: 'minuta minuty minut minutę min',
    hour: 'godzina godziny godzin godzinę godz',
    day: 'dzień dni',
    week: 'tydzień tygodnie tygodni',
    month: 'miesiąc miesiące miesięcy',
    year: 'rok lata lat',
  },
  present: 'ten tę',
  today: 'dziś dzisiaj',
  yesterday: 'wczoraj',
};
