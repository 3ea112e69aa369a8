"""Portuguese, of Portugal and Brazil: what a sentence of a biography says of its subject's posts, by phenomenon."""

import pytest

from tests.ingest.reading import lines

WHO = "Rui Prates"

BEGINNINGS = [
    ("Assumiu o Santos em março de 2010.", ["Santos 2010-03 to ?"]),
    ("Em 2012 tomou conta do Boavista.", ["Boavista 2012 to ?"]),
    ("Pegou o Goiás em agosto de 2005.", ["Goiás 2005-08 to ?"]),
    ("Foi anunciado pelo Ceará em 3 de maio de 2019.", ["Ceará 2019-05-03 to ?"]),
    ("Foi apresentado como novo treinador do Rio Ave a 2 de julho de 2014.", ["Rio Ave 2014-07-02 to ?"]),
    ("Em 1998 tornou-se treinador do Farense.", ["Farense 1998 to ?"]),
    ("Assinou pelo Portimonense em junho de 2016.", ["Portimonense 2016-06 to ?"]),
    ("Assinou um contrato de duas épocas com o Gil Vicente em junho de 2016.", ["Gil Vicente 2016-06 to ?"]),
    ("Acertou com o Coritiba em dezembro de 2008.", ["Coritiba 2008-12 to ?"]),
    ("Fechou com o Avaí em janeiro de 2011.", ["Avaí 2011-01 to ?"]),
    ("Chegou ao Náutico em 2007.", ["Náutico 2007 to ?"]),
    ("Estreou-se como treinador no Leixões, em 1999.", ["Leixões 1999 to ?"]),
    ("Iniciou a carreira de treinador no Leixões em 1999.", ["Leixões 1999 to ?"]),
    ("Começou a carreira de técnico em 1999, no Guarani.", ["Guarani 1999 to ?"]),
    ("Em 2001 passou a dirigir o Paysandu.", ["Paysandu 2001 to ?"]),
    ("Aceitou o convite do Marítimo em 2003.", ["Marítimo 2003 to ?"]),
    ("Rumou ao Nacional da Madeira em 2003.", ["Nacional da Madeira 2003 to ?"]),
    ("Mudou-se para o Estoril em julho de 2013.", ["Estoril 2013-07 to ?"]),
    ("O Juventude contratou-o em 2015.", ["Juventude 2015 to ?"]),
    ("O Sport o contratou em abril de 2015.", ["Sport 2015-04 to ?"]),
    ("Em maio de 2009 ficou com o cargo de treinador do Beira-Mar.", ["Beira-Mar 2009-05 to ?"]),
    ("Sucedeu a Jorge Costa no comando do Braga em 2007.", ["Braga 2007 to ?", "Jorge Costa: Braga ? to 2007"]),
    ("Regressou ao Marítimo em 2010.", ["Marítimo 2010 to ?"]),
    ("Em maio de 2012 deixou o Goiás para assumir o Sport.", ["Goiás ? to 2012-05", "Sport 2012-05 to ?"]),
    ("Em 2011 o Boavista promoveu-o a treinador principal.", ["Boavista 2011 to ?"]),
    ("De volta ao Bahia em 2014, foi demitido em agosto.", ["Bahia 2014 to 2014-08 sacked"]),
    ("Em 2008 rendeu Nuno Neto no Estoril.", ["Estoril 2008 to ?", "Nuno Neto: Estoril ? to 2008"]),
]

