"""How the three languages count matches, victories, draws and defeats."""

PLAYED = r"partidos?|encuentros|cotejos|duelos|matches|games|league games|league matches|partidas|jogos|compromisos|duelos oficiales"
WON = r"victorias?|triunfos?|wins?|victories|vitórias?|triunfos|ganados"
DRAWN = r"empates?|draws?|igualdades|igualadas|empatados"
LOST = r"derrotas?|defeats?|losses|loss|caídas|perdidos"

NUMBERS = {
    word: number
    for number, words in enumerate(
        """ninguno ninguna no zero nenhum nenhuma|un uno una one um uma|dos two dois duas|tres three três|cuatro four quatro|cinco five|
        seis six|siete seven sete|ocho eight oito|nueve nine nove|diez ten dez|once eleven onze|doce twelve doze|trece thirteen treze|
        catorce fourteen catorze quatorze|quince fifteen quinze|dieciséis sixteen dezasseis dezesseis|diecisiete seventeen dezassete|
        dieciocho eighteen dezoito|diecinueve nineteen dezanove dezenove|veinte twenty vinte""".split("|")
    )
    for word in words.split()
}
