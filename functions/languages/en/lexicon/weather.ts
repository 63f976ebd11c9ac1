/** English terms that speak for weather; the format is that of `compileLexicon`. */
export const weather = `
# weather
4 weather, meteorolog*, temperature*, heatwave*, heat wave*, rainfall, snowfall, thunderstorm*
4 sunny spells, drizzle, cold snap, cold front, blizzard*, degrees celsius, degrees fahrenheit, sleet
4 met office, national weather service, ?low pressure, high pressure system, humidity, wind chill, ?gusts
4 ?overcast, celsius, fahrenheit, ?cloudy, ?frost, el nino, la nina, rain showers, snowstorm*, winter storm*
4 wet weather, dry spell, ?sunshine, hailstorm*, hailstones
3 rain, rains, rainy, snow*, ?storm, ?storms, ?stormy, wind, winds, ?windy, ?freezing, ?fog, ?foggy
3 ?hail, ?sunny
3 ?lightning, ?cloud, ?clouds, heavy rain, chilly, ?icy, ?thunder, ?showers, ?mild, ?breeze*, monsoon
0 storm of protest, political storm, perfect storm, wind up, winds up, winds down, wind of change
0 winds of change, wind instrument*, under a cloud, cloud computing, cloud service*, cloud storage
0 cloud nine, snowed under, snow white, cold war, hail mary, thunder bay, oklahoma city thunder
0 freezing assets, assets freeze, freezing order, wage freeze, hiring freeze, mild symptoms
0 lightning speed, lightning fast, breeze through, fog of war, high temperature and cough
0 body temperature, rain man
# weather forecast
4 weather forecast*, forecaster*, outlook for the weekend, forecasters, weatherman, weather map
4 weather service
# weather phenomena
3 tropical storm*, jet stream, polar vortex, ?rainbow*, dust storm, sandstorm*, ice storm, nor'easter
3 harmattan, anticyclone*
# weather warning
4 weather warning*, amber warning, red warning, yellow warning, storm warning*, weather alert*
4 flood warning*, severe weather, storm watch, winter storm warning
`;
