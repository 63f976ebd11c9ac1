/** Spanish terms that speak for the environment; the format is that of `compileLexicon`. */
export const environment = `
# environment
4 ambiental*, medioambient*, medio ambiente, ecolog*, ecológic*, ecosistema*, biodiversidad, greenpeace
4 ecologista*, medioambiente
2 ?verde*, planeta, natural*
4 ambienta*, biodivers*, conservación de la naturaleza, especies en peligro, extinci*, deforestaci*
4 oso polar, pingüino*, delfin*, abeja*
# climate change
4 cambio climático, calentamiento global, efecto invernadero, co2, dióxido de carbono, acuerdo de parís
4 emisiones, cumbre del clima, ipcc, glaciar*, deshielo, crisis climática, combustibles fósiles
4 greta thunberg, neutralidad de carbono, nivel del mar, huella de carbono, climátic*
2 clima
# conservation
4 parque nacional, parques nacionales, reserva natural, deforestación, reforestación, área protegida
4 áreas protegidas, espacio protegido, doñana, amazonía, amazonas, wwf, conservación, selva*, tala
# environmental pollution
4 contamin*, vertido*, pesticida*, plástico*, microplástico*, aguas residuales, tóxic*, residuos tóxicos
4 polución
# air pollution
4 calidad del aire, contaminación atmosférica, smog, capa de ozono, madrid central
# waste materials
4 ?residuo*, reciclaje, recicla*, basura*, vertedero*, desechos, compost*
# natural resources
4 energías renovables, energía renovable, energía solar, energía eólica, placas solares, paneles solares
4 agua potable, acuífero*, embalse*, parque eólico, recursos naturales, recursos hídricos, eólic*
# nature
4 fauna, flora, ?naturaleza, ?bosque*, océano*, hábitat*, humedal*, arrecife*, coral*, abejas
4 vida silvestre, vida marina, especies, plantas, planta, ?árbol*, río, ríos, especie invasora
# animal
4 ?animal*, elefante*, rinoceronte*, lobo*, oso, osos, panda*, ballena*, delfín*, delfines, tiburón*
4 tiburones, ?tigre*, león, ?leones, lince*, tortuga*, ?ave, ?aves, pájaro*, ?águila*, ?perro*, ?gato*
4 ?caballo*
4 veterinari*, zoológico*, zoo, mascota*, ?serpiente*, mono, monos, chimpancé*, gorila*, toro, toros, ?vaca*
4 cerdo*, ?peces, ?pez, murciélago*, rana*, cocodrilo*, insecto*, mariposa*, araña*, felino*, leopardo*
4 foca*
# endangered species
4 peligro de extinción, especie amenazada, especies amenazadas, extinción, furtivo*, marfil, lista roja
# sustainability
4 sostenib*, sustentab*, economía circular, desarrollo sostenible, eficiencia energética
`;
