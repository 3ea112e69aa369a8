"""Words of names, in all languages: given names, and words that are no part of a person's name."""

#: Given names that tell a person from a club or a place: of Spanish, Portuguese, English and their neighbours.
GIVEN = frozenset(
    """
adelino adriano albino alcino almeno altair amadeu ângelo antero antônio aurélio baltazar casimiro chiquinho clóvis cristóvão
davi dário durval edu élio elísio eugénio eurico franclim geninho geovane gérson gonçalo gregório heitor herculano
ilídio janito jayme jeferson juninho julinho léo lindomar lito ludgero luizinho mateus micael muricy octávio olavo
péricles plínio robertinho romário romeu rony ruy silvéria silvestre toninho ulisses vadão vasco venâncio virgílio vivaldo
wellington zacarias zeferino cristina emily filipa inês patrícia sónia sônia
ezequiel leandro daúto viv clive pierpaolo tiago claus aaron abel adam adenor adolfo adrián adrian agustín aitor alan alain albert alberto alejandro alessandro alex alexander alexandre
alexis alf alfonso alfredo ali allan alonso álvaro alvaro américo amir ana andoni andré andre andrea andreas andrei andrés andres andrew andrey
andy ange ángel angel ángelo angelo aníbal anna anne anthony antoine anton antonio antónio armando arnaldo arnold arrigo arsène arsene
arthur artur arturo asier augusto aurelio avram axel aykut badou baltasar barry bartolomé beatriz ben benito benjamín benjamin bernard bernardo bernd
bert bertrand bianca bill billy blas bo bob bobby boris brendan brian bruce bruno carl carla carles carlo carlos carlton carmelo carolina casey
cameron cecilia celso césar cesar charles charlie chema chico chris christian christophe christopher claude claudia claudio cláudio clemente colin
corinne craig cristian cristiano cristóbal cuauhtémoc dan dani daniel daniela daniele dante danny dario darío darren dave david davide dean deniz denis dennis
derek desmond diana didier diego dieter dietmar dimitar dimitri dino dirk domenec domènec domenico domingo dominic dominique don donato dorival dorothy
doug dragan dušan duncan eddie edgar edgardo edin edoardo edson eduardo edward edwin eladio elena elias elías emanuel emerson emiliano emilio emma
emmanuel enrique enzo erik eric erick ernest ernesto erwin esteban eugenio eusebio eva evaristo fabián fabian fabiano fabio fábio fabrizio facundo faustino
federico felipe félix felix ferdinand fernando fidel filipe filippo fiona flavio flávio florent francesco francis francisco franck franco françois frank
franz fred frédéric frederic frederico fredy gabriel garry gary gennaro geoff george georges gérard gerard gerardo germán german gerry gian gianfranco gianluca
gianni gilberto giles giorgio giovanni giovanny giuseppe glenn godfrey gonzalo gordon grace graeme graham greg gregorio guido guilherme guillermo gus gustavo guus guy
harry hassan hector héctor heiko helena helio hélio henk henri henry henrique herbert hernán hernan herve hervé hiroshi howard hristo huub hugh hugo humberto
iain ian ignacio igor imanol iñaki inés ioan irene irina isabel ismael iván ivan ivica jacinto jack jacques jaime jair jairo james jamie jan jane janne
jardel jarbas javier javi jean jeff jens jerome jérôme jesualdo jess jesse jessica jesús jesus jill jim jimmy jô joachim joan joanna joão joao joaquim joaquín joaquin jock joe joel joey johan
john johnny jomo jon jonas jonathan jonatan jordi jorge josé jose josef joseph josep josh josip juan juana juande juanma julen julia julián julian juliana julien júlio julio jupp
jürgen jurgen justo karel karen karl kevin keith kelly ken kenny khalid kim kjetil klaus kurt kyle lance larry lars laura laurence laurent laurențiu leandro lee lennart leo leon leonardo leonel
leonid leopoldo leroy lázaro lewis lilian lino lionel lisa liam lorenzo lotta lothar louis luca lucas luciano lúcio lucía luigi luis luís luisa luiz luke maikel malcolm manolo manuel mano
marc marcel marcelino marcello marcelo marco marcos maria maría mariana mariano mario mário mark markus marta martin martín martina marvin massimiliano massimo mateo matheus mathieu matías matias matt matteo
matthew matthias maurice mauricio maurício mauro max maxi maximiliano mehdi mel mía michael michel míchel michele mick miguel mike mikel milan milton miodrag mircea miroslav mohamed mohammed mona
mónica morten moses murat nacho nadia nani néstor nestor nathan neil nelsinho nelson nélson neven nicolás nicolas nicola nicolò nigel niko nils noel nolberto norberto norman nuno octavio oleg oliver
olivier omar omero orlando óscar oscar osvaldo oswaldo otto owen pablo paco paola paolo pat patrice patricia patricio patrick patrik paul paula paulo pavel pedro pep pepe per percy pete peter petr petra
phil philip philippe pia pier pierluigi piero pierpaolo pierre piotr quique quim rafael rafa raimundo rainer ralf ralph ramiro ramón ramon raoul raphael raúl raul ray raymond rebeca reinaldo renato rené
renê ricardo ricky rich richard rick rob robert roberta roberto robin rod rodney rodolfo rodrigo roger rogério rogelio roland rolando rolf román roman ron ronald ronaldo ronnie ronny rosa roy ruben rubén rúben rudi
rui ruth ruud ryan sabri salvador sam sami samuel samy sandro santiago santos sara sarah sarina scott sean sebastián sebastian sebastião sérgio sergei sergey sergi sergio serhiy sergej shaun shota silas silvia silvio simon simone
slaven slaviša slavisa slavoljub sofía sol sonia stan stefan stefano steffen stéphane stephane stephen steve steven stewart stuart sue sven sylvain sylvinho takeshi tata ted telê terry thiago thomas tiago tim timo timothy tite tito
tobias todd tom tomás tomas tommaso tommy toni tonino tony toon torsten tracy trevor txiki udo ulrich unai uli valérien valeri valentin valeria valter vanderlei vagner vahid vanessa vic vicente victor víctor viktor vincent vincenzo viola vital vítor vitor vlatko vladimir
vujadin waldemar walter walter wander wanderley wayne wilfried wilfredo wilson wilmar willem william willian willie willy winfried wolfgang xabi xabier xavi xavier yaya yohan yordan yorgos yousuf yuri zdeněk zé zico zinedine zinédine zlatko zoran jardine
adílson adilson abelardo alcides alexandra allison amílcar aristides ary birgit borja carlito cuca dunga emerich enderson fabiana gheorghe gilson guto hansi hélder helder horst ilie jardim jair jorginho kleber lori mabel mirko moacir nedo odair oto pacho pako renan roger ronan rosinei tobia tonny torres umberto unzué waldo zbigniew zvonimir
adalberto adriana adán agapito agnaldo agostinho ailton aldair alec alejandra alfie alicia alistair aloísio amadeo
amador amanda amarildo amaro amelia anabel anderson andrija anita anselmo antonela antoni aparecido araceli archie
ariel arlindo arne arsenio arsénio aryel arístides ashley astrid ataulfo avelino baldomero bartolomeu basilio
bastien begoña belarmino belén benedito benjamim berta blanca brad bradley braulio brett bryan caetano caio camila
camilo carey carina carmen cassiano catalina cayetano cecília cedric cesc chloe christina ciriaco ciro clara
claudinei clay cleber clemens clifford clint clodoaldo cléber conor corey cornelis cosme curtis custódio cássio
cândido célio cícero daley damian damiano damien damián damon darragh darryl daryl deise dejan delfim delio demétrio
dermot derrick devin dilson dimas dinis diogo dirceu divino djalma dominik donald dorian doriva douglas duarte
dwight eamonn edelmiro edilson edinho edison edith edmilson edmundo edna eduarda edílson efraín efrén egidio eirik
elaine eleazar eleuterio eliana elio eliseo eliseu ellen elliot elliott elmer eloy elsa elvira emery emílio ephraim
erasmo erling ernie estanislao estela estevão eugene eugenia eulogio evandro everaldo fabiola fausto feliciano
felicity fermín fernanda fidencio fillipe fintan flavia floren florencio florentino fontán fortunato fran francine
friedhelm fritz gaizka gareth gaspar gaston gastón gavin genaro genivaldo georgina geovanni geraldo gerd germano
gervasio giancarlo gil gilmar ginés giorgos givanildo gladys glauco glen greta grzegorz guillem gunnar gustaf gwyn
haakon hakan hanna hannah hans harold haroldo heather heber hebert heldon heliodoro heloísa hermes hernâni hilario
hilda hipólito homero honorio horacio horácio hubert ibrahim idelfonso ildefonso indalecio ingrid inmaculada inácio
irineu iris isaac isabella isaías isidoro isidro ismail itamar iury ivar ivo izaskun iñigo jacinta jacob jacobo jake
jaqueline jason jeannette jefferson jeffrey jennifer jeremy jerry jerónimo jesper jimena joana joaquina jochen
joelson jonathon josefa josué jota joyce juanjo juanjosé judith juliano justin justino kai karim karin karina karol
kate katherine kathryn katie katrin kees keiran kenneth kenta kieran kimberly kirk kirsty koen konrad kris kristian
kristin kurtis ladislao laureano lauren laurie lautaro laís leandra leigh leila lennie leocadio leocádio leonor
leopold lesley leslie leticia letícia liana lidia liliana linda lindsay lloyd lolo lope lorena lorna lourenço luan
luciana lucien lucio ludovic luisinho lupe lúcia macarena mads magdalena magnus maite malachy manfred manoel manu
mara marcela marcelle marcia marcial marcio mari marian maribel mariela marina marino marisa maristela marlene
marlon mary mathias matilde matty maxime mayra megan melchor melissa merlin micky mihai mijail mikael milagros
milena miles milos mirta misael mitch modesto moisés moisês monica myles márcia márcio márton nahuel narciso natalia
natanael nathalie natália nelio nemesio neville nicanor nicholas nick nicky nicole nieves nilton nivaldo noelia
noemí nora norbert nuria obdulio odette odilon olaf ole olga olivia olívia omid onofre orestes oriol oswald otis
ottmar otávio pamela pancracio pascal pascual patxi paulina paulinho paulino pelayo pere perico petri plácido
porfirio primitivo prudencio quentin quintín quirino rachel raffaele raimon randy raquel raymundo rebecca reginaldo
remigio remy renata rhys ricardinho richie rigoberto riley rita rober roberval robson rocío rodolphe rogelia romeo
romildo romualdo roque rory rosana rosie ross rowan rubens rufino rupert russ russell régis rómulo sabino sabrina
salomón samantha samuele sander sandra saul savino saúl sebastien selena serafín seth severiano severino shane
shannon sharon sheila shirley sidney silvana silvino simeon simona simão simón sofia sophie spencer stacey stanley
stella stevie stewie stig stoyan susan susana sídnei sílvia sílvio tadeu tamara tania tarcísio tariq tatiana telmo
teodoro terence teresa terje teófilo theo theodor thierry tibor tirso titus tobías torben torcuato tore toribio
travis tristan twila ubaldo ubirajara ulises urbano uriel ursula valdemar valdir valdo valentina valmir vanda vasile
velimir venancio vera veronica verónica vicenta vicky vidal vilson vinicius vinícius violeta virgilio virginia
virgínia vittorio vivian vladimír wade wagner wallace warren wendy wesley wilfrido wilmer wladimir ximena yago yeray
yoann yolanda yves yvonne zacarías zeca zenón zoe zoltán ígor ítalo
sammy teddy aldo benny bertie brendon cliff dougie freddie frankie geraint jackie jerry lou mo ollie pip reg ronny sid ted tel tommie val wilf ximo
""".split()
)

