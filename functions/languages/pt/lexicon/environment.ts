/** Portuguese terms that speak for the environment; the format is that of `compileLexicon`. */
export const environment = `
# environment
4 ambiental*, ambientalista*, meio ambiente, ecolog*, ecológic*, ecossistema*, biodiversidade, greenpeace
4 ibama, marina silva, licenciamento ambiental
2 ambiente, ?verde*, planeta
4 ambienta*, biodivers*, conservação da natureza, extinç*, gás carbônico, desmatament*, selva*, pântano*
4 urso polar, pinguim, pinguins, abelha*
# climate change
4 mudança climática, mudanças climáticas, alterações climáticas, aquecimento global, efeito estufa, co2
4 dióxido de carbono, acordo de paris, emissões, ipcc, glaciar*, geleira*, crise climática
4 combustíveis fósseis, greta thunberg, nível do mar, climátic*
2 clima
# conservation
4 parque nacional, parques nacionais, reserva natural, desmatamento, desflorestação, reflorest*
4 área protegida, áreas protegidas, amazônia, amazónia, pantanal, cerrado, mata atlântica, wwf
4 unidade de conservação, preservação, conservação, floresta tropical
# environmental pollution
4 poluiç*, polu*, contamin*, agrotóxico*, pesticida*, plástico*, microplástico*, esgoto*, tóxic*
# air pollution
4 qualidade do ar, poluição do ar, poluição atmosférica, camada de ozônio, smog
# waste materials
4 ?resíduo*, recicl*, lixo, lixão, aterro sanitário, compost*
# natural resources
4 energia renovável, energias renováveis, energia solar, energia eólica, painéis solares, água potável
4 aquífero*, recursos naturais, recursos hídricos, eólic*, crise hídrica
# nature
4 fauna, flora, ?natureza, ?floresta*, oceano*, habitat*, recife*, coral, corais, abelhas, vida selvagem
4 vida marinha, mangue*, espécies, ?planta*, ?árvore*, ?rio, ?rios, espécie invasora
# animal
4 animal, animais, elefante*, rinoceronte*, lobo*, ?urso*, panda*, baleia*, golfinho*, tubarão, tubarões
4 ?tigre*, leão, ?leões, onça*, tartaruga*, ?ave, ?aves, pássaro*, arara*, macaco*, ?cachorro*, ?cão, ?cães
4 ?gato*, ?cavalo*, veterinári*, zoológico*, serpente*, ?cobra*, chimpanzé*, gorila*, boi, bois, ?vaca*
4 porco*, ?peixe*, morcego*, inseto*, borboleta*, felino*, leopardo*, foca*
# endangered species
4 ameaçado de extinção, ameaçada de extinção, espécies ameaçadas, extinção, caça ilegal, marfim
4 lince ibérico
# sustainability
4 sustentab*, sustentáve*, economia circular, desenvolvimento sustentável
`;
