import type { MarkerTable } from '../marker-table.ts';

/** Swedish: collected by reading what Swedish and Finnish-Swedish news sites print around their articles. */
export const markers: MarkerTable = {
  by: 'av | text | text och foto | skriven av',
  pitch: 'prenumeration | prenumerant | journalistik',
  consent: `
      vi och våra | våra partner | våra samarbetspartner | ditt samtycke | dina val | dina inställningar | din enhet | vi använder cookies |
      vi använder kakor | personuppgifter | information på en enhet | annonsmätning | geolokaliseringsdata |
      berättigat intresse | anpassade annonser | personanpassade annonser | unika identifierare | nödvändiga cookies`,
  kinds: {
    'read-also': {
      opens:
        'läs också | läs även | läs mer | läs hela | se också | lyssna också | läs hela | se även | hör även | läs alla | läs artikeln | se klippet | se bilderna | detta har hänt: | bakgrund: | läs vidare | lue myös',
      whole:
        'läs mer | läs också | läs även | se mer | visa mer | visa fler | visa alla | se alla | läs vidare | mer om',
    },
    related: {
      opens:
        'mest läst | mest lästa | fler artiklar | fler nyheter | senaste nytt | relaterade artiklar | mer om ämnet | mer från | mer i ämnet | mest sett | mest delat | populärt | populära artiklar | senaste nyheterna | just nu | andra läser | andra läste | rekommenderas | rekommenderat för | fler från | du kanske också | toppnyheter | relaterat | mer nyheter | nyheter just nu | dagens mest',
      whole:
        'mest läst | senaste nytt | rekommenderat | relaterat | mest lästa | populärt | just nu | senaste | mer | relaterade artiklar | toppnyheter | mest sett | aktuellt',
    },
    share: {
      opens:
        'dela på | dela artikeln | kopiera länk | dela på facebook | dela på twitter | dela via | skicka till | tipsa en vän | kopiera länken | spara artikel | ge bort',
      whole:
        'dela | skriv ut | lyssna | spara | dela artikel | kopiera | kopiera länk | mejla | e-post | facebook | spara artikel | dela med',
    },
    subscription: {
      opens:
        'redan prenumerant | bli prenumerant | köp prenumeration | prova gratis | logga in för | läs vidare med | för prenumeranter | endast för prenumeranter | den här artikeln är för | fortsätt läsa | skapa konto | du behöver vara | få tillgång',
      whole:
        'logga in | prenumerera | mitt konto | logga ut | skapa konto | lösenord | bli medlem | köp | premium | bli prenumerant',
      within: `för prenumeranter | redan prenumerant | redan kund`,
    },
    newsletter: {
      opens:
        'nyhetsbrev | få vårt nyhetsbrev | anmäl dig till | få de senaste | anmäl dig | din e-postadress | prenumerera på nyhetsbrev',
      whole: `nyhetsbrev`,
      within: `vårt nyhetsbrev`,
    },
    'comment-form': {
      opens:
        'skriv en kommentar | visa kommentarer | kommentera | kommentarer ( | lämna en kommentar | lämna ett svar | logga in för att kommentera | vad tycker du | din e-postadress kommer inte | visa alla kommentarer | kommentarsfält | bli först',
      whole:
        'kommentarer | kommentera | kommentar | svara | anmäl | rapportera | gilla | diskutera | kommentarsfält',
      within: `lämna en kommentar`,
    },
    tags: {
      opens: 'ämnen: | taggar: | nyckelord: | ämnen i artikeln | mer om: | läs mer om: | etiketter:',
      whole: 'ämnen | taggar | ämnen i artikeln | nyckelord | etiketter | mer om ämnet',
    },
    credit: {
      opens:
        'foto: | bild: | arkivbild | illustration: | fotograf: | bilden: | grafik: | skärmdump | (foto | genrebild | pressbild | foto',
      within: '(foto: | foto: | /tt | genrebild | skärmdump | /tt nyhetsbyrån | pressbild',
    },
    'date-line': {
      opens:
        'publicerad | uppdaterad | senast uppdaterad | uppdaterades | publicerades | senast ändrad | lästid',
      within: `timmar sedan | minuter sedan | dagar sedan | senast uppdaterad | min lästid`,
    },
    legal: {
      opens:
        'alla rättigheter | integritetspolicy | ansvarig utgivare | om oss | kontakta oss | personuppgiftspolicy | användarvillkor | cookiepolicy | copyright | © | upphovsrätt | citera oss | anmäl text | rätta fel | rättelse: | detta är en nyhetsartikel | så här jobbar | har du tips | jobba hos',
      whole:
        'acceptera alla | godkänn alla | avvisa alla | neka alla | hantera inställningar | anpassa inställningar | bara nödvändiga | endast nödvändiga | spara val | vi värnar om din integritet | cookies | kontakt | om oss | integritet | annonsera | kundservice | kundtjänst | hjälp | tillgänglighet',
      within: `alla rättigheter förbehållna | ansvarig utgivare | anmäl text- och faktafel | etiska regler`,
    },
    advert: {
      whole: 'annons | reklam | sponsrat | annonssamarbete | betalt samarbete | innehåll från annonsör',
      opens: `artikeln fortsätter under | artikeln fortsätter efter | annons:`,
    },
    'author-box': {
      opens:
        'kontakta reportern | tipsa oss | om skribenten | om författaren | reporter: | fler artiklar av | tipsa reportern | skribent:',
      whole: `reporter | journalist | redaktör | skribent | fotograf | krönikör | kommentator`,
    },
    breadcrumb: { opens: `hem > | start > | nyheter >` },
    'prev-next': {
      opens: `föregående artikel | nästa artikel | föregående inlägg | nästa inlägg`,
      whole: `föregående | nästa | tillbaka`,
    },
    'follow-us': {
      opens: `följ oss | ladda ner appen | hämta appen | följ skribent | följ ämnet`,
      whole: `följ | följ oss | följer`,
    },
    'comment-count': {
      whole: `# kommentarer | # kommentar | kommentarer # | # delningar | # visningar | # svar`,
    },
    source: { opens: `källa: | källor: | källa : | (källa`, whole: `källa | källor` },
    gallery: {
      opens: `visa bildspel | bildspel | öppna bild | se bildspel | förstora bilden`,
      whole: `bilder | bildspel | video | stäng | spela | förstora | bild # av #`,
    },
    navigation: {
      opens: `hoppa till | gå till innehåll | till toppen | visa meny`,
      whole: `meny | sök | start | startsidan | hem | nyheter | sport | ekonomi | kultur | debatt | ledare | inrikes | utrikes | världen | nöje | väder | lokalt | politik | livsstil | e-tidning | korsord | åsikt`,
    },
  },
};
