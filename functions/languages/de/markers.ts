import type { MarkerTable } from '../marker-table.ts';

/** German: collected by reading what German, Austrian and Swiss news sites print around their articles. */
export const markers: MarkerTable = {
  by: `
      von | text von | text | autor | autorin | autoren | ein artikel von | ein kommentar von |
      eine analyse von | aus | interview von | von unserem korrespondenten | geschrieben von | protokoll |
      kommentar von | analyse von | gastbeitrag von | ein gastbeitrag von | reportage von | ein interview von`,
  pitch: 'journalismus | lokaljournalismus | redaktion | reporter | leser | abo',
  consent: `
      wir und unsere | unsere partner | unseren partnern | unserer partner | ihre einwilligung | ihrer einwilligung |
      ihre zustimmung | ihrer zustimmung | ihre auswahl | ihrem gerät | ihrem endgerät | wir verwenden cookies |
      wir nutzen cookies | personenbezogene daten | personenbezogenen daten | auf einem gerät | auf einem endgerät | standortdaten |
      berechtigtes interesse | berechtigten interesse | personalisierte anzeigen | personalisierte werbung |
      anzeigenmessung | messung von werbeleistung | eindeutige kennungen | notwendige cookies`,
  kinds: {
    breadcrumb: {
      opens: `
      sie sind hier | startseite > | startseite / | startseite| | startseite » | sie befinden sich hier |
      home > | start > | front|`,
    },
    'read-also': {
      opens: `
      lesen sie auch | lesen sie mehr | lesen sie hier | lesen sie dazu | lesen sie außerdem |
      lesen sie weiter | lest auch | lies auch | lesen sie: | mehr dazu | siehe auch | auch interessant |
      passend dazu | mehr lesen | mehr: | lesetipp | zum artikel | hier geht es zu | hier geht's zu |
      sehen sie hier | sehen sie auch | hören sie | weitere informationen | weiterführende | mehr über |
      mehr aus | dazu auch | vgl. auch | plus: | im video: | video: | hier lesen | zur analyse |
      zum interview | den ganzen artikel`,
      within: 'öffnet im neuen fenster | podcasts hören',
      whole: `
      mehr | mehr lesen | weiterlesen | lesen sie auch | mehr zum thema | zum thema | debatte | links |
      links: | hintergrund`,
    },
    related: {
      opens: `
      alle schlagzeilen | mehr zum thema | das könnte sie auch interessieren | das könnte dich auch interessieren |
      das könnte dir auch gefallen | auch interessant | ähnliche beiträge | ähnliche artikel |
      verwandte themen | verwandte artikel | weitere artikel | weitere beiträge | weitere nachrichten |
      weitere meldungen | weitere themen | weitere videos | mehr aus | meistgelesen | meistgelesene |
      meist gelesen | am meisten gelesen | meistkommentiert | neueste artikel | neueste beiträge |
      neueste nachrichten | neueste meldungen | empfehlungen | topthemen | top-themen |
      die redaktion empfiehlt | unsere empfehlung | empfohlene artikel | für sie empfohlen |
      lesen sie jetzt | aktuelle nachrichten | aktuelle meldungen | aktuelle themen | beliebte artikel |
      beliebteste | das wird gerade | mehr nachrichten | mehr artikel | passende artikel | themen des tages |
      auch bei | aus dem ressort | alle artikel | von diesem autor | zuletzt veröffentlicht | dossier |
      anzeige | gratis online-spiele | services: | andere interessierte | interessante artikel | newsticker |
      kommentare zu diesem`,
      whole: `
      eilmeldung | live | aktuell | themen | empfohlen | beliebt | top-news | schlagzeilen | videos |
      neueste | news | nachrichten | zum thema | mehr | links | weiterführende links | ressorts |
      tipps der redaktion | jetzt lesen`,
    },
    'prev-next': {
      opens: `
      vorheriger artikel | nächster artikel | vorheriger beitrag | nächster beitrag | vorherige seite |
      nächste seite | zurück zur | zurück zum | zur startseite | zur übersicht`,
      whole: 'zurück | weiter | vorheriger | nächster | vor | nächste | vorherige',
    },
    share: {
      opens: `
      permalink | weitersagen | teilen sie | artikel teilen | artikel auf | auf facebook | auf twitter |
      auf x teilen | auf whatsapp | auf pinterest | auf linkedin | auf xing | per e-mail | per mail |
      per whatsapp | link kopieren | in die zwischenablage | artikel drucken | artikel merken |
      artikel versenden | artikel anhören | seite drucken | beitrag teilen | klicken, um | klick, um |
      zum teilen | als e-mail | diesen artikel | artikel-tools | diesen beitrag | jetzt teilen | vorlesen |
      leserbrief`,
      whole: `
      teilen | drucken | merken | tweeten | mail | e-mail | twittern | weiterleiten | senden | empfehlen |
      gefällt mir | speichern | anhören | merkliste | schließen | schliessen | pdf | url kopieren |
      kopieren | artikel | teilen: | versenden | mailen | facebook | per mail`,
      within: `
      klicken, um die teilen-funktion | mit freunden teilen | auf facebook teilen | auf twitter teilen |
      per e-mail teilen | per whatsapp teilen`,
    },
    'follow-us': {
      opens: `
      folgen sie uns | folge uns | folgen sie | folgt uns | folgst du | besuchen sie uns auf |
      abonniere unseren | bleiben sie informiert | unsere app | laden sie unsere | zur app`,
      within: 'google news | folgen sie uns | unserem whatsapp-kanal | auf whatsapp folgen',
    },
    subscription: {
      opens: `
      jetzt abonnieren | abonnieren sie | bereits abonnent | schon abonnent | jetzt anmelden | jetzt testen |
      unterstützen sie | mit einem abo | jetzt registrieren | abo abschließen | abo abschliessen |
      sie haben bereits | sie sind bereits | zugang zu allen | alle artikel lesen | weiterlesen mit |
      exklusiv für | dieser artikel ist | testen sie | jetzt weiterlesen | monatlich kündbar | sie möchten |
      sie wollen weiterlesen | neu hier | login für | zum angebot | zu den angeboten | passwort vergessen |
      abonnenten`,
      whole: `
      abo | abonnieren | anmelden | einloggen | login | registrieren | abonnement | premium | mein konto |
      jetzt kaufen | plus | e-paper | epaper | spenden | konto | logout | abmelden | digitalabo`,
      within: `
      jetzt weiterlesen | jetzt unterstützen | unterstützen sie uns | unterstütze uns | deine spende |
      ihre spende | mit einer spende | kostenlos anmelden | ihrem abo | deinem abo | nur für abonnenten |
      für abonnenten | bereits abonnent | jederzeit kündbar | im probemonat | mit der vorlesefunktion |
      vorlesefunktion | um weiterzulesen`,
    },
    newsletter: {
      opens: `
      abonniere den | newsletter | der newsletter | abonniere | jetzt kostenlos | jetzt newsletter | unser newsletter |
      ihre e-mail | deine e-mail | ihr newsletter | täglich die | weitere newsletter | melden sie sich |
      erhalten sie | mit unserem newsletter | verpassen sie | mit der anmeldung`,
      whole: 'e-mail-adresse | newsletter abonnieren',
      within: `
      newsletter abonnieren | zum newsletter | in ihr postfach | newsletter anmelden | unseren newsletter |
      kostenlosen newsletter`,
    },
    'comment-form': {
      opens: `
      bitte markieren sie | fehler auf | wir freuen uns über eine mail | fehlerhinweis | bitte achten sie darauf | hat ihnen dieser artikel | sie haben einen fehler | haben sie einen fehler |
      schreibe einen kommentar | schreiben sie einen kommentar | kommentar verfassen | kommentar schreiben |
      kommentar hinterlassen | kommentare anzeigen | kommentare lesen | kommentieren / |
      kommentar hinzufügen | deine e-mail-adresse wird nicht | ihre e-mail-adresse wird nicht |
      diskutieren sie mit | diese website verwendet akismet | ihr kommentar | dein kommentar |
      zu den kommentaren | zum kommentar | jetzt kommentieren | kommentare (| leserkommentare |
      deine meinung | ihre meinung | anzahl kommentare | die kommentarfunktion | alle kommentare |
      loggen sie sich | meinen namen | erforderliche felder | antwort schreiben | diskussion |
      bitte melden sie sich | um zu kommentieren | die kommentare`,
      whole: `
      kommentare | kommentar | antworten | kommentieren | leserkommentare | forum | beitrag melden | melden |
      name | nach oben | fehler gefunden | fehler melden | sortieren | debatte | diskutieren`,
      within: 'diese website verwendet akismet | kommentar verfassen | kommentar schreiben',
    },
    'comment-count': {
      whole: `
      # kommentare | # kommentar | # mal geteilt | # antworten | # shares | # leserkommentare |
      keine kommentare | # postings | # bilder | # beiträge | # aufrufe`,
    },
    source: {
      opens:
        'übersetzung und adaptierung | diese meldung wurde | diese nachricht wurde | quelle: | quellen: | quelle : | quelle dieses',
      whole: 'quelle | quellen',
    },
    tags: {
      opens: `
      schlagworte | schlagwörter | stichworte | stichwörter | tags: | themen: | mehr zu: | kategorie: |
      kategorien: | schlagwort: | rubrik: | ressort: | mehr zu den themen | themen in diesem`,
      whole: `
      themen | tags | schlagworte | schlagwörter | mehr zu | stichwörter | themen folgen`,
    },
    gallery: {
      opens: `
      video starten | audio starten | bildergalerie | fotostrecke | zur galerie | bildstrecke | klicken sie auf | galerie | bild # von |
      video abspielen | bilder anzeigen | bild vergrößern`,
      whole: `
      # von # | # / # | galerie | video | bilder | fotos | video starten | abspielen | legende`,
      within: 'zum vergrößern | bild vergrößern',
    },
    credit: {
      opens: `
      foto: | fotos: | bild: | bilder: | symbolbild | archivbild | quelle: dpa | archivfoto | symbolfoto |
      legende: | bildquelle | bildrechte | foto von | grafik: | copyright: | © | illustration: |
      bildnachweis | screenshot | fotocredit | bildtext`,
      within: `
      getty images | picture alliance | imago | foto: | (foto | (bild: | symbolbild | archivbild |
      symbolfoto | /dpa | dpa/ | © dpa | /afp | /reuters | (archivbild) | keystone | bildrechte |
      quelle: imago | /apa | apa/`,
    },
    'date-line': {
      opens: `
      kolumne von | ein interview von | veröffentlicht | aktualisiert | stand: | lesezeit | von redaktion | erstellt | publiziert |
      letzte aktualisierung | zuletzt aktualisiert | lesedauer | online seit | publiziert am | artikel vom |
      heute, | gestern, | datum: | letztes update | erschienen`,
      within: `
      min. lesezeit | uhr aktualisiert | minuten lesezeit | min lesezeit | lesedauer | aktualisiert am |
      zuletzt aktualisiert | minuten zum lesen`,
    },
    navigation: {
      opens: `
      zum inhalt | zur navigation | zum hauptinhalt | direkt zum | zur suche | inhalt springen |
      mehr anzeigen | alle anzeigen | zum seitenanfang | nach oben | menü öffnen | menü schließen |
      zum menü`,
      whole: `
      menü | suche | suchen | startseite | inhalt | sport | politik | wirtschaft | kultur | wissen |
      panorama | gesellschaft | reise | leben | digital | regional | wetter | kontakt | karriere |
      immobilien | video | audio | podcast | podcasts | inland | ausland | gesundheit | mediathek | archiv |
      service | hilfe | shop | spiele | rätsel | stellenmarkt | unternehmen | international | auto |
      technik | meinung | ok | navigation | themen`,
    },
    legal: {
      opens: `
      um eingebettete inhalte | sie können diesen inhalt sehen | die mit einem symbol | inhalte von drittanbietern | datenschutz | impressum | nutzungsbedingungen | alle rechte vorbehalten | agb | cookie | über uns |
      kontakt | nutzungsbasierte | wir verwenden cookies | diese website verwendet cookies | copyright |
      rechtliche hinweise | barrierefreiheit | mediadaten | werben | redaktionsstatut | widerruf`,
      whole: `
      kontakt | werbung | hilfe | faq | akzeptieren | ablehnen | zustimmen | privatsphäre | alle akzeptieren | alle ablehnen | alles akzeptieren | alles ablehnen | akzeptieren und weiter | einstellungen verwalten | einstellungen oder ablehnen | mehr optionen | nur notwendige | nur notwendige cookies | auswahl speichern | auswahl bestätigen | ihre privatsphäre ist uns wichtig | wir schätzen ihre privatsphäre | zustimmen und weiter`,
      within: `
      youtube-inhalt | kommt darüber ein einkauf | sind affiliate-links | affiliate-link | ist eine partnermarke | um eingebettete inhalte | alle rechte vorbehalten | eingebettete inhalte | widerrufliche einwilligung |
      mit einem klick anzeigen | inhalte angezeigt werden | von youtube angezeigt |
      klick für den datenschutz | drittplattformen | datenschutzeinstellungen | rechte am artikel |
      verwendet cookies | verwenden cookies | datenschutzerklärung | empfohlener redaktioneller inhalt |
      personenbezogene daten | externen inhalt | externer inhalt`,
    },
    advert: {
      opens: `
      anzeige | werbung | nach der werbung | artikel wird nach | gesponsert | mit dem laden des`,
      whole: 'anzeige | werbung | sponsored | inserat | promotion',
    },
    'author-box': {
      opens: `
      über den autor | über die autorin | zur person | autor: | autorin: | zum autor | zur autorin |
      alle artikel von | mehr artikel von | über die autoren`,
      whole: `
      autor | autorin | redakteur | redakteurin | autoren | redaktion | korrespondent | korrespondentin |
      volontär`,
    },
  },
};
