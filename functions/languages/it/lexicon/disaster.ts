/** Italian terms that speak for disasters, accidents and emergencies; the format is that of `compileLexicon`. */
export const disaster = `
# disaster, accident and emergency incident
4 ?catastrof*, tragedi*, superstit*, sopravvissut*, macerie, evacuat*, evacua*, feriti, morti, disastr*
4 dispersi, salvataggi*, tragic*, ?emergenz*
3 ferit*, distrutt*, danni, vittime, morte, morto
4 sinistr*, valang*, scontr*, naufrag*, deced*, dispers*, sfollat*, fuoriuscita di petrolio
4 incendi boschivi, scala richter, illes*
# accident and emergency incident
4 incident*, crollo, crolli, valanga, valanghe, folgorat*, asfissi*, calca
# drowning
4 annegat*, anneg*, naufragi*, affogat*
# explosion accident and incident
4 esplosion*, esplos*, fuga di gas, scoppio, detonazion*
# industrial accident and incident
4 chernobyl, fukushima, marea nera, incidente nucleare, infortunio mortale, thyssenkrupp
# transportation accident and incident
4 incidente stradale, incidente aereo, incidente ferroviario, deragl*, scontro frontale, tamponament*
4 collision*, schianto, schiantat*, investit*, ponte morandi, costa concordia, scatola nera
4 atterraggio di emergenza, ribaltat*, affondament*
# famine
4 carestia, denutrizion*, malnutrizion*, fame, crisi umanitaria
# fire
4 incendi*, vigili del fuoco, ?fiamme, ?rogo, pompier*, piroman*, ?fuoco, bruciat*
# natural disaster
4 terremot*, sisma, scossa, scosse, tsunami, alluvion*, inondazion*, esondazion*, uragan*, ciclon*, tifon*
4 tornado, eruzion*, vulcan*, frana, frane, epicentro, magnitudo, etna, nubifragi*, smottament*, siccità
4 lava
# emergency response
4 protezione civile, soccors*, soccorritor*, croce rossa, ambulanz*, 118, soccorso alpino
4 guardia costiera
`;
