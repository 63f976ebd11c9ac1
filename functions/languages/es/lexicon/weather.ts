/** Spanish terms that speak for weather; the format is that of `compileLexicon`. */
export const weather = `
# weather
4 meteorológic*, meteorolog*, temperatura*, lluvia*, ?nevada*, tormenta*, ola de calor, ola de frío
4 viento*, ?granizo, ?niebla, aemet, precipitacion*, chubasco*, grados centígrados, heladas, nubosidad
4 borrasca*, anticiclón, humedad, rachas, nieve, bochorno, calima, ?trueno*, nublado*
2 ?calor, ?frío, ?grados, nubes, temporal, helad*
# weather forecast
4 pronóstico del tiempo, previsión meteorológica, el tiempo para
# weather warning
4 alerta roja, alerta naranja, aviso amarillo, alerta meteorológica, aviso naranja, alerta por lluvias
# weather phenomena
3 el niño, la niña, tormenta tropical, frente frío
`;
