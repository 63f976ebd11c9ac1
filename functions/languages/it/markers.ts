import type { MarkerTable } from '../marker-table.ts';

/** Italian: collected by reading what Italian news sites print around their articles. */
export const markers: MarkerTable = {
  by: `
      di | a cura di | dal nostro inviato | dalla nostra inviata | dal nostro corrispondente | scritto da |
      pubblicato da | autore | testo di | intervista di |
      analisi di | commento di | reportage di`,
  pitch: 'giornalismo | informazione libera | informazione indipendente | redazione | lettori | abbonamento',
  consent: `
      noi e i nostri | nostri partner | il tuo consenso | il suo consenso | le tue preferenze | tuo dispositivo | suo dispositivo |
      utilizziamo i cookie | utilizziamo cookie | dati personali | informazioni su un dispositivo | misurazione degli annunci |
      dati di geolocalizzazione | legittimo interesse | annunci personalizzati | pubblicità personalizzata |
      tua navigazione | identificatori univoci | cookie tecnici | cookie di terze parti`,
  kinds: {
    breadcrumb: { opens: 'sei qui | sei in | ti trovi in | home > | home / | home » | home |' },
    'read-also': {
      opens: `
      leggi anche | leggi tutto | leggi di più | vedi anche | guarda anche | approfondisci |
      per approfondire | leggi l'articolo | leggi: | leggi qui | leggi gli | guarda: | guarda il video |
      ascolta anche | ascolta: | vai a | scopri di più | scopri anche | per saperne di più |
      continua a leggere | leggete anche | il video: | video: | qui tutti | tutti gli aggiornamenti`,
      whole: `
      leggi | approfondimenti | approfondimento | leggi anche | correlati | per approfondire`,
    },
    related: {
      opens: `
      potrebbe interessarti | ti potrebbe interessare | ti potrebbero interessare | potrebbero interessarti |
      articoli correlati | notizie correlate | altri articoli | i più letti | più letti | più lette |
      le più lette | in evidenza | ultime notizie | ultimi articoli | altre notizie | dello stesso autore |
      i più condivisi | i più visti | contenuti sponsorizzati | consigliati per te | da non perdere |
      sullo stesso argomento | altro da | i più popolari | le notizie del giorno | dalla home`,
      whole: `
      ultim'ora | ultima ora | in diretta | diretta | correlati | news | notizie | video | primo piano |
      i nostri video | altri contenuti | dalla stessa categoria | articoli recenti`,
    },
    'prev-next': {
      opens: `
      articolo precedente | prossimo articolo | articolo successivo | pagina successiva | pagina precedente |
      post precedente | post successivo`,
      whole: 'precedente | successivo | successiva | avanti | indietro',
    },
    share: {
      opens: `
      condividi su | condividi questo | condividi l'articolo | condividi via | condividi con | copia link |
      copia il link | invia per email | fai clic per condividere | clicca per condividere |
      fai clic qui per | invia via | stampa l'articolo`,
      whole: `
      condividi | stampa | invia | condivisioni | salva | mi piace | ascolta | ascolta l'articolo |
      commenta | segnala | preferiti | tweet | regala`,
      within: 'fai clic per condividere | (si apre in una nuova finestra)',
    },
    'follow-us': {
      opens: `
      seguici su | seguici | iscriviti al canale | unisciti al | entra nel canale | scarica la app |
      scarica la nostra app | resta aggiornato | rimani aggiornato | segui tutti gli aggiornamenti |
      segui il canale`,
      within: 'google news | seguici su | canale whatsapp | canale telegram',
    },
    subscription: {
      opens: `
      abbonati | sei già abbonato | sostieni | accedi per | registrati | hai già un abbonamento |
      per continuare a leggere | contenuto per | contenuto riservato | articolo riservato | già abbonato |
      prova gratis | attiva | leggi l'articolo completo | sblocca | password dimenticata`,
      whole: `
      accedi | abbonamenti | abbonamento | premium | registrazione | esci | login | il mio account |
      offerte | password`,
      within: `
      riservato agli abbonati | contenuto riservato | per gli abbonati | un abbonamento attivo |
      il tuo sostegno`,
    },
    newsletter: {
      opens: `
      iscriviti | ricevi | la newsletter | la tua email | inserisci la tua | newsletter | le newsletter |
      resta informato`,
      whole: 'newsletter | email | le nostre newsletter',
      within: 'alla newsletter | nostra newsletter | nella tua casella',
    },
    'comment-form': {
      opens: `
      lascia un commento | il tuo indirizzo email non | salva il mio nome | scrivi un commento |
      aggiungi un commento | inserisci un commento | lascia una risposta | commenti ( | i commenti |
      tutti i commenti | leggi i commenti | vai ai commenti | questo sito usa akismet | i campi obbligatori |
      annulla risposta | commenta con | partecipa alla discussione`,
      whole: `
      commenti | rispondi | commento | commenta | nome | il tuo commento | nessun commento`,
      within: 'lascia un commento | questo sito usa akismet',
    },
    'comment-count': {
      whole: `
      # commenti | # commento | # condivisioni | # risposte | nessun commento | # visualizzazioni |
      # letture`,
    },
    source: { opens: 'fonte: | fonti: | fonte :', whole: 'fonte | fonti' },
    tags: {
      opens: `
      tag: | tags: | argomenti: | etichette: | categorie: | categoria: | parole chiave | temi: | argomenti |
      leggi altri`,
      whole: 'tag | argomenti | temi | tags | etichette | in questo articolo',
    },
    gallery: {
      opens: `
      fotogallery | galleria fotografica | guarda le foto | la fotogallery | sfoglia la gallery | le foto |
      guarda la gallery`,
      whole: 'foto | gallery | le foto | # di # | # / # | video | immagini',
      within: 'clicca per ingrandire | guarda la gallery',
    },
    credit: {
      opens: `
      foto: | (foto | credits: | crediti: | foto di | immagine: | credit: | ph. | fotografia di | foto ansa |
      immagini di | illustrazione di | foto d’archivio`,
      within: `
      foto: | getty images | (foto | foto ansa | fotogramma | lapresse | ansa/ | /ansa | imagoeconomica |
      foto di repertorio`,
    },
    'date-line': {
      opens: `
      pubblicato il | pubblicato: | aggiornato il | aggiornato alle | ultimo aggiornamento |
      tempo di lettura | di redazione | ultima modifica | aggiornato: | pubblicato | data: | lettura`,
      within: `
      min di lettura | minuti di lettura | ultimo aggiornamento | aggiornato alle`,
    },
    navigation: {
      opens: `
      vai al contenuto | vai al menu | torna su | torna alla | mostra altro | vedi tutti | vedi tutte |
      carica altri | mostra di più | torna in alto`,
      whole: `
      menu | menù | cerca | home | cronaca | politica | economia | esteri | sport | cultura | spettacoli |
      tecnologia | salute | motori | viaggi | opinioni | mondo | chiudi | altro | contatti | servizi |
      meteo | sezioni | animali | ambiente | scienza | podcast`,
    },
    legal: {
      opens: `
      informativa | tutti i diritti | chi siamo | privacy | riproduzione riservata | © riproduzione |
      cookie policy | utilizziamo i cookie | questo sito utilizza | note legali | termini e condizioni |
      condizioni d | p.iva | partita iva`,
      whole:
        'contatti | pubblicità | cookie | accetta | rifiuta | redazione | lavora con noi | accetta tutto | accetta tutti | rifiuta tutto | rifiuta tutti | accetta e continua | accetta e chiudi | gestisci opzioni | gestisci preferenze | personalizza | più opzioni | salva preferenze | continua senza accettare | la tua privacy è importante per noi',
      within: `
      riproduzione riservata | tutti i diritti riservati | utilizza i cookie | utilizza cookie |
      diritti riservati`,
    },
    advert: {
      opens: `
      continua a leggere dopo | l'articolo continua | la notizia continua | continua dopo`,
      whole: 'pubblicità | annuncio | annunci | sponsorizzato | messaggio pubblicitario | adv',
    },
    'author-box': {
      opens: `
      l'autore | autore: | sull'autore | chi è l'autore | altri articoli di | tutti gli articoli di |
      leggi tutti gli articoli`,
      whole: `
      autore | redazione | giornalista | l'autore | l'autrice | a cura della redazione | inviato |
      corrispondente`,
    },
  },
};
