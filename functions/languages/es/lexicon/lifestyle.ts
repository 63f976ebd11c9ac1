/** Spanish terms that speak for lifestyle and leisure; the format is that of `compileLexicon`. */
export const lifestyle = `
# lifestyle and leisure
4 ocio, vacaciones, estilo de vida, boda*, moda, tendencia*, belleza, tiempo libre, ?regalo*, escapada*
4 fiesta*, navideñ*
3 disfrut*, relaj*, fin de semana, verano, consejos, cómod*, placer, agradable*
# leisure
4 parque de atracciones, ?playa*, piscina*, senderis*, sendero*, excursión*, camping*, acampar, campamento*
4 crucero*, discoteca*, bar, bares, vida nocturna, buceo, caminata*, montañismo, parque acuático
4 club nocturno
# game
4 videojuego*, juego de mesa, ajedrez, casino*, apuesta*, lotería de navidad, bingo, póker, playstation
4 xbox, nintendo, lego, juguete*, consola*
# hobby
4 jardiner*, jardín, coleccion*, bricolaje, costura, pasatiempo*, afición
# food and drink enthusiasm
4 receta*, gastronom*, ?cocina*, cocinero*, chef*, restaurante*, vino*, cerveza*, cóctel*, tapa, tapas
4 paella, ?jamón, ?queso*, postre*, plato*, ?comida*, bebida*, ?desayuno*, ?cena*, ?almuerzo*, ?café, ?té
4 chocolate*, ingrediente*, sabor*, estrella michelin, mezcal, tequila, pizza*, carne*, ?pan, pescado
4 marisco*, ensalada*, ?verdura*, ?fruta*, vegetarian*, vegan*, comer, delicios*, dulce*, aceite, especias
4 salsa picante, picante*, ?huevo*
# travel and tourism
4 turis*, turístic*, viaj*, hotel*, alojamiento*, destino*, equipaje*, pasaporte*, visado*, visa
4 mochiler*, hostal*, airbnb, resort*, guía turística, crucero, itinerario*, vuelo*, pasajero*, excursion*
4 safari*, albergue*, reserva de hotel, visitante*, maleta*, aventura*, isla, islas, billete*, boleto*
4 autobús*, autobuses
3 tráfico, vehículo*, transporte*, compras, aeropuerto*, tren, trenes, aerolínea*, alianza aérea
3 carretera*, autopista*, ferrocarril*, taxi*, aduan*, ruinas, sabor local, selva, yate*, comodidad
3 entradas, visitar, playas, ?montaña*, estación, estaciones, ferry, ruta*, paisaje*, crucer*, costa, lago*
3 cueva*, volar, embajada turística, ciudad vieja, casco antiguo, puerto, ?barco*, esquí de
1 conduc*, conductor*, sitios, cruce, pueblos, océano*, ciudades
4 mochila*, excursi*, trekking, montañism*, raquetas de nieve, bucear, esnórquel, posada*
4 pensión turística, hospedaj*, hospedar*, acampad*, campamento base, escala, escalas
4 tarjeta de embarque, viajero frecuente, clase turista, clase ejecutiva, libre de impuestos, duty free
4 horario*, tren nocturno, estación de tren, estación de autobuses, alquiler de coche*
4 alquiler de auto*, coche de alquiler, autostop, autocaravana*, caravana*, lugares de interés
4 atracción turística, atracciones, centro de la ciudad, paseo marítimo, mirador*, panorám*, cascada*
4 aguas termales, parque temático, zoco*, bazar*, seguro de viaje, agencia de viajes, agencias de viajes
4 guía turístic*, visita guiada, visitas guiadas, temporada alta, temporada baja, estación de esquí
4 pista de esquí, esquiar, esquí, estancia*, vacacion*, veraneant*, complejo turístico, balneari*
3 mapa*, recorrido*, itinerari*, ?isla*, archipiélago*, península*, bahía*, acantilad*, valle, valles
3 cañón, colina*, bote*, velero*, terminal, muelle*, avión, aviones, pasajer*, comida callejera
3 comida local, platos típicos, menú*, panadería*, cafés, ida y vuelta, pasaje*, propina*
3 cambio de moneda, regate*, alojarse, pasar la noche, escalada*, escalar, alpinist*, pico, picos
3 mal de altura, permiso*, extranjer*, choque cultural, consulado*, costas, orilla del mar, alrededores
3 barrio*, pintoresc*, plaza*, callejuela*, río arriba
2 ropa de abrigo, a pie, caminar, abarrotad*, concurrid*, famoso por, kilómetros de, km de, ?calle*
2 ?puente*, lugar*, zona*
3 tienda de campaña, saco de dormir, mosquitero*, estación seca, estación lluviosa, temporada de lluvias
3 oasis, duna*, camello*, jeep*, todoterreno*, carné de conducir, licencia de conducir
3 límite de velocidad, rotonda*, peaje*, gasolinera*, teleférico*, funicular*, tranvía*, metro
3 ciclomotor*, motoneta*, alquiler de bicicletas, zona peatonal, puesto del mercado, artesanía*
3 recuerdos, agua del grifo, agua embotellada, dormitorio compartido, litera*, año sabático
3 curso de idiomas, estudiante de intercambio, au pair, guardia fronterizo, alerta de viaje, consular*
3 pañuelo, horario de apertura, tripulación de cabina, ?ventanilla, sobreventa, vuelo chárter
3 conexión aérea, tránsito, sala de embarque, transbordador, puerto de escala, marina deportiva, balsa*
3 rápidos, laguna*, tabla de surf, telesilla*, trineo*, refugio de montaña, vía ferrata, prismáticos
3 observación de aves, ñu, cebra*, hiena*, jirafa*, globo aerostático, cata de vinos, degustación
3 tragamonedas, máquina tragaperras, ruleta, basílica*, pagoda*, palacio*, fortaleza*, ciudadela*
3 muralla*, catacumba*, cementerio*, jardín botánico
# lifestyle
4 vestido*, ?zapato*, bolso*, joya*, maquillaje, peluquer*, cabello, perfume*, ropa, cosmétic*, horóscopo
4 signo zodiacal, look, bikini, tatuaje*, traje*, falda*, accesorios
# house and home
4 decoración, mueble*, hogar, habitación*, baño, salón, dormitorio*, limpieza del hogar, sofá*, cortina*
# wellness
3 yoga, meditación, spa, masaje*, balneario*, mindfulness
# exercise and fitness
3 gimnasio*, fitness, ejercicio físico, pilates, estiramientos
`;
