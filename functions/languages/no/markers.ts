import type { MarkerTable } from '../marker-table.ts';

/** Norwegian and Danish, which share most of the words; collected by reading what their news sites print around articles. */
export const markers: MarkerTable = {
  by: 'av | af | tekst | skrevet av | skrevet af | foto og tekst',
  pitch: 'abonnement | abonnent | journalistikk | journalistik',
  consent: `
      vi og våre | våre partnere | vores partnere | samarbeidspartnere | samarbejdspartnere | ditt samtykke | dit samtykke |
      dine valg | dine innstillinger | din enhet | vi bruker informasjonskapsler | vi bruker cookies | vi bruger cookies |
      personopplysninger | personoplysninger | informasjon på en enhet | oplysninger på en enhed | annonsemåling | annoncemåling |
      berettiget interesse | legitim interesse | tilpassede annonser | tilpassede annoncer`,
  kinds: {
    'read-also': {
      opens:
        'les også | les mer | læs også | læs mere | se også | hør også | les hele | læs hele | les saken',
    },
    related: {
      opens: `
      mest lest | mest læst | flere saker | flere nyheder | siste nytt | seneste nyt | relaterte artikler |
      relaterede artikler | anbefalte artikler | andre leste`,
      whole: 'mest lest | mest læst | siste nytt | seneste | anbefalt',
    },
    share: {
      opens: 'del på | del artikkelen | del artiklen | kopier lenke | kopier link',
      whole: 'del | skriv ut | lytt | lyt | gem',
    },
    subscription: {
      opens:
        'allerede abonnent | bli abonnent | bliv abonnent | kjøp abonnement | køb abonnement | prøv gratis',
      whole: 'logg inn | log ind | abonnement | min side',
    },
    newsletter: {
      opens: 'meld deg på | tilmeld dig | få nyhetsbrev | få vores nyhedsbrev | nyhetsbrev | nyhedsbrev',
    },
    'comment-form': {
      opens: 'skriv en kommentar | vis kommentarer | delta i debatten',
      whole: 'kommentarer | kommentér',
    },
    tags: { opens: 'emner: | tema: | stikkord: | nøkkelord:', whole: 'emner | stikkord' },
    credit: {
      opens: 'foto: | arkivfoto: | illustrasjon: | illustration:',
      within: '(foto: | arkivfoto: | / ntb | /ritzau',
    },
    'date-line': {
      opens: 'publisert | sist oppdatert | oppdatert | publiceret | opdateret | offentliggjort',
    },
    legal: {
      opens: 'alle rettigheter | alle rettigheder | personvern | privatlivspolitik',
      whole:
        'godta alle | godkjenn alle | avvis alle | administrer valg | tilpass | kun nødvendige | bare nødvendige | lagre valg | vi verner om personvernet ditt | accepter alle | afvis alle | tillad alle | kun nødvendige cookies | cookies',
    },
    advert: { opens: 'annonsørinnhold', whole: 'annonse | annonce | reklame' },
    'author-box': { opens: 'tips meg | tips oss | kontakt journalisten' },
  },
};
