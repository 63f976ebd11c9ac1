import type { MarkerTable } from '../marker-table.ts';

/** Dutch: collected by reading what Dutch and Belgian news sites print around their articles. */
export const markers: MarkerTable = {
  by: `
      door | van onze correspondent | van onze verslaggever | geschreven door | tekst | auteur | van |
      interview door | analyse door | analyse van | commentaar van`,
  pitch: 'journalistiek | redactie | lezers | abonnement',
  consent: `
      wij en onze | onze partners | uw toestemming | je toestemming | uw voorkeuren | je voorkeuren | uw apparaat |
      je apparaat | wij gebruiken cookies | persoonsgegevens | persoonlijke gegevens | informatie op een apparaat |
      advertentiemeting | locatiegegevens | gerechtvaardigd belang | gepersonaliseerde advertenties | je surfgedrag |
      unieke identificatoren | functionele cookies`,
  kinds: {
    breadcrumb: { opens: 'u bent hier | je bent hier | home > | home / | home » | voorpagina >' },
    'read-also': {
      opens: `
      lees ook | lees meer | lees verder | lees hier | bekijk ook | zie ook | luister ook | bekijk hier |
      kijk ook | meer over | meer lezen | lees het | ook interessant | beluister | bekijk: | lees: |
      lees alles over`,
      whole: 'lees ook | lees meer | lees verder | zie ook',
    },
    related: {
      opens: `
      gerelateerde artikelen | gerelateerd nieuws | gerelateerd | verwante artikelen | meer nieuws |
      meest gelezen | best gelezen | populair | laatste nieuws | net binnen | aanbevolen |
      dit vind je misschien | misschien ook interessant | meer uit | ander nieuws | meer van |
      dit is nu populair | tips van de redactie | uitgelicht | recente berichten | recente artikelen |
      gesponsorde inhoud`,
      whole: 'live | nieuws | trending | video’s | net binnen | meer | aanraders | dossier',
    },
    'prev-next': {
      opens: `
      vorig artikel | volgend artikel | vorige bericht | volgende bericht | vorig bericht | volgend bericht`,
      whole: 'vorige | volgende | terug',
    },
    share: {
      opens: `
      deel dit | delen via | deel via | delen op | deel op | kopieer link | kopieer de link | stuur door |
      e-mail dit | deel het | klik om te delen`,
      whole: `
      delen | deel | printen | print | bewaren | bewaar | afdrukken | opslaan | stuur | luister | mail |
      reageer`,
      within: 'klik om te delen | wordt in een nieuw venster geopend',
    },
    'follow-us': {
      opens: `
      volg ons | volg het nieuws | download onze app | download de app | blijf op de hoogte | volg je |
      like ons`,
      within: 'volg ons op | google nieuws | google news | whatsapp-kanaal',
    },
    subscription: {
      opens: `
      abonneer | word abonnee | al abonnee | neem een abonnement | log in | inloggen | registreer |
      dit artikel is alleen | exclusief voor abonnees | probeer | steun ons | verder lezen |
      maak een account | om verder te lezen | onbeperkt | word lid | wachtwoord vergeten | doneer`,
      whole: 'abonneren | abonnees | premium | aanmelden | account | mijn account | word lid',
      within: 'voor abonnees | verder te lezen | onbeperkt toegang | al abonnee',
    },
    newsletter: {
      opens: `
      nieuwsbrief | schrijf je in | schrijf u in | ontvang | meld je aan | meld u aan | je e-mailadres |
      uw e-mailadres`,
      whole: 'nieuwsbrieven | nieuwsbrief | e-mail',
      within: 'onze nieuwsbrief | de nieuwsbrief | in je mailbox',
    },
    'comment-form': {
      opens: `
      laat een reactie achter | geef een reactie | plaats een reactie | reageer op | reageren |
      je e-mailadres wordt niet | het e-mailadres wordt niet | mijn naam | alle reacties | bekijk reacties |
      reacties ( | deze site gebruikt akismet | vereiste velden | praat mee | reactie annuleren`,
      whole: 'reacties | reactie | beantwoorden | reageer | reageren | antwoord | naam',
      within: 'een reactie achter | gebruikt akismet',
    },
    'comment-count': { whole: '# reacties | # reactie | # keer gedeeld | geen reacties | # stemmen' },
    source: { opens: 'bron: | bronnen: | bron :', whole: 'bron | bronnen' },
    tags: {
      opens: `
      trefwoorden | tags: | onderwerpen: | categorie: | categorieën: | labels: | meer over deze |
      lees meer over`,
      whole: 'onderwerpen | tags | trefwoorden | labels',
    },
    gallery: {
      opens: 'fotogalerij | bekijk de foto | bekijk foto | fotoserie',
      whole: 'foto’s | # van # | # / # | galerij | video',
      within: 'klik om te vergroten',
    },
    credit: {
      opens: `
      foto: | foto’s: | beeld: | beeld | bron foto | archieffoto | fotografie: | afbeelding: | © |
      illustratie: | foto ter`,
      within: `
      getty images | © anp | anp / | /anp | © belga | archiefbeeld | archieffoto | foto: | beeld: | (foto`,
    },
    'date-line': {
      opens: `
      gepubliceerd | geplaatst | laatst bijgewerkt | bijgewerkt | leestijd | gewijzigd | laatste update |
      aangepast | vandaag om | gisteren om`,
      within: 'min leestijd | minuten leestijd | min. leestijd | laatst bijgewerkt',
    },
    navigation: {
      opens: `
      ga naar | naar de inhoud | spring naar | naar boven | toon meer | bekijk alles | bekijk alle |
      alle artikelen | terug naar`,
      whole: `
      menu | zoeken | zoek | home | sport | politiek | economie | cultuur | binnenland | buitenland | regio |
      weer | opinie | wetenschap | tech | contact | sluiten | meer | gezondheid | voorpagina |
      media en cultuur | opmerkelijk`,
    },
    legal: {
      opens: `
      privacybeleid | privacyverklaring | algemene voorwaarden | alle rechten | cookiebeleid |
      wij gebruiken cookies | deze website gebruikt | over ons | colofon | gebruiksvoorwaarden | © |
      auteursrecht`,
      whole:
        'contact | adverteren | cookies | accepteren | akkoord | colofon | alles accepteren | alles weigeren | alles afwijzen | accepteren en doorgaan | instellingen beheren | voorkeuren beheren | meer opties | alleen noodzakelijke | voorkeuren opslaan | uw privacy is belangrijk voor ons | wij waarderen uw privacy',
      within: `
      alle rechten voorbehouden | gebruikt cookies | gebruiken cookies | op dit artikel rust copyright`,
    },
    advert: {
      opens: `
      artikel gaat verder | tekst gaat verder | lees verder onder de advertentie | de tekst gaat`,
      whole: 'advertentie | advertenties | gesponsord | partnerbijdrage',
    },
    'author-box': {
      opens: `
      over de auteur | meer van deze auteur | auteur: | over de schrijver | alle artikelen van`,
      whole: `
      auteur | redactie | verslaggever | journalist | correspondent | onze redactie | redacteur`,
    },
  },
};
