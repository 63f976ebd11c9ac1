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
      opens: 'läs också | läs även | läs mer | läs hela | se också | lyssna också',
      whole: 'läs mer',
    },
    related: {
      opens:
        'mest läst | mest lästa | fler artiklar | fler nyheter | senaste nytt | relaterade artiklar | mer om ämnet',
      whole: 'mest läst | senaste nytt | rekommenderat | relaterat',
    },
    share: { opens: 'dela på | dela artikeln | kopiera länk', whole: 'dela | skriv ut | lyssna | spara' },
    subscription: {
      opens: 'redan prenumerant | bli prenumerant | köp prenumeration | prova gratis',
      whole: 'logga in | prenumerera | mitt konto',
    },
    newsletter: { opens: 'nyhetsbrev | få vårt nyhetsbrev | anmäl dig till' },
    'comment-form': { opens: 'skriv en kommentar | visa kommentarer', whole: 'kommentarer | kommentera' },
    tags: { opens: 'ämnen: | taggar: | nyckelord:', whole: 'ämnen | taggar' },
    credit: { opens: 'foto: | bild: | arkivbild | illustration:', within: '(foto: | foto: | /tt' },
    'date-line': { opens: 'publicerad | uppdaterad | senast uppdaterad' },
    legal: {
      opens: 'alla rättigheter | integritetspolicy',
      whole:
        'acceptera alla | godkänn alla | avvisa alla | neka alla | hantera inställningar | anpassa inställningar | bara nödvändiga | endast nödvändiga | spara val | vi värnar om din integritet | cookies',
    },
    advert: { whole: 'annons | reklam' },
    'author-box': { opens: 'kontakta reportern | tipsa oss' },
  },
};
