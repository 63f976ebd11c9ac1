/** Italian terms that speak for the environment; the format is that of `compileLexicon`. */
export const environment = `
# environment
4 ambiental*, ecolog*, ecosistem*, biodiversità, greenpeace, ambientalist*, legambiente
4 transizione ecologica, tutela dell'ambiente
2 ambiente, ?verde, pianeta
4 biodivers*, conservazione della natura, specie in pericolo, estinzion*, riciclaggio dei rifiuti
4 energia eolica, giungl*, orso polare, pinguin*
# climate change
4 cambiamento climatico, cambiamenti climatici, riscaldamento globale, gas serra, effetto serra, co2
4 anidride carbonica, accordo di parigi, emission*, crisi climatica, ghiacciai*, greta thunberg
4 neutralità climatica, combustibili fossili, livello del mare, climatic*
2 clima
# conservation
4 parco nazionale, parchi nazionali, riserva naturale, area protetta, aree protette, deforestazion*
4 riforestazion*, amazzonia, wwf, foresta, foreste, conservazione
# environmental pollution
4 inquina*, pesticid*, plastica, microplastic*, acque reflue, sversament*, amianto, terra dei fuochi
4 tossic*, contaminat*
# air pollution
4 qualità dell'aria, polveri sottili, smog, pm10, inquinamento atmosferico
# waste materials
4 rifiut*, ricicl*, raccolta differenziata, discaric*, spazzatura, inceneritor*, compost*
# natural resources
4 energie rinnovabili, energia rinnovabile, rinnovabil*, energia solare, eolic*, pannelli solari
4 fotovoltaic*, acqua potabile, risorse naturali, falda, acquedott*
# nature
4 fauna, flora, natura, ?bosc*, oceano, oceani, habitat, zone umide, barriera corallina, corall*, api
4 specie invasiva, piante, pianta, ?alber*, ?fium*
# animal
4 ?animal*, elefant*, rinocer*, lupo, lupi, orso, orsi, panda, balen*, delfin*, squal*, tigre, tigri, leone
4 leoni, tartarug*, uccell*, ?aquil*, ?cane, ?cani, gatto, gatti, ?cavall*, veterinari*, zoo, cinghial*
4 pesci
4 ?serpent*, scimmi*, scimpanzé, gorill*, pipistrell*, ?insett*, farfall*, mucch*, foca, foche, leopard*
4 felin*
# endangered species
4 via di estinzione, specie protetta, specie protette, estinzione, bracconier*, bracconaggio, avorio
4 lista rossa
# sustainability
4 sostenibil*, economia circolare, sviluppo sostenibile, efficienza energetica
`;
