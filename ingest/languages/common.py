"""Words that open a sentence with a capital and are no name, in the three languages; months and weekdays with them."""

COMMON = frozenset(
    """
a al algo alguna ambas ambos ante antes apenas aquel aquella aquí así aún aunque bajo cada casi como con contra cuando cuándo cuatro dado de del
desde después detrás dos durante e el él ella ellas ellos en entonces entre era es esa ese eso esta está estas este esto estos fue fueron gracias ha hace
hacia hasta hay hoy la las le les lo los luego más mas menos mi mientras muy nada nadie ni ningún no nos nuestro nunca o once otra otro para
pero poco por porque primero pronto pues que qué quien quién quienes se según ser si sí siempre sin sino sobre solo su sus también tampoco tan tanto
te tiempo tiene toda todas todo todos tras tres tu un una uno unos varios viejo vino ya yo actualmente además ahora anteriormente posteriormente
finalmente previamente retirado formado nacido contratado destituido despedido terminado agotado
about according after again all also although among an and another any are as at be because before being between both but by can despite does did
during each eight eleven even ever every few first five following for four from had has have having he her here him himself his how however if in initially
into is it its itself just last later like many may meanwhile more most much my new next nine not now of off on once one only or other our out over
own people regarding relegated results reports second seven several she since six so some soon such ten than that the their them then there these they third this those though
three through thus to together too toward two under until up upon was we weeks well went were what when where which while who whose why will with within without
would year years yet you your promoted appointed sacked hired born brief early late following former despite twelve eight
acabou agora ainda ali além antes ao aos apenas após aquele aqui às assim até bem cada com contra da das dele depois desde deste do dos ela ele eles
em embora enquanto então entre era essa esse esta está este eu foi há isso isto já lá mais mas melhor menos meu muito na nas nem no nos nossa nosso num numa
o onde os ou outra outro para pela pelas pelo pelos perante perto pois por porém pouco qual quando quanto quase quem saem se seis sem sempre seu seus só sob
sobre sua suas também tanto tem toda todo todos três tudo último um uma umas uns vinte vamos estreia natural aposentado revelado
assume assumem chega chegam sai entra entram deixa deixam volta voltam regressa regressam segue seguem treina comanda dirige orienta foram tinha tinham havia
houve têm terá será serão fica ficam passa vem vêm veio vieram vai vão sucede substitui demite anuncia confirma cai começa acumula continua jogou
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
january february march april may june july august september october november december
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
lunes martes miércoles jueves viernes sábado domingo monday tuesday wednesday thursday friday saturday sunday
segunda terça quarta quinta sexta
christmas eve navidad natal
""".split()
)
