/** The Spanish names of the IPTC Media Topics, by code. IPTC NewsCodes, CC BY 4.0 (https://cv.iptc.org/newscodes/mediatopic/). */
export const topicNames = `
01000000 Arte, cultura, entretenimiento y medios
20000002 Arte y entretenimiento
20000005 Cine
20000007 Danza
20000011 Moda
20000013 Literatura
20000018 Música
20000029 Teatro
20000031 Artes visuales
20001181 Festival
20000038 Cultura
20000042 Lengua
20000043 Bibliotecas y museos
20000044 Monumentos y patrimonio
20000045 Medios de comunicación
20000046 Medios informativos
20001182 Redes sociales
20000051 Televisión
20000050 Radio
16000000 Conflicto, guerra y paz
20000053 Acto terrorista
20000056 Conflicto armado
20000057 Guerrilla
20000062 Guerra
20000060 Ocupación militar
20000065 Disturbios civiles
20000066 Manifestación
20000069 Motín
20000070 Golpe de Estado
20000071 Masacre
20000072 Genocidio
20000073 Proceso de paz
20000080 Prisioneros de guerra
20000077 Reconstrucción de posguerra
20000078 Desarme
02000000 Crimen, derecho y justicia
20000082 Delincuencia
20000093 Corrupción
20000086 Ciberdelincuencia
20000095 Narcotráfico
20000097 Fraude
20000099 Homicidio
20000100 Secuestro
20000101 Crimen organizado
20000104 Robos y hurtos
20000105 Crimen de guerra
20000106 Poder judicial
20000107 Tribunal
20000121 Derecho
20000129 Fuerzas del orden
20000130 Detención
20000133 Policía
03000000 Desastres y accidentes
20000139 Accidentes
20001321 Ahogamiento
20000140 Explosión
20000141 Accidente industrial
20000143 Accidente de transporte
20000148 Catástrofe
20000149 Hambruna
20000150 Incendio
20000151 Desastre natural
20000168 Respuesta de emergencia
04000000 Economía, negocios y finanzas
20000170 Información empresarial
20000344 Economía
20000346 Macroeconomía
20000385 Mercados y bolsas
20000386 Mercado de materias primas
20000391 Mercado de divisas
20000209 Productos y servicios
20000210 Agricultura
20000225 Informática y telecomunicaciones
20000235 Construcción e inmobiliaria
20000243 Bienes de consumo
20000256 Energía y recursos
20001370 Servicios financieros
20000294 Industria manufacturera
20000331 Industria del turismo
20000337 Transporte
20001289 Comercio
05000000 Educación
20000412 Plan de estudios
20000413 Exámenes
20000400 Escuela
20000405 Enseñanza superior
20000409 Educación infantil
20000401 Enseñanza primaria
20000415 Alumnos y estudiantes
20000416 Docentes
20001216 Formación profesional
06000000 Medio ambiente
20000418 Cambio climático
20000420 Conservación
20000424 Contaminación
20000425 Contaminación del aire
20000428 Residuos
20000430 Recursos naturales
20000441 Naturaleza
20000500 Animales
20000443 Especies amenazadas
20001374 Sostenibilidad
07000000 Salud
20000446 Enfermedades
20000447 Cáncer
20000448 Enfermedades transmisibles
20000454 Enfermedades cardíacas
20000458 Salud mental
20000461 Centros sanitarios
20000462 Hospital
20000464 Tratamientos
20000465 Dieta
20000468 Medicamentos
20001228 Cirugía
20000477 Vacunas
20000485 Profesión médica
20001358 Salud pública
08000000 Interés humano
20001237 Aniversario
20000498 Premios
20000505 Celebridades
20000501 Ceremonias
20000499 Récords y hazañas
20000504 Alta sociedad
20000506 Realeza
09000000 Trabajo
20000509 Empleo
20000518 Salarios
20000523 Mercado laboral
20000524 Relaciones laborales
20000529 Conflicto laboral
20000531 Jubilación
20000533 Desempleo
20000536 Sindicatos
10000000 Estilo de vida y ocio
20000538 Ocio
20000540 Juegos
20000550 Aficiones
20000568 Comida y bebida
20000563 Viajes y turismo
20000565 Estilo de vida
20000570 Hogar
20001339 Bienestar
20001239 Ejercicio y forma física
11000000 Política
20000574 Elecciones
20000580 Campañas políticas
20000584 Referendos
20000587 Derechos fundamentales
20000592 Derechos humanos
20000591 Libertad de prensa
20000593 Gobierno
20000598 Defensa
20000605 Espionaje e inteligencia
20000610 Jefes de Estado
20000615 Parlamento
20000612 Administración local
20000613 Ministros
20000621 Políticas públicas
20000634 Política migratoria
20000620 Fiscalidad
20000635 Política nuclear
20000638 Relaciones internacionales
20000639 Diplomacia
20000642 Sanciones económicas
20000644 Organizaciones internacionales
20000645 Refugiados y desplazados
20000647 Crisis política
20000649 Proceso político
20000651 Partidos y movimientos políticos
12000000 Religión
20000657 Creencias
20000658 Budismo
20000659 Cristianismo
20000676 Hinduismo
20000677 Islam
20000679 Judaísmo
20000690 Fiestas religiosas
20000703 Líderes religiosos
20000704 Papa
13000000 Ciencia y tecnología
20000710 Ciencias biomédicas
20000715 Matemáticas
20000717 Ciencias naturales
20000718 Astronomía
20000719 Biología
20000725 Química
20000727 Geología
20000731 Física
20000735 Investigación científica
20000742 Ciencias sociales
20000744 Arqueología
20000747 Historia
20000753 Psicología
20000756 Tecnología e ingeniería
20000757 Ingeniería aeroespacial
20000763 Tecnologías de la información
14000000 Sociedad
20000770 Demografía
20000775 Discriminación
20000777 Racismo
20000780 Familia
20000783 Divorcio
20000786 Matrimonio
20000787 Crianza
20000771 Inmigración
20000788 Humanidad
20000792 LGBTQ
20001327 Mujeres
20000799 Condiciones sociales
20000801 Pobreza
20000802 Problemas sociales
20000817 Bienestar social
20000818 Beneficencia
15000000 Deporte
20000822 Disciplinas deportivas
20000823 Fútbol americano
20000827 Atletismo
20000849 Béisbol
20000851 Baloncesto
20000856 Boxeo
20000888 Críquet
20000892 Ciclismo
20000940 Golf
20000965 Hockey sobre hielo
20000991 Automovilismo
20001176 Rugby
20001056 Esquí
20001065 Fútbol
20001071 Natación
20001085 Tenis
20001104 Dopaje
20001108 Eventos deportivos
20001177 Juegos Olímpicos
20001125 Organizaciones deportivas
20001148 Fichajes
17000000 Meteorología
20001128 Pronóstico del tiempo
20001129 Fenómenos meteorológicos
20001131 Alertas meteorológicas
`;
