/** French terms that speak for weather; the format is that of `compileLexicon`. */
export const weather = `
# weather
4 météo*, températures, canicul*, neige, neiges, ?averse*, orage*, orageu*, précipitation*, pluvieu*
4 verglas, brouillard*, vigilance orange, vigilance rouge, vigilance jaune, météo france, ?degrés, ?gel
4 gelées, éclaircies, ensoleill*, thermomètre*, vague de chaleur, vague de froid, ?grêle, grêlon*, rafale*
4 rafales, vent violent, vents violents, mercure, humidité, ?nuage*, nuageux, intempéries, enneig*, brume*
4 givre, harmattan, saison des pluies, mousson*, bulletin météorologique, el niño, la niña
4 dépression atmosphérique, anticyclon*, chutes de neige, temps ensoleillé, temps sec
3 ?pluie*, tempête*, ?vent, ?vents, froid*, ?chaleur, chaleurs, ?foudre, température*, chaud*, neigeu*
3 tonnerre
# weather forecast
4 prévisions météo*, bulletin météo, prévisionniste*, carte météo, prévisions saisonnières
# weather phenomena
3 tempête de sable, tempête de neige, arc en ciel, aurore boréale, aurores boréales, front froid
3 masse d'air, jet stream, pluies torrentielles, bourrasque*, épisode cévenol, coup de vent
# weather warning
4 alerte météo, alerte rouge, alerte orange, vigilance météo, alerte cyclonique, alerte orages
4 placé en vigilance, placés en vigilance, alerte canicule
`;
