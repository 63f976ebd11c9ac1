/** Spanish terms that speak for science and technology; the format is that of `compileLexicon`. */
export const science = `
# science and technology
4 cientific*, científic*, ciencia*, tecnolog*, tecnológic*, investigador*, laboratorio*, descubri*
4 invento*, inventor*, inventó, innovación*, innovador*, experiment*, csic, nobel de física
4 nobel de química
3 investigación*, investigaciones, estudio, estudios, dato*, ?teoría*, hallazgo*, dispositivo*, ?máquina*
3 ?aparato*, fenómeno*, ?sistema*, ?medición*, evidencia*, ?método*, hipótesis
4 inventad*, avance científico
3 simulaci*
2 técnic*, observaci*, muestra*, cálcul*, calcul*, mecanism*, propiedad*, componente*, funcionamiento
2 demostr*
3 mezcla química, brújula*, corriente eléctrica, bombilla eléctrica, diafragma*, proyector*, inercia
3 palanca*, polea*, eje, generador*, molino*, canal de, túnel*, hormigón, concreto armado, ladrillo*
3 caucho, imprenta*, máquina de escribir, hoja de cálculo, holograma*, colmillo*, veneno*, roedor*
3 simio*, bonobo*, antepasado*, ancestro*, cráneo*, domestic*, arado*, papiro*, cuneiforme*, zigurat*
3 acueducto*, legión, legiones, emperador*, gladiador*, caballero medieval, gremio*, escriba*, gótic*
3 explorador*, samurái*, ruta de la seda, pólvora, porcelana, nómada*, guillotina*, cebada, filamento*
3 reacción en cadena, reactor nuclear
# biomedical science
4 genoma*, genétic*, adn, clon*, embrión*, embriones, biotecnolog*, edición genética, gen, genes
4 células madre
# mathematics
4 matemátic*, ecuación*, teorema*, álgebra, geometr*, algoritmo*, estadístic*
# natural science
3 individuos, variaciones, género panthera, plaga*, crías, ejemplares, aves, animales, naturalista*
3 botánic*, zoólog*, oceanógraf*, ornitólog*, sismólog*, vulcanólog*, anatomía
# astronomy
4 astronom*, astrónom*, planeta*, espacio exterior, telescopio*, galaxia*, agujero negro, agujeros negros
4 asteroide*, cometa*, meteorit*, sistema solar, vía láctea, exoplaneta*, ?marte, júpiter, saturno, luna
4 lunar*, eclipse*, cosmos, ?universo, big bang, materia oscura, astronauta*, cosmonauta*, órbita*
4 estrella, ?estrellas, ?sol, solar, espacial*, extraterrestre*, astrofísic*, satélite*
4 astro, astros, cráter*, atmósfera*, cielo nocturno, equinoccio, solsticio
2 marea*
# biology
4 biolog*, biólog*, célula*, celular*, evolución, darwin, microb*, bacteriano, organismo*, neuron*
4 neurociencia*, mamífero*, primate*, reptil*, dinosaurio*, fósil*, fósiles, paleontólog*, neandertal*
4 homo sapiens, mutación*, microscop*, fotosíntesis, cromosoma*, enzima*, tejido*, especie, pluma, ?plumas
4 plumaje, ?depredador*, presa, presas, parásit*
4 mamífer*, anfibi*, crustáce*, molusc*, cetáce*, arácnid*, hemisferio*, hereditari*
4 herencia genética, esqueleto*, garra*, mandíbula*, carnívor*, herbívor*, omnívor*
4 selección natural, ecosistema*, polen, poliniz*
4 larva*, ninfa*, oruga*
2 especie*, insect*, hueso*, dientes, nocturn*, hoja*, raíz, raíces, tallo*, semilla*, hembra*, macho*
2 hábitat*
# chemistry
4 químic*, molécula*, molecular*, átomo*, atómic*, polímero*, catalizador*, hidrógeno, oxígeno, nitrógeno
4 grafeno, ?compuesto*, ácido*, metal*, sustancia, sustancias, elemento*, isótopo*
4 elemento químico, elementos químicos, reacción química, disolvente*, gaseos*, óxid*
4 oxidaci*, alcalin*, carbono, sodio, azufre, plutonio, combustión
2 cristal*, líquid*, sólid*, sal, sales, vidrio
# geology
4 geolog*, geólog*, tectónic*, placas tectónicas, sedimento*, mineral*, roca*, corteza terrestre, magma
4 sísmic*
4 volcán*, volcanes, erupci*, placa tectónica, erosi*, caliza, granito, basalto
4 falla geológica, glaciar*
2 corteza*
# physics
4 físic*, cuántic*, partícula*, cern, bosón, neutrino*, relatividad, einstein, hawking, electrón*
4 electrones, protón*, protones, neutrón*, neutrones, gravedad, gravitatori*, láser*, fusión nuclear
4 reactor*, radiación*, radiactiv*, magnétic*, fotón*, fotones, ?núcleo*
4 presión atmosférica, prisma*, rayos x, fricción, aceleraci*
4 circuito*, bombilla*, ultravioleta*, infrarroj*
2 luz, onda*, frecuencia*, velocidad, vacío, espejo*, masa, densidad, volumen, electricidad
# scientific research
4 revista nature, revista science, estudio publicado, publicado en la revista, equipo de investigadores
4 nuevo estudio
# social sciences
3 sociólog*, antropólog*, antropolog*, filósof*, filosof*, geógraf*, politólog*
# archaeology
4 arqueolog*, arqueólog*, excavac*, faraón*, momia*, ?tumba*, pirámide*, antiguo egipto, romano, romanos
4 romana, ibero*, edad de bronce, yacimiento*, pompeya, maya*, azteca*, inca, incas, vikingo*
4 prehistóric*, prehistoria, neolític*, ruinas, antigüedad*
# history
3 historiador*, histórico*, histórica*, medieval*, edad media, siglo*, imperio, imperios, dinastía*
3 civilizaciones
3 egipci*, mesopotam*, sumeri*, babiloni*, asiri*, fenici*, cartago, esparta*, feudal*
3 renacimiento, cruzada*, cazadores recolectores, jeroglífic*, manuscrit*, pergamino*
3 revolución industrial, alfabeto*, civilizaci*, imperio*
3 precolombin*, virreinato*
2 roman*, griegos, coloniz*, tribu*, escritura, época*, era, conquistador*
# psychology
3 psicolog*, psicólog*, cognitiv*, comportamiento*, ?memoria, percepción
3 razonamiento, pensamiento crítico
2 aprendizaje, conciencia, inteligencia, motivaci*, personalidad*
# technology and engineering
4 ingenier*, robot*, dron, drones, impresora 3d, impresión 3d, nanotecnolog*, coche eléctrico
4 vehículo eléctrico, coche autónomo, tesla, realidad virtual, realidad aumentada, prototipo*, patente*
4 sensor*, batería*, turbina*, biométric*, cámara*, motor*, microchip*, electrónic*, gps, mecánic*
4 elon musk, fotográfic*
4 cámara de fotos, cámara digital, objetivo zoom, obturador, radar*, sonar*, telégraf*, máquina de vapor
4 motor de combustión, hélice*, aviaci*, dirigible*, transistor*, circuito impreso
4 antena*, transmisor*, receptor*, impresora*, escáner*, engranaje*, pistón
4 presa hidroeléctrica, acero inoxidable, aleaci*
2 lente*, vapor, cable*, herramienta*, rueda*, material*
# aerospace engineering
4 nasa, esa, spacex, cohete*, ?sonda*, estación espacial, transbordador, nave espacial, naves espaciales
4 misión espacial, agencia espacial, rover, soyuz
4 puesta en órbita, cápsula espacial, alunizaje*, transbordador*
2 lanzamiento*, aterrizaje*
# information technology and computer science
4 ordenador*, computadora*, computador*, informátic*, software, hardware, ?internet, ?web, app, apps
4 aplicación móvil, smartphone*, iphone*, android, google, Apple, microsoft, facebook, twitter, samsung
4 huawei, inteligencia artificial, chatgpt, algoritmos, ciberseguridad, datos personales, blockchain, 5g
4 wifi, fibra óptica, ?servidor*, programador*, silicon valley, zuckerberg, steve jobs, bill gates
4 ?digital*, teléfono móvil, móviles, celulares, ?tableta*, procesador*, navegador*, correo electrónico
4 youtube, whatsapp, metaverso, videollamada*, ?usuario*, descarg*, plataforma*, ?virtual*, en línea
4 sitio web, blog*, bluetooth, código, pantalla táctil, red social, inalámbric*, banda ancha
4 ciberataque*, base de datos, bases de datos, traducción automática, interfaz*
4 lenguaje de programación, sistema operativo, disco duro, mensajería, videojuego*
4 consola*, streaming, podcast*, dominio web, redes sociales, teléfonos móviles, buscador*, algoritm*
4 hacker*, privacidad, página web
2 archivo*, fichero*
`;
