/** Spanish terms that speak for disasters, accidents and emergencies; the format is that of `compileLexicon`. */
export const disaster = `
# disaster, accident and emergency incident
4 ?catástrofe*, ?tragedia*, damnificad*, sobreviviente*, superviviente*, escombros, ?evacua*, siniestro*
4 heridos, fallecidos, muertos, víctimas mortales, desastre*, rescatad*, rescatist*, trágic*, ?emergencia*
3 herido, herida, heridas, desaparecidos, destruid*, destru*, ?daños, murieron, fallecieron, muerte*
4 accident*, siniestr*, huracanes, inundad*, inundaci*, explot*, choqu*, colisi*, sobrevivient*
4 supervivient*, fallecid*, desaparecid*, incendio forestal, escala de richter
# accident and emergency incident
4 accidente*, derrumbe*, estampida*, avalancha*, electrocut*, asfixia*, colapso
# drowning
4 ahogad*, ahog*, naufrag*, zozobr*
# explosion accident and incident
4 explosión*, explotó, estallido, fuga de gas, detonación*
# industrial accident and incident
4 derrame de petróleo, vertido de petróleo, chernóbil, fukushima, accidente nuclear, mineros atrapados
4 accidente industrial
# transportation accident and incident
4 accidente de tráfico, accidente aéreo, accidente de tren, descarril*, colisión*, ?choque*, se estrelló
4 estrellarse, estrellado, siniestro vial, atropell*, cajas negras, caja negra, aterrizaje de emergencia
4 volcó, hundimiento, hundió
# famine
4 hambruna*, desnutrición, hambre, crisis humanitaria, crisis alimentaria
# fire
4 incendio*, bombero*, ?llamas, incendió, fuego, quemad*, incendios forestales, humareda
# natural disaster
4 terremoto*, ?sismo*, seísmo*, tsunami*, inundación*, inundaciones, huracán*, ciclón*, tifón*, tornado*
4 erupción*, volcán*, deslizamiento*, alud*, epicentro, réplica*, magnitud, desbordamiento, dana
4 gota fría, sequía*, desastre natural, lava
# emergency response
4 protección civil, equipos de rescate, cruz roja, rescate, rescates, ambulancia*, servicios de emergencia
4 ume, socorrista*, salvamento
`;
