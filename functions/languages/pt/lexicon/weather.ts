/** Portuguese terms that speak for weather; the format is that of `compileLexicon`. */
export const weather = `
# weather
4 meteorológic*, meteorolog*, temperatura*, chuva*, chuvos*, tempestade*, onda de calor, onda de frio
4 vento*, ?granizo, ?neblina, ?nevoeiro, inmet, ipma, precipitaç*, ?geada*, frente fria, nebulosidade
4 umidade
4 humidade, rajadas, neve, estiagem, trovo*, céu nublado, previsão de chuva, temporal, temporais
4 graus celsius, nevasca*
2 ?calor, ?frio, ?graus, nuvens
# weather forecast
4 previsão do tempo, previsão meteorológica
# weather warning
4 aviso amarelo, aviso laranja, alerta vermelho, alerta laranja, alerta de tempestade
`;
