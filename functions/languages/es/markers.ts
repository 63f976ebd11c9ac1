import type { MarkerTable } from '../marker-table.ts';

/** Spanish: collected by reading what news sites of Spain and Latin America print around their articles. */
export const markers: MarkerTable = {
  by: `
      por | de | escrito por | redactado por | texto | autor | autora | de nuestro corresponsal |
      de nuestra corresponsal | publicado por |
      entrevista de | análisis de | un análisis de | reportaje de | una información de`,
  pitch: 'periodismo | redacción | lectores | nuestra revista | suscripción',
  consent: `
      nosotros y nuestros | nuestros socios | su consentimiento | tu consentimiento | sus preferencias | tus preferencias |
      su dispositivo | tu dispositivo | utilizamos cookies | usamos cookies | datos personales | información en un dispositivo |
      medición de anuncios | datos de localización | interés legítimo | anuncios personalizados | publicidad personalizada |
      su navegación | tu navegación | hábitos de navegación | identificadores únicos | cookies propias`,
  kinds: {
    breadcrumb: {
      opens: `
      usted está aquí | estás en | estás aquí | inicio > | inicio / | inicio » | portada > | portada / |
      inicio |`,
    },
    'read-also': {
      opens: `
      lea también | lee también | leer también | lea más | leer más | vea también | ver también |
      te puede interesar | puede interesarle | te recomendamos | más información | también te puede |
      te interesa | mira también | mirá también | mire también | además: | lee aquí | lea aquí | lea: |
      lee: | ver más | vea: | ver: | escucha: | leé también | sigue leyendo | no te pierdas | recomendamos |
      conoce más | entérate | en video | video: | vídeo: | relacionado: | lee además | puedes leer |
      le puede interesar`,
      whole: 'lea además | leer más | ver más | lee también | más info | relacionado',
    },
    related: {
      opens: `
      noticias relacionadas | noticia relacionada | artículos relacionados | notas relacionadas |
      contenido relacionado | temas relacionados | más noticias | más sobre | más en | lo más leído |
      lo más visto | lo más | lo último | las más leídas | los más leídos | últimas noticias |
      contenido patrocinado | otras noticias | recomendados | recomendado para | te puede interesar |
      también te puede interesar | quizás te interese | quizá te interese | entradas relacionadas |
      te podría interesar | notas más leídas | en portada | más de | destacados | artículos recientes |
      noticias recientes | tendencias | del mismo autor | en otras noticias`,
      whole: `
      última hora | en vivo | en directo | relacionados | relacionadas | destacado | destacadas | más |
      videos | vídeos | noticias | lo más popular | populares | enlaces relacionados | recientes |
      al minuto`,
    },
    'prev-next': {
      opens: `
      artículo anterior | siguiente artículo | artículo siguiente | noticia anterior | noticia siguiente |
      siguiente noticia | entrada anterior | siguiente entrada | entrada siguiente | nota anterior |
      próximo artículo | página siguiente`,
      whole: 'anterior | siguiente',
    },
    share: {
      opens: `
      compartir en | comparte | compartir nota | compartir esta | compartir por | compartir este |
      copiar enlace | enviar por correo | haz clic para compartir | enviar por | imprimir esta | comparta`,
      whole: `
      compartir | compártelo | imprimir | enviar | guardar | tuitear | comparte | me gusta | correo |
      escuchar | favoritos | copiar url | compartido`,
      within: 'haz clic para compartir | (se abre en una ventana nueva)',
    },
    'follow-us': {
      opens: `
      síguenos | siguenos | sigue nuestro | únete a nuestro | sígueme | seguinos | sigue a | síganos |
      descarga nuestra | descarga la app | mantente informado | sigue toda la información |
      sigue las noticias | recibe noticias`,
      within: `
      síguenos en | google noticias | nuestro canal de | canal de whatsapp | síganos en`,
    },
    subscription: {
      opens: `
      suscríbete | suscríbase | suscribite | hazte socio | apoya nuestro | apóyanos | contenido exclusivo |
      inicia sesión | iniciar sesión | regístrate | ya soy suscriptor | ya eres suscriptor |
      para seguir leyendo | si quieres seguir leyendo | accede a | crea tu cuenta | este contenido es |
      prueba gratis | hazte premium | lee sin límites | olvidé mi | ¿olvidaste`,
      whole: `
      suscripción | suscripciones | premium | registro | registrarse | entrar | acceder | mi cuenta |
      ingresar | suscriptores`,
      within: `
      exclusivo para suscriptores | solo para suscriptores | para suscriptores | si ya eres suscriptor |
      periodismo independiente | cancela cuando`,
    },
    newsletter: {
      opens: `
      recibe en tu | recibe nuestra | boletín | recibe las | recibe cada | tu correo | tu email | recibí |
      suscríbete a nuestra newsletter | apúntate | newsletter | al suscribirte`,
      whole: 'boletines | newsletters | correo electrónico | email',
      within: 'nuestro boletín | nuestra newsletter | en tu correo | en tu bandeja',
    },
    'comment-form': {
      opens: `
      deja un comentario | deja tu comentario | dejar un comentario | deja una respuesta |
      tu dirección de correo | comentar | guarda mi nombre | guardar mi nombre | este sitio usa akismet |
      escribe un comentario | añadir comentario | agregar comentario | ver comentarios | sé el primero |
      comenta | comentarios ( | los campos obligatorios | únete a la conversación | para comentar |
      normas de | cancelar la respuesta | los comentarios`,
      whole: `
      comentarios | comentario | responder | comentar | opiniones | nombre | denunciar | reportar |
      tu comentario`,
      within: 'este sitio usa akismet | deja un comentario',
    },
    'comment-count': {
      whole: `
      # comentarios | # comentario | # compartidos | # respuestas | sin comentarios | # votos | # vistas |
      # visitas | # lecturas`,
    },
    source: { opens: 'fuente: | fuentes: | fuente : | con información de', whole: 'fuente | fuentes' },
    tags: {
      opens: `
      etiquetas | archivado en | etiquetado | categorías: | categoría: | temas: | tags: | en esta nota |
      más sobre este tema | palabras clave | en este artículo`,
      whole: 'temas | etiquetas | tags | categorías | claves | temáticas',
    },
    gallery: {
      opens: `
      galería de fotos | galería | ver galería | ver fotos | fotogalería | ampliar foto | ampliar imagen`,
      whole: 'fotos | imágenes | # de # | # / # | fotogalería | video | vídeo',
      within: 'haga clic para ampliar | haz clic para ampliar',
    },
    credit: {
      opens: `
      foto: | fotografía: | imagen: | crédito: | créditos: | fotos: | (foto | foto de | imagen de |
      imagen cedida | foto cortesía | pie de foto | archivo/ | ilustración: | infografía:`,
      within: `
      getty images | (foto: | foto: | imagen de archivo | foto de archivo | / efe | /efe | (efe) |
      europa press / | fotografía de archivo`,
    },
    'date-line': {
      opens: `
      publicado | actualizado | por redacción | última actualización | fecha: | tiempo de lectura | act. |
      creado | modificado | lectura: | publicada`,
      within: `
      min de lectura | minutos de lectura | min. de lectura | actualizado el | actualizado a las`,
    },
    navigation: {
      opens: `
      ir al contenido | saltar al contenido | ir a la | ver todas | ver todos | cargar más | mostrar más |
      volver a | volver arriba`,
      whole: `
      menú | buscar | inicio | portada | secciones | deportes | política | economía | cultura | sociedad |
      internacional | nacional | opinión | tecnología | salud | mundo | cerrar | videos | más | contacto |
      servicios | entretenimiento | buscador | españa | ciencia | gente | tendencias | hemeroteca`,
    },
    legal: {
      opens: `
      política de privacidad | aviso legal | todos los derechos | términos y condiciones | mapa del sitio |
      política de cookies | utilizamos cookies | este sitio utiliza cookies | quiénes somos | prohibida su |
      prohibida la reproducción | derechos reservados | © | aviso de privacidad | términos de`,
      whole: `
      contacto | publicidad | cookies | aceptar | rechazar | nosotros | staff | acerca de | aceptar todo | aceptar todas | rechazar todo | rechazar todas | aceptar y continuar | aceptar y cerrar | configurar | configuración de cookies | gestionar opciones | más opciones | guardar preferencias | valoramos tu privacidad | valoramos su privacidad`,
      within: `
      todos los derechos reservados | derechos reservados | utiliza cookies | política de privacidad |
      prohibida la reproducción`,
    },
    advert: {
      opens: `
      la noticia continúa | continúa después de la publicidad | continua leyendo | el artículo continúa |
      sigue leyendo después`,
      whole: 'publicidad | anuncio | anuncios | patrocinado | pub',
    },
    'author-box': {
      opens: `
      sobre el autor | acerca del autor | sobre la autora | más artículos de | más de este autor |
      ver más artículos | autor: | todos los artículos`,
      whole: `
      autor | redacción | autora | periodista | redactor | redactora | corresponsal | sobre la firma`,
    },
  },
};
