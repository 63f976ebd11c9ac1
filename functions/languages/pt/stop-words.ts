import type { StopWords } from '../stop-words.ts';

/** The Portuguese words that part phrases. */
export const stopWords: StopWords = {
  words: `
    a acordo afirma afirmou agora ainda além alguém algum alguma algumas alguns ano anos ante antes ao aos apenas após aquela
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
