"""Spanish: the words that pages are furnished with (see `ingest.languages.layout`)."""

from ingest.languages.layout import Layout, phrases

LAYOUT = Layout(
    code="es",
    common_words=phrases(
        """
        el, la, los, las, del, y, en, con, una, fue, su, sus, pero, lo, al, tras, hasta, desde, es, más, como, era, sin
        """
    ),
    buttons=phrases(
        """
        guardar, compartir, imprimir, comentar, comentarios, escuchar, copiar enlace, copiar link, suscribete,
        inicia sesion, iniciar sesion, registrate, siguenos, seguinos, publicidad, anuncio, ver mas, leer mas, ver
        comentarios, volver arriba, aceptar, aceptar cookies, aceptar todas, rechazar, configurar, enviar por
        correo, menu, buscar, compartir en facebook, compartir en whatsapp, unete a nuestro canal, newsletter,
        boletin
        """
    ),
    notices=phrases(
        """
        suscribete, suscribite, suscripcion a, recibe en tu correo, recibi en tu, siguenos en, seguinos en, sigue
        nuestro canal, unete a, sumate a nuestro, descarga la app, descarga nuestra, este sitio usa cookies, este
        sitio utiliza cookies, usamos cookies, utilizamos cookies, ordenar por, tiempo de lectura, haz clic, hace
        clic, todos los derechos reservados, politica de privacidad, aviso legal, comparte esta, compartir esta,
        temas relacionados, mira el video, newsletter, con informacion de
        """
    ),
    labels=phrases(
        """
        video, videos, etiquetas, temas, entradas, galeria, fotogaleria, directo, audio, podcast, encuesta
        """
    ),
    tails=phrases(
        """
        mas noticias, noticias relacionadas, te puede interesar, te puede gustar, tambien te puede interesar, le
        puede interesar, quizas te interese, lo mas leido, lo mas visto, las mas leidas, lo ultimo, ultimas
        noticias, temas relacionados, articulos relacionados, mas sobre este tema, mas en deportes, recomendados,
        recomendado para ti, tambien en deportes, otras noticias, mas informacion, relacionadas, contenido
        relacionado, notas relacionadas, mas de este autor, sobre el autor
        """
    ),
    teasers=phrases(
        """
        lee tambien, leer tambien, lea tambien, lee ademas, lee mas, mira tambien, mira ademas, ver tambien
        """
    ),
    photo=phrases("foto, fotos, fotografia, imagen, credito, archivo, difusion, captura"),
    bylines=phrases("por, redaccion, escribe, texto, autor, enviado especial, corresponsal"),
    published=phrases("publicado, actualizado, fecha, creado, ultima actualizacion"),
    desks=phrases(
        """
        deportes, futbol, primera division, liga 1, liga profesional, futbol internacional, noticias, futbol
        peruano, futbol argentino, laliga, segunda division, seleccion, mercado de pases, fichajes, futbol femenino,
        perfil, entrevista, opinion, ultima hora, exclusiva, portada, inicio
        """
    ),
    sections=phrases(
        """
        carrera, trayectoria, biografia, palmares, titulos, logros, referencias, enlaces, estadisticas, notas, vida,
        premios, distinciones, clubes
        """
    ),
    honours=phrases("palmares, titulos, logros, trofeos, conquistas, campeonatos"),
    lists=phrases("lista de, anexo, listado de, entrenadores de, todos los entrenadores"),
    statements=phrases("comunicado, nota oficial, comunicado oficial, anuncio oficial"),
    births=phrases("nacio, nacido, nacida, nacimiento"),
    deictics=phrases(
        """
        este lunes, este martes, este miercoles, este jueves, este viernes, este sabado, este domingo, anoche, esta
        tarde, esta noche, las proximas horas, ayer
        """
    ),
)
