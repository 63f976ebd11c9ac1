import type { KeywordWords } from '../keyword-words.ts';

/** Italian: how terms are built, and words that are none. */
export const keywordWords: KeywordWords = {
  order: 'noun-adjective',
  inflections: 'i e a o',
  peoples: `
    afgano africano albanese algerino altoatesino americano angolano arabo argentino armeno asiatico australiano austriaco azero
    belga bielorusso bolognese boliviano bosniaco brasiliano britannico bulgaro calabrese cambogiano camerunense campano canadese
    catalano ceco cileno cinese colombiano congolese coreano croato cubano curdo danese ebraico ecuadoriano egiziano emiliano
    estone etiope europeo fiammingo filippino finlandese fiorentino francese friulano gallese genovese georgiano ghanese giapponese
    giordano greco guatemalteco haitiano indiano indonesiano inglese iracheno iraniano irlandese islandese israeliano italiano
    keniano lettone libanese libico ligure lituano lombardo maltese marchigiano marocchino messicano milanese molisano moldavo
    mongolo mozambicano napoletano neozelandese nepalese nigeriano nordcoreano norvegese occidentale olandese orientale pachistano
    palermitano palestinese panamense parigino peruviano piemontese polacco portoghese pugliese romano romeno rumeno russo sardo
    saudita scozzese senegalese serbo siberiano siciliano siriano slovacco sloveno somalo sovietico spagnolo statunitense sudafricano
    sudamericano sudanese sudcoreano svedese svizzero taiwanese tailandese tedesco texano ticinese torinese toscano trentino tunisino
    turco ucraino umbro ungherese uruguaiano valdostano veneto veneziano venezuelano vietnamita yemenita`,
  articles: `
    il lo la i gli le l' l un uno una un' del dello della dei degli delle dell' dell al allo alla ai agli alle all' all
    dal dallo dalla dai dagli dalle dall' dall nel nello nella nei negli nelle nell' nell sul sullo sulla sui sugli sulle
    sull' sull questo questa questi queste quest' quel quello quella quei quegli quelle suo sua suoi sue loro mio mia nostro
    nostra nostri nostre ogni alcuni alcune qualche nessun nessuna due tre quattro cinque sei sette otto nove dieci undici
    dodici venti trenta cento mille duecento tredici quattordici quindici sedici diciassette diciotto diciannove quaranta cinquanta sessanta ottanta novanta`,
  prepositions: "di d' d a da in con su per tra fra contro senza dopo verso secondo presso durante come",
  verbEndings:
    'are ere ire arre orre urre arsi ersi irsi ando endo mente ato ata ati ate ito ita iti ite uto uta uti ute ava avano eva evano erà arà irà ò arono irono',
  links: "di d' d",
  looseLinks: "del dello della dei degli delle dell' dell",
  leading: `
    nuovo nuova nuovi nuove antico antica grande grandi gran primo prima primi prime secondo seconda terzo terza ultimo ultima
    ultimi ultime prossimo prossima piccolo piccola piccoli piccole buono buona buon brutto cattivo migliore peggiore maggiore
    minore giovane giovani vecchio vecchia vecchi vecchie stesso stessa stesse stessi altro altra altri altre proprio propria
    unico unica vero vera lungo lunga alto alta basso bassa semplice doppio doppia futuro futura possibile presunto
    principale importante forte grave ex numerosi numerose diversi diverse lieve lievi`,
  adjectives: `
    verde rosso rossa nero nera bianco bianca azzurro libero libera pubblico pubblica privato privata civile duro secco
    secca umano umana urbano urbana quotidiano misto mista netto netta lordo falso falsa diretto diretta esterno esterna
    interno interna precario precaria organizzato organizzata armato armata marino marina anomalo anomala straordinario
    piroclastico colposo colposa forense cantonale elettrico`,
  adjectiveEndings: `
    ico ica ici iche ale ali are ari ario aria ivo iva ivi ive oso osa osi ose abile abili ibile ibili ese esi ista istico
    istica ile ili ano ana ani ane ente enti ante anti ino ina ini ine`,
  verbs: `
    firma torna boccia decide vince parte punta lancia chiede chiedono cerca trova perde accusa nega rifiuta critica applica
    spiega indica pubblica pratica complica implica dedica verifica giustifica significa modifica approva appare inizia
    finisce comincia segue arriva lascia resta fa fanno ha hanno può possono deve devono vuole è era sarà dice afferma
    assicura avverte annuncia conferma ricorda segnala uccide muore cresce sale scende costa paga presenta
    regala passa teme protesta denuncia promette propone riceve supera vieta vietato apre chiude blocca ferma indaga serve`,
  general: `
    accesso accordo aggiunta aiuto alba alto amico amministratore amministratrice anno annuncio anzi applauso argomento aria
    arrivo articolo aspetto assessore assessora atmosfera attacco attenzione attesa attimo atto attore aumento autore autorità
    avvio azienda azione base bene bisogno bocca braccio braccia caduta calo cammino campagna campo capacità capo carattere
    carica caso casa causa cento centinaio centinaia centro certezza cifra cima circostanza città cittadino cittadini cliente
    codice collega collaboratore colpa colpo commento compagnia compagno compito comunità comune concetto conclusione condizione
    confine confronto conferma conoscenza conseguenza contatto contenuto contesto contrario controllo conto coppia coro corpo
    corsa corso cosa coscienza costo creazione crescita crisi criterio critica cuore cura dato data debito decennio decina
    decisione desiderio destino destra dettaglio dialogo dichiarazione difesa differenza difficoltà dimensione diritto direttore
    direttrice dirigente discorso discussione distanza dito ditta documento domanda donna dono dubbio durata eccezione
    edizione effetto elemento elenco energia entrata epoca errore esempio esercizio esigenza esistenza esperienza esperto
    espressione estate età etto euro evento evoluzione facciata fame famiglia fantasia fase fatto favore fattore fede felicità
    festa fiducia figlia figlio figura fila fine finestra fondatore fondo fonte forma formazione forza foto frase fratello
    freddo fronte funzione futuro gara genere genitore gente gesto giorno giornata giovane giovani gioco giro giudizio giugno
    governo grado grazia gruppo guida idea identità immagine impatto impegno importanza impossibilità impresa incontro incremento
    indagine indicazione individuo informazione iniziativa inizio insieme intenzione interesse intervento inverno invito ipotesi
    istante kilo lancio lato lavoratore lavoro legge lettera letto libertà libro limite linea lista litro livello locale
    lotta luce luogo madre maestro maggio maggioranza maggioranza mamma mancanza maniera mano mare margine marito massimo
    materia mattina mattino media membro memoria meno mente mercoledì mese messaggio metà metodo metro mezzo migliaia migliaio
    miglio miliardo milione minimo ministero ministra ministro minuto missione misura modello modo moglie momento mondo monte
    morte mossa motivo movimento nascita natura necessità nessuno nodo nome nonna nonno nord norma nota notizia notte novità
    numero obbligo obiettivo occasione occhio offerta oggetto ombra opera operazione opinione opportunità opposizione ora orario
    ordine organizzazione origine orlo ovest padre padrone paese pagamento pagina parola parte partecipazione partenza
    particolare passaggio passato passo paura pena pensiero periodo permesso persona personaggio personale perdita peso pezzo
    piano piazza piede pietra pioggia più politico popolo porta portavoce posizione possibilità posto potere pratica preferenza
    prefetto presenza presentazione presidente pressione prezzo principio priorità problema procedura processo prodotto
    produzione professionista profilo progetto programma progresso proposta proposito proprietà proprietaria proprietario prova
    provvedimento pubblico punto quadro qualità quantità quarto quartiere questione quota ragazza ragazzo ragione rapporto
    realtà reazione regione regola relazione residente responsabile responsabilità resto ricerca ricordo richiesta riduzione
    riferimento rifiuto rilievo rischio riserva risorsa rispetto risposta risultato ritardo ritmo ritorno riunione riva ruolo
    sala salita sbaglio scala scelta scena scopo scorsa secolo sedia sede segno segnale segreto sensazione senso sentimento
    sera serata serie servizio settembre settimana settore sezione sfida sfondo sguardo significato signora signore silenzio
    simbolo sindaco sindaca sinistra sistema situazione società socio sodio sogno soldi soldo soluzione somma sorella sorpresa
    sostegno sosta spazio specie speranza sport spesa sponda spunto squadra stanza stagione stato stile storia strada straniero
    strumento struttura studio successo sud suono superficie sviluppo tappa tavolo tecnica telefono tema tempo tendenza teoria
    termine terra terreno territorio testa testo tetto tipo titolo tono tonnellata totale tradizione tratto trattamento turno
    uccisione ufficio unione unità uomo uomini uso utente valore varietà vantaggio vecchio vento versante versione via viaggio
    vicenda vicino villaggio visione visita vista vita vittima vittime vittoria voce voglia volontà volta volte volto voto zona
    giornate lunedì martedì giovedì venerdì sabato domenica gennaio parti ospite spezzatino pro contro niente nulla qualcosa
    recupero gol giornata porte via tecnici ettaro euro franchi`,
  vague: `
    fare essere avere sapere potere dovere volere venire andare vedere vivere credere leggere scrivere dire tenere prendere
    mettere rendere perdere ennesimo ennesima migliore peggiore
    attuale recente importante necessario possibile impossibile certo diverso vario difficile facile sicuro presente seguente
    precedente successivo totale intero completo particolare speciale generale principale grave capace reale ufficiale
    abituale annuale mensile simile intenso enorme incredibile notevole considerevole favorevole unico ultimo prossimo
    tradizionale eccezionale rapido utile inutile terribile visibile disponibile responsabile previsto nuovo antico vicino
    storico magnifico tragico essenziale cruciale iniziale finale scarso grande piccolo giovane stesso proprio contrario
    contraria favorevoli contrari interi intera illegittimo illegittima gratuito lungo lunga alta alto ospiti pronto pronta`,
};
