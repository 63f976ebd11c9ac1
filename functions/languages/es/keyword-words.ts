import type { KeywordWords } from '../keyword-words.ts';

/** Spanish: how terms are built, and words that are none. */
export const keywordWords: KeywordWords = {
  order: 'noun-adjective',
  inflections: 'es e s',
  peoples: `
    afgano africano albanés alemán andaluz andorrano angoleño árabe aragonés argelino argentino armenio asiático asturiano australiano
    austriaco austríaco azerbaiyano bangladesí belga bielorruso boliviano bosnio brasileño británico búlgaro camboyano camerunés
    canadiense canario castellano catalán checo chileno chino colombiano congoleño coreano costarricense croata cubano danés
    dominicano ecuatoriano egipcio emiratí escandinavo escocés eslovaco esloveno español estadounidense estonio etíope europeo
    extremeño filipino finlandés francés gallego galés georgiano ghanés griego guatemalteco haitiano hebreo holandés hondureño
    húngaro indio indonesio inglés iraní iraquí irlandés islandés israelí italiano jamaicano japonés jordano keniano kurdo
    latinoamericano letón libanés libio lituano madrileño malagueño malayo malgache marroquí mexicano mongol mozambiqueño
    murciano navarro neerlandés nepalí nicaragüense nigeriano norcoreano norteamericano noruego occidental oriental palestino
    panameño paquistaní paraguayo parisino peruano polaco portugués porteño puertorriqueño rumano ruso salvadoreño saudí
    senegalés serbio sevillano sirio somalí soviético sudafricano sudamericano sudanés sueco suizo surcoreano tailandés taiwanés
    tunecino turco ucraniano uruguayo valenciano vasco venezolano vietnamita yemení zaragozano`,
  articles: `
    el la los las un una unos unas lo del este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro
    nuestra nuestros nuestras cada algún alguna algunos algunas ningún ninguna varios varias muchos muchas dos tres cuatro
    cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cien mil dieciséis diecisiete dieciocho diecinueve cuarenta cincuenta sesenta ochenta noventa`,
  prepositions: 'al de en con sin por para contra sobre entre tras desde hasta hacia según a ante bajo',
  verbEndings:
    'ar er ir ando iendo yendo arse erse irse arlo arla arlos arlas ado ada ados adas ido ida idos idas mente ó ará erá irá aron ieron aba aban ía ían',
  links: 'de',
  looseLinks: 'del',
  leading: `
    nuevo nueva antiguo antigua gran grande primer primera primero segundo segunda tercer tercera último última próximo
    próxima pequeño pequeña buen buena mal mala mejor peor mayor menor joven viejo vieja mismo misma otro otra propio
    propia único única verdadero verdadera largo larga alto alta bajo baja simple doble supuesto supuesta duodécima actual
    futuro futura posible principal importante fuerte grave`,
  adjectives: `
    verde rojo roja negro negra blanco blanca azul libre público pública privado privada civil duro dura seco seca
    humano humana urbano urbana cotidiano ciudadano ciudadana mixto mixta neto neta bruto bruta falso falsa ajeno
    directo directa indirecto indirecta externo externa interno interna laboral doméstico extremo extrema armado armada
    organizado organizada marino marina submarino submarina`,
  adjectiveEndings: `
    ico ica al ar ario aria ivo iva oso osa able ible ense eño eña ense ero era il ino ina ístico ística ental és esa
    dor dora nte`,
  verbs: `
    anula manipular obliga salva salvan conquista paraliza cae cierra abre pide piden dice dijo vende compra lanza busca gana
    pierde reclama exige denuncia acusa niega rechaza critica aplica explica indica publica practica complica implica dedica
    califica verifica justifica significa modifica ratifica aprueba desborda aparece afronta inicia termina empieza comienza
    sigue llega deja queda hace hacen tiene tienen puede pueden debe deben quiere será está están había fue era afirma
    asegura advierte anuncia confirma recuerda señala explota mata muere crece sube baja cuesta paga presenta cumple opera
    despenaliza prohíbe celebra estudia espera estima calcula considera defiende promete propone recibe resta supera`,
  general: `
    abrazo acción aceptación acto actividad actitud actualidad acuerdo afirmación agente agosto ajuste alcance alcalde alcaldesa
    algo alternativa alto alumno ambiente ámbito amigo análisis año antemano aparición apoyo apuesta área argumento arranque
    artículo asamblea aspecto asunto atención aumento ausencia autor autoridad autoridades avance ayer ayuda base batallón
    bien boca brazo búsqueda cabeza cabo caída calidad calle cama cambio camino campaña campeón cantidad capacidad capital cara
    carácter cargo carta casa caso categoría causa céntimo centro chico cifra cima ciudad ciudadano clase clave cliente código
    cola comentario comida comienzo compañero compañía comparación compromiso comunidad concepto conclusión condición conjunto
    conocimiento consecuencia consejo contacto contenido contexto contrario control conversación copia corazón costa costado
    costumbre creación crisis criterio cuadro cuenta cuerpo cuestión cuidado culpa curso dato debate decena decenio década
    decisión declaración defensa demanda demás derecha derecho desafío desarrollo descubrimiento deseo destino detalle día
    diálogo diferencia dificultad dinero dirección director directora discurso diseño disposición distancia dólar dolor duda
    dueño duración edad edición efecto ejemplo ejercicio elección elemento empleado empresa encuentro enemigo entorno entrada
    entrevista época equipo error escala escena esfuerzo espacio especialista especie esperanza esposa esposo estado estilo
    estructura estudio etapa euro evento evidencia evolución éxito experiencia experto expresión extremo factor falta familia
    fase favor fecha fenómeno figura fin final finalidad firma flor fondo forma foto fracaso frase frente fuente fuerza
    función fundador futuro ganas gasto gente gesto gobierno golpe grado grupo habitante hallazgo hecho hermana hermano hija hijo
    historia hombre hora horario horas hoy idea imagen impacto importancia impulso incremento índice individuo información
    informe inicio instalación institución instituto intención intento interés invitado isla izquierda jefe jornada joven
    juego junta kilo kilómetro labor lado lenguaje ley líder límite línea lista litro llamada llegada local lucha lugar luna luz
    madre madrugada maestro mal mañana manera mano mar marca marcha marco margen marido más máximo mayo mayoría medida medio
    mejora memoria mensaje mente mes mesa metro miedo miembro mil millar millón mínimo ministerio ministra ministro minuto mirada
    mitad modelo modo momento motivo movimiento muerte muestra mujer mundo nacimiento nada naturaleza necesidad negocio nieta
    nieto niña niño niños nivel noche nombre norma norte noticia novedad número objetivo objeto obra ocasión oeste oferta oficio
    ojo operación opinión oportunidad orden organización origen padre página país palabra papel par parte participación
    participante partir pasillo paso patio pelo pena pérdida periodo período permiso persona personal perspectiva peso pie
    pieza piso plan planta plato plaza plazo poder político porcentaje portavoz posibilidad posición práctica precio pregunta
    presencia presentación presidencia presidenta presidente presión principio prioridad problema procedimiento proceso
    producción producto programa promedio propiedad propietario propósito propuesta protagonista protección proyecto
    prueba público pueblo puerta puesto punto raíz rango rato razón reacción realidad recurso red reducción referencia
    región regla relación reloj respaldo respeto respuesta responsable resto resultado reto reunión riesgo ritmo ropa rostro
    sábado sala salida sección sector segundo semana sensación sentido señal señor señora serie servicio siglo significado signo
    silencio silla sistema sitio situación sociedad socio solución sonido sueño suelo suerte sujeto suma superficie sur tabique
    tapa tarde tarea tema temor temporada tendencia teoría tercio término terreno texto tiempo tío tipo título tonelada tono
    total trabajador trabajo tramo tratamiento trato triple turno unidad usuario uso utilidad valor variedad vecino vía viaje
    víctima vida viernes villa visión visita vista vivienda voluntad volumen voto voz vuelta vez veces ida vida zona ola
    próximo comunicado responsable oficina sello tanto serie metros ciento primo tercero par cuarto dígito escalón media
    dietario seguimiento lunes martes miércoles jueves domingo enero parte partes reparto mirador ahorro fallo gramo hectárea`,
  vague: `
    muere mueren muerto hacer ser haber saber poder deber querer venir ir ver vivir creer leer escribir decir tener tomar poner volver habría
    podría debería tendría sería estaría mejor peor alto bajo
    actual reciente importante necesario posible imposible cierto diferente diverso difícil fácil seguro presente siguiente
    anterior posterior total entero completo particular especial general principal grave capaz real oficial habitual anual
    mensual similar intenso enorme increíble notable considerable favorable único última último próximo tradicional
    excepcional rápido útil inútil terrible visible disponible responsable previsto nuevo antiguo cercano histórico magnífico
    trágico esencial crucial inicial final escaso escéptico grande gran pequeño joven mayor menor mejor peor propio mismo
    suficiente insuficiente inédito importante ayer quien quienes alguien nadie cual`,
};
