import type { StopWords } from '../stop-words.ts';

/** The Italian words that part phrases. */
export const stopWords: StopWords = {
  words: `
    a abbia abbiamo accanto ad ai al alla alle allo allora altra altre altri altro anche ancora anni anno avere aveva avevano
    avrebbe ben bene c caso che chi ci ciò circa città come comunque con contro così cosa cose cui d da dai dal dalla dalle dallo
    davanti degli dei del della delle dello dentro detto deve devono di dice dieci dopo dove dovrebbe due durante e è ecco ed egli
    era erano essere fa fare fatto fino fra fu fuori giorni giorno già gli gran grande grandi ha hanno ho i ieri il in infatti
    inoltre insieme invece io l la le lei li lo loro lui lungo ma mai me meglio meno mentre mese mesi mi mia mila mio modo molta
    molte molti molto n ne nei nel nell nella nelle nello nessun nessuna niente noi non nostra nostro nove nuova nuove nuovi nuovo o
    oggi ogni oltre ora ore otto parte per perché perciò però persone più poco poi poiché possono potrebbe prima primi primo proprio
    può pur qua qualche quale quali quando quanto quasi quattro quel quella quelle quelli quello questa queste questi questo qui
    quindi sarà sarebbe se secondo sei sempre senza sette settimana settimane si sia siamo siano sino solo sono sotto spiega spiegato
    sta stata state stati stato stessa stesso su sua sue sui sul sull sulla sulle suo suoi t tale tanto te tempo terzo tra tre
    troppo tu tutta tutte tutti tutto ultima ultimi ultimo un una uno va verso via viene vi vista voi volta volte lunedì martedì
    mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
    dicembre milioni miliardi aggiunto dichiarato`,
};
