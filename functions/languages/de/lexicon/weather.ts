/** German terms that speak for weather; the format is that of `compileLexicon`. */
export const weather = `
# weather
4 wetter*, temperatur*, ?regen*, regnerisch, schneefall*, schneefälle, ?schnee*, sturm*, stürme*, gewitter*
4 ?hitze*, hitzewelle*, kälte*, frost*, ?nebel*, niederschl*, ?sonnig*, bewölk*, ?wolken*, hagel*, glatteis*
4 orkan*, windböen*, grad celsius, sonnenschein*, schauer*, tiefdruck*, hochdruck*, zamg, meteorolog*
4 föhn, kaltfront*, unwetter*, plusgrade*, minusgrade*, luftfeuchtigkeit, ?blitz*, wintereinbruch
4 neuschnee*, ?trocken*, graupel, tauwetter, schneesturm*, schneeverweh*, spätsommer*, ?wind, ?winde
4 *wetter, *temperaturen, *gewitter, *hitze, *stürme
# weather forecast
4 wettervorhersage*, wetterbericht*, wetterprognose*, wetterdienst*, ubimet, prognose für
# weather warning
4 unwetterwarnung*, wetterwarnung*, sturmwarnung*, hitzewarnung*, lawinenwarnung*, lawinenwarnstufe*
`;
