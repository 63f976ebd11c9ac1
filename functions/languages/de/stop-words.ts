import type { StopWords } from '../stop-words.ts';

/** The German words that part phrases. */
export const stopWords: StopWords = {
  words: `
    ab aber alle allein allem allen aller allerdings alles als also am an andere anderem anderen anderer anderes auch auf aus
    außerdem bald bei beim beide beiden bereits bin bis bisher bist da dabei dadurch dafür dagegen daher dahin damals damit
    danach dann daran darauf darf darin darüber darum das dass davon davor dazu dein deine dem den denen denn dennoch der deren
    derzeit des deshalb dessen die dies diese diesem diesen dieser dieses dir doch dort drei du durch dürfen ebenfalls ebenso
    ein eine einem einen einer eines einige einigen einmal er erst erste ersten erster es etwa etwas euch euer fast für fünf ganz
    gab gar geben gegen geht gemacht gerade gern gesagt gibt ging groß große großen gut hab habe haben hat hatte hatten heute hier
    hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins insgesamt ist ja jahr jahre jahren jede jedem
    jeden jeder jedes jedoch jene jetzt kann kaum kein keine keinem keinen keiner können könnte könnten lang lange lassen laut
    letzte letzten machen mal man mehr mehrere mein meine mich mindestens mir mit möchte müssen muss musste nach nachdem natürlich
    neben nein neu neue neuen neuer nicht nichts noch nun nur ob oder ohne rund sagt sagte schon sechs sehr sei seien sein seine
    seinem seinen seiner seit seitdem selbst sich sie sieben sind so sogar soll sollen sollte sollten sondern sonst soweit sowie
    statt später tag tage tagen teil trotz über um und uns unser unsere unter viel viele vielen vier vom von vor vorbei während war
    waren warum was weder weil weiter weitere weiteren welche welcher wenig weniger wenn wer werde werden wie wieder will wir wird
    wo woche wochen wohl wollen wollte worden wurde wurden würde würden zehn zu zudem zuletzt zum zur zurück zwar zwei zwischen
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober
    november dezember prozent millionen milliarden erklärte betonte meinte uhr`,
};
