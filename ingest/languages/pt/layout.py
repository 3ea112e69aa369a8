"""Portuguese: the words that pages are furnished with (see `ingest.languages.layout`)."""

from ingest.languages.layout import Layout, phrases

LAYOUT = Layout(
    code="pt",
    common_words=phrases(
        """
        o, os, do, da, em, e, com, uma, um, foi, não, na, ao, dos, das, pelo, seu, sua, é, após, são, até, mais,
        pela, à
        """
    ),
    buttons=phrases(
        """
        partilhar, compartilhar, compartilhe, guardar, salvar, imprimir, comentar, comentarios, ouvir, copiar link,
        assine, entrar, cadastre se, siga nos, publicidade, anuncio, ver mais, ler mais, leia mais, saiba mais, ver
        comentarios, voltar ao topo, aceitar, aceitar cookies, aceitar todos, recusar, menu, buscar, pesquisar,
        newsletter, enviar por email
        """
    ),
    notices=phrases(
        """
        assine, inscreva se, subscreva, cadastre se, receba no seu, receba as, siga nos, siga o, siga a, clique
        aqui, clique e, baixe o app, este site usa cookies, este site utiliza cookies, usamos cookies, utilizamos
        cookies, ordenar por, tempo de leitura, todos os direitos reservados, politica de privacidade, partilhe,
        compartilhe, mais sobre, veja a tabela, veja tambem a, assista, participe do canal, entre no canal,
        newsletter
        """
    ),
    labels=phrases("video, videos, tags, galeria, ingressos, bilhetes, assista, ouca, audio, podcast, enquete"),
    tails=phrases(
        """
        mais noticias, noticias relacionadas, ultimas noticias, mais lidas, as mais lidas, mais vistas, artigos
        relacionados, relacionados, relacionadas, recomendados, recomendado para voce, outras noticias, voce pode
        gostar, pode interessar lhe, tambem lhe pode interessar, mais do ge, mais sobre, sobre o autor, conteudo
        relacionado, materias relacionadas, destaques
        """
    ),
    teasers=phrases("leia tambem, ler tambem, leia mais, veja tambem, veja mais, saiba mais, confira tambem"),
    photo=phrases("foto, fotos, fotografia, imagem, credito, divulgacao, reproducao, arquivo"),
    bylines=phrases("por, redacao, texto, autor, enviado especial, da redacao"),
    published=phrases("publicado, publicada, atualizado, atualizada, data, criado, ultima atualizacao"),
    desks=phrases(
        """
        esportes, esporte, desporto, futebol, futebol internacional, futebol nacional, liga portugal, brasileirao,
        serie a, noticias, mercado, selecao, futebol feminino, perfil, entrevista, opiniao, exclusivo, inicio
        """
    ),
    sections=phrases(
        """
        carreira, trajetoria, biografia, palmares, titulos, conquistas, referencias, ligacoes, estatisticas, notas,
        vida, premios, clubes, estilo
        """
    ),
    honours=phrases("titulos, palmares, conquistas, trofeus, campeonatos"),
    lists=phrases("lista de, anexo, treinadores do, treinadores da, todos os treinadores"),
    statements=phrases("comunicado, nota oficial, comunicado oficial"),
    births=phrases("nasceu, nascido, nascida, nascimento"),
    deictics=phrases(
        """
        nesta segunda, nesta terca, nesta quarta, nesta quinta, nesta sexta, neste sabado, neste domingo, esta
        segunda feira, esta terca feira, esta quarta feira, esta quinta feira, esta sexta feira, este sabado, este
        domingo, ontem, na noite desta
        """
    ),
)