ENDINGS = [
    ("Treinou o Sporting até maio de 1999.", ["Sporting ? to 1999-05"]),
    ("Assumiu o Vitória em 2010 e foi demitido em março de 2011.", ["Vitória 2010 to 2011-03 sacked"]),
    ("Chegou ao Moreirense em 2010. Demitiu-se em fevereiro de 2011.", ["Moreirense 2010 to 2011-02 resigned"]),
    (
        "Chegou ao Moreirense em 2010. Pediu demissão em 4 de fevereiro de 2011.",
        ["Moreirense 2010 to 2011-02-04 resigned"],
    ),
    (
        "Chegou ao Moreirense em 2010. Apresentou a demissão a 4 de fevereiro de 2011.",
        ["Moreirense 2010 to 2011-02-04 resigned"],
    ),
    ("Assumiu o Sport em 2010. Foi dispensado em julho.", ["Sport 2010 to 2010-07 sacked"]),
    ("Assumiu o Sport em 2010. O clube o dispensou em julho.", ["Sport 2010 to 2010-07 sacked"]),
    (
        "Assumiu o Arouca em 2010. Rescindiu amigavelmente em janeiro de 2011.",
        ["Arouca 2010 to 2011-01 mutual consent"],
    ),
    ("Assumiu o Arouca em 2010. Saiu por mútuo acordo em janeiro de 2011.", ["Arouca 2010 to 2011-01 mutual consent"]),
    (
        "Assumiu o Arouca em 2010. Saiu em comum acordo com a direção em janeiro de 2011.",
        ["Arouca 2010 to 2011-01 mutual consent"],
    ),
    (
        "Assumiu o Arouca em 2010. Deixou o clube no fim do contrato, em junho de 2011.",
        ["Arouca 2010 to 2011-06 contract end"],
    ),
    ("Assumiu o Arouca em 2010. Foi destituído a 5 de janeiro de 2011.", ["Arouca 2010 to 2011-01-05 sacked"]),
    ("Assumiu o Arouca em 2010. Foi afastado do cargo a 5 de janeiro de 2011.", ["Arouca 2010 to 2011-01-05 sacked"]),
    ("Assumiu o Arouca em 2010. Abandonou o cargo em janeiro de 2011.", ["Arouca 2010 to 2011-01"]),
    (
        "Assumiu o Arouca em 2010. Foi despedido em janeiro de 2011, após a derrota com o Porto.",
        ["Arouca 2010 to 2011-01 sacked"],
    ),
    (
        "Assumiu o Arouca em 2010. A derrota com o Porto ditou a sua saída, em janeiro de 2011.",
        ["Arouca 2010 to 2011-01"],
    ),
    (
        "Assumiu o Bahia em 2010. Não resistiu à goleada para o Vitória e foi demitido em 3 de abril.",
        ["Bahia 2010 to 2010-04-03 sacked"],
    ),
    ("Em 2004 trocou o Paços de Ferreira pelo Boavista.", ["Boavista 2004 to ?", "Paços de Ferreira ? to 2004"]),
    (
        "Assumiu o Remo em 2010. Foi substituído por Nuno Neto em março de 2011.",
        ["Nuno Neto: Remo 2011-03 to ?", "Remo 2010 to 2011-03"],
    ),
    ("Assumiu o Remo em 2010. Em março de 2011, pediu para sair.", ["Remo 2010 to 2011-03 resigned"]),
    ("Assumiu o Remo em 2010. O clube anunciou a sua saída em março de 2011.", ["Remo 2010 to 2011-03"]),
]

HELD_AND_LISTED = [
    ("Dirigiu o Figueirense de 2001 a 2003.", ["Figueirense 2001 to 2003"]),
    ("Entre 2001 e 2003 comandou o Figueirense.", ["Figueirense 2001 to 2003"]),
    ("Esteve no comando do Figueirense entre 2001 e 2003.", ["Figueirense 2001 to 2003"]),
    ("Foi treinador do Figueirense entre 2001 e 2003.", ["Figueirense 2001 to 2003"]),
    ("Orientou o Chaves na época 2015/16.", ["Chaves 2015 to 2016"]),
    (
        "Dirigiu Ceará (2001), Fortaleza (2002-2003) e ABC (2004).",
        ["ABC 2004 to 2004", "Ceará 2001 to 2001", "Fortaleza 2002 to 2003"],
    ),
    ("Passou por Ceará, Fortaleza e ABC.", ["ABC ? to ?", "Ceará ? to ?", "Fortaleza ? to ?"]),
    ("Teve passagens por Ceará, Fortaleza e ABC.", ["ABC ? to ?", "Ceará ? to ?", "Fortaleza ? to ?"]),
    ("Treinou ainda o Feirense, o Penafiel e o Leixões.", ["Feirense ? to ?", "Leixões ? to ?", "Penafiel ? to ?"]),
    ("No comando do Criciúma entre 2012 e 2013, subiu de divisão.", ["Criciúma 2012 to 2013"]),
    ("Desde julho de 2020 é treinador do Famalicão.", ["Famalicão 2020-07 to .."]),
    ("É o atual treinador do Famalicão, cargo que ocupa desde julho de 2020.", ["Famalicão 2020-07 to .."]),
    ("Treina o Famalicão desde 2020.", ["Famalicão 2020 to .."]),
    (
        "Dirigiu o Ceará em 2001; o Fortaleza, em 2002 e 2003; e o ABC, de março a junho de 2004.",
        ["ABC 2004-03 to 2004-06", "Ceará 2001 to 2001", "Fortaleza 2002 to 2003"],
    ),
    (
        "Treinou o Goiás. Depois, o Náutico (2005), o Ceará (2006) e o Remo (2007-2008).",
        ["Ceará 2006 to 2006", "Goiás ? to ?", "Náutico 2005 to 2005", "Remo 2007 to 2008"],
    ),
    ("Em 2010 comandou o Avaí até 5 de setembro.", ["Avaí 2010 to 2010-09-05"]),
    ("Treinou o Paraná, do qual saiu em 2011.", ["Paraná ? to 2011"]),
    (
        "Treinou o Goiás. Pelo Paulista de Jundiaí venceu a Copa do Brasil de 2005.",
        ["Goiás ? to ?", "Paulista de Jundiaí 2005 to 2005"],
    ),
]

