import type { StopWords } from '../stop-words.ts';

/** The French words that part phrases. */
export const stopWords: StopWords = {
  words: `
    a à afin ai aie aient ainsi ait alors après as assez au aucun aucune aujourd aujourd'hui auprès auquel aura aurait aussi
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
};
