import type { MarkerTable } from '../marker-table.ts';

/** Polish: collected by reading what Polish news sites print around their articles. */
export const markers: MarkerTable = {
  by: `
      autor | autorka | autorzy | tekst | oprac. | opracowanie | opracował | opracowała | rozmawiał |
      rozmawiała | napisał | dodał | źródło`,
  pitch: 'dziennikarstwo | redakcja | czytelnicy | prenumerata',
  consent: `
      my i nasi | nasi partnerzy | naszych partnerów | zaufani partnerzy | twoja zgoda | twojej zgody | swoją zgodę | twoje preferencje | twoim urządzeniu |
      używamy plików cookie | dane osobowe | danych osobowych | informacji na urządzeniu | pomiar reklam |
      uzasadniony interes | uzasadnionego interesu | spersonalizowane reklamy | unikalne identyfikatory |
      dane geolokalizacyjne`,
  kinds: {
    breadcrumb: {
      opens: `
      jesteś tutaj | jesteś w | strona główna > | strona główna » | strona główna / | start > | home > |
      home »`,
    },
    'read-also': {
      opens: `
      czytaj też | czytaj także | czytaj również | czytaj więcej | czytaj dalej | czytaj: | przeczytaj |
      zobacz też | zobacz także | zobacz również | zobacz: | zobacz więcej | więcej na | więcej: | więcej o |
      więcej informacji | sprawdź też | polecamy: | dowiedz się więcej | posłuchaj | obejrzyj | wideo:`,
      whole: 'czytaj więcej | więcej | polecamy | czytaj | zobacz | przeczytaj',
    },
    related: {
      opens: `
      powiązane artykuły | podobne artykuły | powiązane | najczęściej czytane | najpopularniejsze |
      najnowsze | ostatnie wiadomości | ostatnio dodane | polecane | polecamy | inne artykuły |
      więcej artykułów | inne z tej | zobacz inne | najnowsze wiadomości | pozostałe artykuły |
      ostatnie wpisy | ostatnie artykuły | popularne | warto przeczytać | artykuły powiązane | w tym dziale |
      dodatkowe informacje | tego samego autora`,
      whole: `
      na żywo | najnowsze | popularne | wiadomości | aktualności | pilne | wideo | gorące tematy |
      redakcja poleca | linki`,
    },
    'prev-next': {
      opens: `
      poprzedni artykuł | następny artykuł | poprzedni wpis | następny wpis | następna strona |
      poprzednia strona`,
      whole: 'poprzedni | następny | poprzednia | następna | wstecz | dalej | powrót',
    },
    share: {
      opens: `
      udostępnij | podziel się | poleć znajomemu | wyślij znajomemu | wydrukuj | drukuj | kopiuj link |
      skopiuj link | dodaj do | poleć artykuł | wyślij artykuł`,
      whole: `
      udostępnij | drukuj | wyślij | poleć | lubię to | zapisz | tweetnij | wykop | podziel się`,
      within: 'podziel się na | udostępnij na',
    },
    'follow-us': {
      opens: `
      obserwuj nas | śledź nas | dołącz do nas | polub nas | bądź na bieżąco | pobierz aplikację`,
      within: 'google news | obserwuj nas | polub nas na',
    },
    subscription: {
      opens: `
      zaloguj się | zarejestruj się | kup dostęp | kup prenumeratę | masz już | wykup | zostało |
      dostęp dla | wesprzyj nas | aby przeczytać | tylko dla | subskrybuj | prenumerata`,
      whole: 'zaloguj | rejestracja | logowanie | prenumerata | konto | moje konto | hasło',
      within: 'dla subskrybentów | dla prenumeratorów | pełny dostęp',
    },
    newsletter: {
      opens: 'newsletter | zapisz się | podaj swój | twój e-mail | twój adres | otrzymuj',
      whole: 'newsletter | e-mail | email',
      within: 'do newslettera | nasz newsletter',
    },
    'comment-form': {
      opens: `
      dodaj komentarz | dodaj swój komentarz | napisz komentarz | zostaw komentarz | skomentuj |
      komentarze ( | komentarze: | twój komentarz | twoje imię | twój adres e-mail nie |
      wszystkie komentarze | pokaż komentarze | zobacz komentarze | zapraszamy też do dyskusji |
      zapraszamy do dyskusji | wymagane pola | opinie ( | dodaj opinię | redakcja nie ponosi |
      zgłoś naruszenie | zgłoś błąd | forum`,
      whole: `
      komentarze | komentarz | odpowiedz | skomentuj | opinie | dyskusja | forum | dodaj komentarz | zgłoś`,
      within: 'dodaj komentarz',
    },
    'comment-count': {
      whole: `
      # komentarze | # komentarzy | # komentarz | komentarzy: # | komentarze: # | brak komentarzy |
      # opinii | odsłon: # | wyświetleń: # | # udostępnień | ocena: #`,
    },
    source: { opens: 'źródło: | źródła: | źródło : | dzięki uprzejmości', whole: 'źródło | źródła' },
    tags: {
      opens: `
      tagi: | tagi | słowa kluczowe | kategorie: | kategoria: | tematy: | więcej na temat | dział:`,
      whole: 'tagi | tematy | kategorie | temat',
    },
    gallery: {
      opens: 'galeria zdjęć | galeria | zobacz zdjęcia | zobacz galerię | powiększ',
      whole: 'zdjęcia | galeria | foto | # z # | # / #',
      within: 'kliknij, aby powiększyć',
    },
    credit: {
      opens: `
      fot. | foto: | zdjęcie: | autor zdjęcia | fot: | (fot. | zdj. | grafika: | zdjęcie ilustracyjne`,
      within: 'fot. | (fot. | getty images | zdjęcie ilustracyjne | / pap | pap/',
    },
    'date-line': {
      opens: `
      opublikowano | data publikacji | aktualizacja | ostatnia aktualizacja | dodano | data: |
      zaktualizowano | data dodania | czas czytania | utworzono`,
      within: 'min czytania | minut czytania | data publikacji',
    },
    navigation: {
      opens: 'przejdź do | pokaż więcej | zobacz wszystkie | wróć do | do góry | powrót do',
      whole: `
      menu | szukaj | strona główna | sport | kraj | świat | biznes | kultura | gospodarka | polityka |
      zdrowie | kontakt | więcej | zamknij | pogoda | praca | opinie | nauka | technologie | rozrywka |
      archiwum | ogłoszenia`,
    },
    legal: {
      opens: `
      polityka prywatności | wszelkie prawa | wszystkie prawa | prawa autorskie | regulamin |
      używamy plików cookie | ta strona używa | serwis używa | strona korzysta | o nas | copyright | © |
      prawa do | kopiowanie | ochrona danych`,
      whole:
        'kontakt | reklama | redakcja | o nas | akceptuję | zaakceptuj wszystko | akceptuję wszystkie | odrzuć wszystko | odrzuć wszystkie | akceptuj i zamknij | przejdź do serwisu | zarządzaj opcjami | ustawienia zaawansowane | więcej opcji | cenimy twoją prywatność | szanujemy twoją prywatność',
      within: `
      wszelkie prawa zastrzeżone | prawa zastrzeżone | pliki cookie | plików cookie | plików cookies |
      zastrzeżone`,
    },
    advert: {
      opens: 'dalszy ciąg artykułu pod | dalsza część | artykuł sponsorowany',
      whole: 'reklama | ogłoszenie | sponsorowane | materiał sponsorowany',
    },
    'author-box': {
      opens: 'o autorze | o autorce | więcej artykułów autora | autor:',
      whole: 'autor | redakcja | dziennikarz | redaktor',
    },
  },
};