#: Words of institutions, places and things: no part of a person's name.
THING = frozenset(
    """club fc cf sc ac afc fk futebol fútbol football futbol federación federação federation asociación associação association
    copa liga torneo torneio taça trofeo trophy cup league premier championship campeonato serie série estadio estádio stadium
    park road street universidad university college academia academy radio tv televisión television deportivo deportiva sporting
    athletic atlético atletico athletico real united city town county rovers wanderers albion hotspur selección seleção selecção
    national nacional sub under supercopa recopa supertaça mundial world euro eurocopa olímpicos olympics juegos games
    clausura apertura descentralizado division división segunda primera primeira super shield plate board office director
    department ministerio videna consejo conmebol uefa fifa afc caf concacaf cbf afa fpf mls champions europa libertadores
    sudamericana americana ballon balón award awards year month manager coach president presidente derby clásico classico
    """.split()
)

#: Titles before a name, in the three languages.
TITLE = frozenset(
    """sir lord don doña dom mr mrs ms dr presidente entrenador técnico manager coach dt director capitán captain chairman
    professor profesor míster treinador estratega periodista jornalista asistente ayudante assistant""".split()
)

#: What a club may be called by, alone: "United".
CLUB_WORDS = frozenset("United City Town Rovers Athletic Wanderers County Albion Rangers Villa".split())
#: What may stand before a club's name and is no part of another's.
GENERIC = frozenset(
    "club fc cf sc ac cd ca afc real sporting clube atlético atletico athletic the el la fbc cs deportivo serie série a b league".split()
)
