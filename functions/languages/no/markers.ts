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
        'les også | les mer | læs også | læs mere | se også | hør også | les hele | læs hele | les saken | les flere | les alt om | se video | se bilder | hør podkast | lytt til | les kronikken | les artikkelen | læs artiklen | se billeder | mer om saken | få med deg | bakgrunn: | også lest | kunne du lide',
      whole: `les også | læs også | les mer | læs mere | vis mer | vis mere | se mer | se mere | se også | vis flere | se alle | se alt`,
    },
    related: {
      opens: `
      mest lest | mest læst | flere saker | flere nyheder | siste nytt | seneste nyt | relaterte artikler |
      relaterede artikler | anbefalte artikler | andre leste | flere artikler | relatert | relaterede | mer fra | mere fra | mer om | mere om emnet | mest sett | mest delt | populært | populære artikler | siste saker | siste nyheter | seneste nyheder | aktuelt nå | nyheter nå | vi anbefaler | anbefalet | anbefalt for deg | les flere saker | flere saker fra | andre leser også | du vil kanskje | du vil måske | annonsørinnhold fra | nyhedsoverblik | topnyheder | dagens navn`,
      whole:
        'mest lest | mest læst | siste nytt | seneste | anbefalt | relatert | relaterte saker | relaterede artikler | populært | mest sett | topphistorier | nyhetsstudio | siste | aktuelt | mer fra forsiden',
    },
    share: {
      opens:
        'del på | del artikkelen | del artiklen | kopier lenke | kopier link | del saken | del på facebook | del på twitter | send på e-post | send til en venn | kopiér link | print artikel',
      whole:
        'del | skriv ut | lytt | lyt | gem | del artikkel | facebook | e-post | kopier | kopier lenke | lagre | gjem | print | lytt til saken | lyt til artiklen | gi bort | tips en venn',
    },
    subscription: {
      opens:
        'allerede abonnent | bli abonnent | bliv abonnent | kjøp abonnement | køb abonnement | prøv gratis | logg inn for | log ind for | denne saken er for | denne artikel er for | kun for abonnenter | for abonnenter | les videre med | fortsett å lese | bli plussabonnent | du må være | få tilgang | få adgang',
      whole:
        'logg inn | log ind | abonnement | min side | logg inn | log ind | logg ut | log ud | registrer deg | opret bruger | passord | adgangskode | kjøp abonnement | min konto | bli medlem | bliv medlem',
      within: `for abonnenter | allerede abonnent | allerede kunde`,
    },
    newsletter: {
      opens:
        'meld deg på | tilmeld dig | få nyhetsbrev | få vores nyhedsbrev | nyhetsbrev | nyhedsbrev | få nyhetene | få de vigtigste | meld deg på nyhetsbrev | din e-post | tilmeld nyhedsbrev',
      whole: `nyhetsbrev | nyhedsbrev | nyhetsbrevet`,
      within: `vårt nyhetsbrev | vores nyhedsbrev`,
    },
    'comment-form': {
      opens:
        'skriv en kommentar | vis kommentarer | delta i debatten | kommenter | kommentér | kommentarer ( | kommentarfelt | legg igjen | efterlad | din e-postadresse | din e-mailadresse | logg inn for å kommentere | log ind for at kommentere | hva mener du | hvad mener du | vis alle kommentarer | si din mening | vær den første | debattregler',
      whole:
        'kommentarer | kommentér | kommentar | svar | rapporter | anmeld | kommentarfelt | debatt | debat | liker | synes godt om | nyeste | eldste',
      within: `legg igjen en kommentar | efterlad en kommentar`,
    },
    tags: {
      opens:
        'emner: | tema: | stikkord: | nøkkelord: | mer om: | mere om: | emneord | temaer: | nøgleord | les mer om:',
      whole: 'emner | stikkord | emneord | temaer | tema | stikkord | nøkkelord | nøgleord | mer om',
    },
    credit: {
      opens:
        'foto: | arkivfoto: | illustrasjon: | illustration: | bilde: | billede: | foto | illustrasjonsfoto | fotograf: | grafikk: | video: | skjermdump: | (foto',
      within:
        '(foto: | arkivfoto: | / ntb | /ritzau | skjermdump | / nrk | foto: privat | illustrasjonsfoto | /ritzau scanpix',
    },
    'date-line': {
      opens:
        'publisert | sist oppdatert | oppdatert | publiceret | opdateret | offentliggjort | sist endret | først publisert | oppdatert for | publisert for | opdateret: | udgivet | lesetid | læsetid | endret',
      within: `sist oppdatert | for # timer siden | timer siden | minutter siden | dager siden | dage siden | min lesetid | min. læsetid | sist endret`,
    },
    legal: {
      opens:
        'alle rettigheter | alle rettigheder | personvern | privatlivspolitik | ansvarlig redaktør | ansvarshavende | vær varsom | redaktøransvar | om oss | om os | kontakt oss | kontakt os | personvernerklæring | vilkår | brukervilkår | informasjonskapsler | cookiepolitik | copyright | © | opphavsrett | ophavsret | denne artikkelen er | rett i feil | fant du en feil | har du tips',
      whole:
        'godta alle | godkjenn alle | avvis alle | administrer valg | tilpass | kun nødvendige | bare nødvendige | lagre valg | vi verner om personvernet ditt | accepter alle | afvis alle | tillad alle | kun nødvendige cookies | cookies | kontakt | om oss | personvern | annonsere | hjelp | kundeservice | kundesenter | jobb i',
      within: `alle rettigheter reservert | alle rettigheder forbeholdes | vær varsom-plakaten | materialet er opphavsrettslig`,
    },
    advert: {
      opens:
        'annonsørinnhold | artikkelen fortsetter under | saken fortsetter | artiklen fortsætter efter | annonse:',
      whole:
        'annonse | annonce | reklame | reklame | annonsørinnhold | sponset | sponsoreret | betalt innhold | kommersielt samarbeid',
    },
    'author-box': {
      opens:
        'tips meg | tips oss | kontakt journalisten | om forfatteren | journalist: | skrevet av: | flere artikler av | kontakt oss på | send tips',
      whole: `journalist | redaktør | forfatter | fotograf | nyhetsleder | tips meg | kommentator | korrespondent`,
    },
    breadcrumb: { opens: `forsiden > | forside > | hjem > | nyheter > | nyheder >` },
    'prev-next': {
      opens: `forrige artikkel | neste artikkel | forrige artikel | næste artikel | neste sak | forrige sak`,
      whole: `forrige | neste | næste | tilbake | tilbage`,
    },
    'follow-us': {
      opens: `følg oss | følg os | følg med på | last ned appen | hent appen | følg temaet`,
      whole: `følg | følger | følg oss`,
    },
    'comment-count': {
      whole: `# kommentarer | # kommentar | kommentarer # | # delinger | # visninger | # svar`,
    },
    source: { opens: `kilde: | kilder: | kilde : | (kilde`, whole: `kilde | kilder` },
    gallery: {
      opens: `se bildene | vis bildetekst | åpne bildet | klikk for å | vis bilde | bildekarusell | åbn billede | se alle billeder`,
      whole: `bilder | billeder | video | lukk | luk | spill av | afspil | bildetekst | vis bildetekst | galleri`,
    },
    navigation: {
      opens: `hopp til | gå til | til toppen | spring til | vis meny`,
      whole: `meny | menu | søk | søg | forside | forsiden | nyheter | nyheder | sport | økonomi | kultur | debatt | debat | utenriks | udland | innenriks | indland | politikk | politik | livsstil | forbruker | vær | vejr | tv | podkast | vis mer | næringsliv | meninger | lokalt | hjem`,
    },
  },
};
