import type { StopWords } from '../stop-words.ts';

/** The Spanish words that part phrases. */
export const stopWords: StopWords = {
  words: `
    a acuerdo además ahora al algo algún alguna algunas alguno algunos allí ante antes aquel aquella aquellas aquello aquellos
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
};
