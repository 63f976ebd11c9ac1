/** Italian terms that speak for weather; the format is that of `compileLexicon`. */
export const weather = `
# weather
4 meteo, meteorologic*, temperatur*, pioggia, piogge, nevicat*, temporal*, ondata di caldo
4 ondata di gelo
4 vento, venti forti, grandine, nebbia, precipitazion*, rovesci, ?gradi, ?gelat*, nuvolos*, perturbazion*
4 anticiclon*, umidità, raffiche, neve, afa, maltempo, bufera, tempest*, ?tuon*
2 ?caldo, ?freddo, ?nubi, ?gelo, ?sereno
# weather forecast
4 previsioni meteo, previsioni del tempo, bollettino meteo
# weather warning
4 allerta meteo, allerta rossa, allerta arancione, allerta gialla, bollino rosso
`;
