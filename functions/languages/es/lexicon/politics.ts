/** Spanish terms that speak for politics; the format is that of `compileLexicon`. */
export const politics = `
# politics
4 polític*, president*, primer ministro, primera ministra, gobierno*, gobernante*, gubernamental*
4 ministr*, oposición, demócrat*, democracia*, democrátic*, partido político, ?partidos, ?izquierda
4 ?derecha
4 ultraderecha, extrema derecha, populis*, socialis*, comunis*, nacionalis*, dictad*, régimen, autoritari*
4 moncloa, casa blanca, kremlin, república*, mandatari*, soberan*, independentis*, independencia
4 jefe de estado, estadista*, constitución, constitucional*, ?reforma*, congreso
3 líder*, ?estado, dirigente*, portavoz, discurso, decreto*, autoridades, mandato, ?cargo, poder, acuerdo
3 nación, ?crisis, ?federal*, ministerio, debate*, autonomía, activista*
2 vínculos, lazos, colonia*, colonial*, alianza, aliados, adhesión, territorio*, manifestaciones, ?reino
1 documento, país
0 partido de fútbol, partido de tenis, partido amistoso, último partido, próximo partido, primer partido
0 partido de ida, partido de vuelta, partidos de liga, partidos ganados, campaña publicitaria
0 campaña de vacunación, cargo de conciencia, a cargo de, corte de pelo, cámara de fotos
0 cámara fotográfica, cámara de vídeo, cámara de seguridad, cámaras de seguridad, cámara lenta
0 cámara de gas, en buen estado, estado de salud, estado de ánimo, mano derecha, mano izquierda
0 pierna derecha, pierna izquierda, a la derecha, a la izquierda, crisis nerviosa, música popular
0 cumbre de la montaña
4 presidencial*, legislad*, alcald*, ministeri*, cancill*, elecci*, votaci*, sufragio, oficialism*
4 democra*, constituci*, cumbre de líderes, partidos políticos, líder opositor, protectorado, imperio
4 monarquía, neutral*, potencia*, aliad*, activist*
2 estadounidens*, país*, naciones, estado*, internacional*, autoridad*, ciudadan*, declaraci*
2 negociaci*
# election
4 elección*, elecciones, electoral*, elector*, votante*, voto, votos, votar, votó, votación*, votaciones
4 urnas, comicios, segunda vuelta, balotaje, encuesta*, sondeo*, candidat*, candidatura*, investidura
4 escrutinio, mesa electoral, papeleta*, elegid*, reelección
# political campaigns
4 campaña electoral, mitin, mítines, cabeza de lista, primarias, debate electoral, programa electoral
# referenda
4 referéndum*, consulta popular, brexit, plebiscito
# fundamental rights
4 libertad de expresión, libertades, derechos civiles, censura*, derecho al voto
# human rights
4 derechos humanos, amnistía internacional, preso político, presos políticos, disidente*, represión
# freedom of the press
4 libertad de prensa, reporteros sin fronteras
# government
4 moción de censura, consejo de ministros, vicepresident*, ?gabinete, remodelación, destitu*, impeachment
4 administración pública, funcionari*, secretario de estado, coalición
# defence
4 ministerio de defensa, ministro de defensa, otan, pentágono, gasto militar, servicio militar
4 fuerzas armadas
# espionage and intelligence
4 espía*, espionaje, cia, cni, servicios secretos, pegasus, snowden, wikileaks, assange
4 inteligencia militar
# heads of state
4 pedro sánchez, mariano rajoy, rajoy, zapatero, aznar, donald trump, trump, biden, joe biden, obama
4 putin, macron, merkel, lula, bolsonaro, maduro, nicolás maduro, hugo chávez, chávez, evo morales, amlo
4 lópez obrador, peña nieto, cristina kirchner, kirchner, macri, alberto fernández, javier milei, milei
4 boric, piñera, petro, gustavo petro, iván duque, uribe, correa, ortega, fidel castro, raúl castro
4 bukele, pinochet, franco, zelenski, erdogan, bush, clinton, sheinbaum, bachelet
# legislative body
4 parlament*, ?senado, senador*, diputad*, congreso de los diputados, cortes generales, proyecto de ley
4 cámara de diputados, cámara baja, cámara de representantes, asamblea nacional, legislativ*, legislador*
4 proposición de ley, eurodiputad*
# local government and authority
4 alcalde*, alcaldesa*, ayuntamiento*, concejal*, gobernador*, comunidad autónoma, junta de andalucía
4 generalitat, municipal*, municipio*, diputación, intendente, provincia*
# minister and secretary (government)
4 ministro de exteriores, ministro del interior, canciller*, pablo iglesias, albert rivera, pablo casado
4 núñez feijóo, feijóo, santiago abascal, abascal, yolanda díaz, isabel díaz ayuso, ayuso, puigdemont
4 carles puigdemont, oriol junqueras, quim torra, josep borrell, borrell, hillary clinton, boris johnson
4 juan guaidó, guaidó, susana díaz, arrimadas
# government policy
4 políticas públicas, privatiza*, nacionaliza*, subsidio*, subvención*, ley orgánica
4 presupuestos generales, plan de gobierno, seguridad nacional
# migration policy
4 política migratoria, asilo, deport*, devoluciones en caliente, permiso de residencia, control fronterizo
# taxation
4 impuesto*, iva, irpf, hacienda, contribuyente*, tributari*, fiscalidad, evasión de impuestos
4 paraíso fiscal, aranceles
# nuclear policy
4 programa nuclear, arma nuclear, armas nucleares, acuerdo nuclear, corea del norte, oiea, misil balístico
4 uranio
# international relations
4 relaciones internacionales, relaciones diplomáticas, naciones unidas, onu, consejo de seguridad
4 unión europea, comisión europea, asuntos exteriores, cancillería, bilateral*, geopolític*
4 comunidad internacional, ue, bruselas, frontera*
2 estados unidos, rusia, china, ucrania, irán, israel, cuba, venezuela, washington, moscú, eeuu, países
# diplomacy
4 diplomátic*, diplomacia, embajad*, embajador*, ?cumbre*, g20, g7, g8, cónsul*, tratado*, enviado especial
# economic sanction
4 sanciones, ?sanción*, embargo*, bloqueo económico
# international organisation
4 oea, otan, celac, asean, unión africana, unasur, liga árabe, secretario general de la onu
# refugees and internally displaced people
4 refugiad*, desplazad*, campo de refugiados, acnur, exilio, exiliad*
# political crisis
4 crisis política, ?dimisión, dimite, dimitió, dimitir, renuncia, estado de excepción
# political parties and movements
4 psoe, partido popular, PP, ?vox, ?podemos, ciudadanos, erc, bildu, pnv, junts, IU, sumar, morena, PRI, pan
4 peronis*, kirchneris*, chavis*, republicanos, demócratas, tories, laboristas, podemita, cdr, CUP
4 falange, militante*, partido republicano, partido demócrata
`;