ROLES_AND_SQUADS = [
    (
        "Foi adjunto de Jaime Pacheco no Boavista entre 1999 e 2003.",
        ["Boavista (assistant coach) 1999 to 2003", "Jaime Pacheco: Boavista ? to ?"],
    ),
    ("Foi auxiliar técnico do Palmeiras de 2010 a 2012.", ["Palmeiras (assistant coach) 2010 to 2012"]),
    ("Em 2010 assumiu interinamente o Palmeiras.", ["Palmeiras (interim head coach) 2010 to ?"]),
    ("Em setembro de 2010 assumiu o Palmeiras de forma interina.", ["Palmeiras (interim head coach) 2010-09 to ?"]),
    ("Foi preparador físico do Grêmio em 1995.", ["Grêmio (fitness coach) 1995 to 1995"]),
    ("Foi treinador de guarda-redes do Benfica de 2001 a 2004.", ["Benfica (goalkeeping coach) 2001 to 2004"]),
    ("Treinou os juniores do Sporting entre 1990 e 1993.", ["Sporting youth 1990 to 1993"]),
    ("Dirigiu o sub-20 do Santos em 2009.", ["Santos U-20 2009 to 2009"]),
    ("Treinou a equipa B do Benfica de 2013 a 2015.", ["Benfica B 2013 to 2015"]),
    ("Comandou a equipa feminina do Sporting em 2018.", ["Sporting women 2018 to 2018"]),
    ("Foi selecionador de Angola entre 2006 e 2008.", ["Angola 2006 to 2008"]),
    ("Comandou a seleção de Cabo Verde de 2010 a 2012.", ["Cape Verde 2010 to 2012"]),
    ("Dirigiu a Seleção Brasileira Sub-17 em 2003.", ["Brazil U-17 2003 to 2003"]),
    ("Foi diretor desportivo do Leixões em 2012.", ["Leixões (other) 2012 to 2012"]),
    ("Foi treinador adjunto do Feirense entre 1995 e 1998.", ["Feirense (assistant coach) 1995 to 1998"]),
    ("Dirigiu os reservas do Boca Juniors em 2004.", ["Boca Juniors reserves 2004 to 2004"]),
    ("Treinou a Seleção Portuguesa Sub-21 entre 2004 e 2006.", ["Portugal U-21 2004 to 2006"]),
]

NOT_READ = [
    ("Como jogador, defendeu Santos e Palmeiras.", []),
    ("Jogou no Leixões entre 1980 e 1985.", []),
    ("Nunca treinou o Benfica.", ["Benfica ? to ? [denied]"]),
    ("Venceu o Palmeiras por 2 a 0.", []),
    ("Defendeu o Santos contra o Palmeiras em 1990.", []),
    ("Marcou dois golos ao Benfica em 1992.", []),
]

PLANS = [
    ("Vai assumir o Braga em julho de 2030.", ["Braga 2030-07 to ? [planned]"]),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*BEGINNINGS, *ENDINGS, *HELD_AND_LISTED, *ROLES_AND_SQUADS, *NOT_READ, *PLANS]
)
def test_posts_of_a_biography(text: str, expected: list[str]) -> None:
    named = {line if ":" in line else f"{WHO}: {line}" for line in expected}
    assert lines(text, "pt", WHO) == named
