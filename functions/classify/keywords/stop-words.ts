/** The words that part phrases, by language: they say how things hang together, never what an article is about. */
const lists: Record<string, string> = {
  fr: `a à afin ai aie aient ainsi ait alors après as assez au aucun aucune aujourd aujourd'hui auprès auquel aura aurait aussi
    autant autre autres aux auxquels avaient avais avait avant avec avoir avons beaucoup bien bon bonne car ce ceci cela celle
    celles celui cent cependant certain certaine certaines certains ces cet cette ceux chacun chaque chez ci cinq comme comment
    concernant contre d dans de déjà demain depuis dernier dernière dernières derniers derrière des dès dessous dessus deux
    deuxième devait devant devrait dire dit dite divers dix doit doivent donc dont du durant elle elles en encore enfin ensuite
    entre envers environ es est et étaient était étant été être eu eux face faire fait faites falloir faut fois font fut grand
    grande grandes grands hier hors hui huit ici il ils indique indiqué j jamais je jour jours jusqu jusque l la là laquelle le
    lequel les lesquels leur leurs lors lorsqu lorsque lui lundi mardi mercredi jeudi vendredi samedi dimanche m ma maintenant
    mais malgré me même mêmes mes met mieux mille moins mois moment mon moyen n nd ne neuf ni nombreuses nombreux non nos notamment
    notre nous nouveau nouveaux nouvelle nouvelles on ont onze ou où outre par parce parfois parmi part partir pas passé pendant
    personne peu peut peuvent plupart plus plusieurs plutôt pour pourquoi pourrait pouvait pouvoir premier première premières
    premiers près presque prochain prochaine puis puisqu puisque qu quand quant quatre que quel quelle quelles quelqu quelque
    quelques quels qui quoi rien s sa sans sauf se sein selon semaine sept sera serait seront ses seul seule seulement si six soit
    son sont sous souvent suis suite sur t ta tandis tant te tel telle telles tels temps ton toujours tous tout toute toutefois
    toutes très trois trop tu un une va vers veut via voici voilà voir vont vos votre vous vu y an ans année années janvier
    février mars avril mai juin juillet août septembre octobre novembre décembre heure heures ajouté annoncé affirmé déclaré
    expliqué estimé précisé rappelé souligné a-t-elle a-t-il c cas côté façon manière lieu mise mis prise pris autour tard tôt`,
  en: `a about above according across after again against ago all almost along already also although always am among an and
    another any anyone anything are around as at away back be became because become been before began behind being below
    between both but by came can cannot come could d day days did do does doing don done down during each eight either else
    enough even ever every everyone everything few first five for former four from further get give given go going good got
    great had has have having he hello her here hers herself him himself his how however hundred i if in indeed instead into is
    isn it its itself just keep know known last late later least less like likely ll long look made make makes making man many
    may me mean might million billion month months more most mr mrs ms much must my myself near nearly need never new next nine no
    nor not nothing now of off often old on once one only onto or other others our out over own part people per perhaps put
    rather re really recent recently right s said same saw say saying says second see seen set seven several shall she should
    since six so some someone something soon still such t take taken tell ten than that the their them themselves then there
    these they thing things think third this those though thought thousand three through time times to today together told
    tomorrow too took toward towards two under until up upon us use used using ve very via want was way ways we week weeks well
    went were what when where whether which while who whole whom whose why will with within without won would year years yes
    yesterday yet you your yours monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december added announced asked called explained`,
  de: `ab aber alle allein allem allen aller allerdings alles als also am an andere anderem anderen anderer anderes auch auf aus
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
  es: `a acuerdo además ahora al algo algún alguna algunas alguno algunos allí ante antes aquel aquella aquellas aquello aquellos
    aquí así aún aunque ayer bajo bien buen buena cada casi caso como con contra cosa cosas cual cuales cualquier cuando cuanto
    cuatro da dar de debe deben debido decir dejar del demás dentro desde después día días dice dicen dicho dijo diez donde dos
    durante e el él ella ellas ellos embargo en entonces entre era eran es esa esas ese eso esos está están esta estaba estado
    estamos estar este esto estos fin forma fue fuera fueron gran grandes ha había habían haber hace hacer hacia han hasta hay hecho
    hora horas hoy incluso junto la las le les lo los luego lugar manera más mayor me mediante mejor menos mes meses mi mientras
    mil millones mismo misma mismos momento muchas mucho muchos muy nada nadie ni ningún ninguna no nos nosotros nuestra nuestro
    nueva nuevas nuevo nuevos nunca o ocho otra otras otro otros para parte pero personas poco pocos poder podría podrían por porque
    primer primera primero próximo pueda puede pueden pues que qué quien quién quienes quiere se sea según segunda segundo seis
    semana semanas señaló ser será si sí sido siempre siete sin sino sobre solo sólo son su sus tal también tampoco tan tanto te
    tendrá tener tenía ti tiempo tiene tienen toda todas todavía todo todos tras tres tu tuvo última últimas último últimos un una
    unas uno unos usted va vamos van varias varios veces ver vez y ya yo año años lunes martes miércoles jueves viernes sábado
    domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre explicó afirmó aseguró añadió`,
  it: `a abbia abbiamo accanto ad ai al alla alle allo allora altra altre altri altro anche ancora anni anno avere aveva avevano
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
  pt: `a acordo afirma afirmou agora ainda além alguém algum alguma algumas alguns ano anos ante antes ao aos apenas após aquela
    aquele aqueles aqui as às assim até bem boa bom cada caso cerca cinco coisa com como contra cujo da dado daquele das de depois
    desde dessa desse desta deste deve devem deverá dez dia dias disse diz do dois dos duas durante e é ela elas ele eles em embora
    enquanto entanto entre era eram essa essas esse esses esta está estão estar estas estava este estes eu exemplo faz fazer foi
    for foram forma fora grande grandes há havia hoje hora horas isso isto já la lá lhe lo logo lugar maior mais mas me mediante
    melhor menos mês meses mesma mesmo meu mil milhões momento muita muitas muito muitos na nada não nas nem nenhum nenhuma no nos
    nós nossa nosso nova novas novo novos num numa nunca o oito onde ontem os ou outra outras outro outros para parte pela pelas
    pelo pelos perante pessoas pode podem poder poderá por porque porém pouco primeira primeiro próprio próxima próximo quais qual
    qualquer quando quanto quase quatro que quem quer são se segunda segundo seis seja sem semana semanas sempre sendo ser será
    serão sete seu seus si sido só sob sobre sua suas tal também tanto tão te tem têm tempo ter terá teve tinha toda todas todo todos
    três tudo última últimas último últimos um uma umas uns vai vão vários vez vezes você terça quarta quinta sexta feira sábado
    domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro acrescentou explicou`,
};

const read = new Map(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.split(/\s+/))] as const),
);
const none: ReadonlySet<string> = new Set();

/** The stop words of a language, in lower case; none where there is no list. */
export function findStopWords(language: string): ReadonlySet<string> {
  return read.get(language) ?? none;
}
