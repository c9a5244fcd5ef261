/** Given names of the world, folded, besides those of first-names.ts: rarer, or of places farther away. */
export const MORE_FIRST_NAMES = `
aad abbey abbie abby abdelaziz abdelkader abdellah abderrahmane abdon abdonie abdul abdullah abdulrahman abebe abel abelard abelin abeline
abena abigael abigaelle abigail abimbola abiodun abondance abraham absalon abu acace acacie acanthe achaire achieng achille achilleas
adaeze adalard adalbald adalbaude adalberon adalbert adalric adalsinde adama adan adaora ade adebayo adegrin adegrine adekunle adel adela
adelaide adelie adelin adelphe adeltrude adem adenet adeodat adeola aderonke adesola adewale adeyinka adhemar adina adit aditi adjutor
adnan adolphe adolphie adonis adonise adrastee adrehilde adriaan adriano adrienne adwoa aenor afia afonso agapet agata agatha agathange
agathon aggeliki agilbert agilberte aglae agnan agnane agneflete agnieszka agrippin agrippine agus agustin ahmad ahmet aidan aiden aiko
aileen ailsa aimable aime aimee aine ainhoa aino aishwarya aisling aisyah aitor ajani ajay ajit akash akhil akin akinwale akinyi akira
akos akosua akram akshay akua alaine alais alana alasdair alassane alastair alba alban alberade alberic alberte alberto alcibiade alcide
alcidie alcime alcine alcyone aldegonde alden aldo aldonce aldric aleaume alec aleid aleksandar aleksander aleksandr aleksandra aleksei
aleksi alemayehu alena ales alessandra alessia alessio aleth alexandrine alexandros alexandru alexanne alexei alexine alfonso alfredo alia
alicja alienor aliette alin alisa alisha alistair alize alliaume alma almaz almine almire alois aloise alonso aloyse alphee alphonse
alphonsine alpinien althee alvaro alverede alvin alyona alysha alyssa ama amaia amaka amalia amaliane amalric amalthee amande amandin
amant amante amar amarachi amarande amaranthe amaryllis amaury amber ambra ambre ambroise ambroisie amedee ameliane amelien ameline
amethyste amiel amilcar aminata aminte amour amparo anael anaelle anaig ananya anas anastase anastasie anastasios anastasiya anatol
anatole anatolie anatoly anca ancelin anceline andeol anders andi andile andoche andoni andree andreea andreia andrej andriy andrzej ane
anemone aneta anfisa angadreme ange angel angele angeles angelica angeliki angelina angeline angelo angharad angie angilbe angilberte
angilran angoustan anh anibal anicee anicet anicette aniket aniko anjali anke ankit ankita annabel annabeth annaelle annaick annalisa
annalise annegret anneke annelie anneliese annemarie annemiek annibal annika anniken annonciade anouar anouk ansbert ansberte anselme
anselmo ansgar anstrudie anthelme anthelmette antide antigone antonella antoni antonietta antonin antonine antonis anupam anurag anwar
aoife aparna aphelie apollinaire apostolos aquilin aquiline arabelle araceli arantxa arcade arcadie archambaud archana archange archibald
archie arend argine arian ariane arianna aricie arie ariel arielle arif aris ariste aristeidis aristide arjun arkady arlene arlette
armance armande armandine armando armel armeline armelle armide armin armine arnaude arndt arne arnel arno arnould arolde arsene arsenie
arsinoe artem artemis arthaud artheme arthurine artur arturo artyom arun arvid arvind aryan asbjorn ascelin asceline ascension ashish
ashlee ashleigh ashok ashwin asier aslak asli asma assane assia assomption astarte asterie astou astree astride asuncion athalie athanase
athanasia athanasie athanasios athenais athina atieno atle attila aube aubertine aubin aubry aud audebert audeline audouin audra audran
auguste augustine augusto aulia aure aurel aurele aurelienne aurelio aurelle aurian auriane aurora auxane auxence ava aveline avigaelle
avinash avoye axeline ayaka ayanda aydin aylin ayman aymard aymardine aymeric aymon aymonde ayo ayodele ayotunde ayoub ayse aysegul ayu
azalee azelie azeline aziliz azucena babajide babatunde bachir badr bailee bailey balazs balint balthazar bambang barasa barbe barnabas
barnabe bart barthelemy bartimee bartosz basile basilisse bastian bathilde baudouin bayu beata beate beatrix beatriz beau becky begona
bekele bela belen belinda bella bence benedetta benedikte benedita bengt benigne benito beranger berangere berard berit berk bernardo
bernd bernhard bernice bert bertha berthe berthold bertie bertille beryl bethany betsy betty beuve beverly beyza bhavna bianca bilal
billie bimbola binh binta birgitta birte bisi bjarne bjoern bjorn blair blaise blake blanche blanka bleuenn bobbie bogdan boglarka
bogumila boguslaw bohemond bohumil bojan bojana bolaji boleslaw bongani boniface bonnie borge borislav borja botond boubacar bouchard
bouchra bozena brad bradley brady brahim bram branko breana brecht brett brewenn briac brianna bridget brielle brieuc britt britta
brittany brock brody bronagh bronislav bronwen brooke brooklyn bruna brunehaut brunehilde bryce bui bukola bulent burak burcu burkhard
busisiwe busra cade caio caitlin caleb calixte callie callum calum calvin camelia camelien cameron camila camilla camillien campbell canan
candela candice candide cansu capucine carey caribert caridad carina carlo carloman carlota carlton carmela carmelo carmina carola carrie
carsten carys casey cassandra cassandre cassidy cassien catalin catalina catarina caterina cathal catriona cees celeste celestin celestine
celien celso cem cemal ceren ceri cesaire cesar cesare cezary chad chadia chaima chandra chao chara charalambos charlaine charlemagne
charlene charline chau chebet cheikh chelsea chen cheptoo cheryl chester chetan chiamaka chibuzo chidi chidinma chie chijioke chika chike
childebert chilperic chima chimamanda chinedu chinonso chinwe chioma chipo chizoba chretien christer christodule christof christoph
christos chrysole chrysostome chukwudi chukwuemeka chun cian ciara ciaran cihan cillian cinzia ciprian citra clarence claudien claudio
claudiu clayton cleandre clelie clementine clery clet clifford clifton clint clio clodagh clotaire clothilde clovis clyde cody coen
colleen colm colombe come conall conceicao concepcion connie conor constantin consuelo cora coralie coraline corentine corey corien corina
cormac cornelia corneliu corrado cosimo cosmin costanza costin coumba courtney cristian cristiano cristinel cristobal crystal csaba csilla
cuong curtis cynthia cyprien cyriaque cyrielle czeslaw daan dae dagfinn dagmar dagmara daiki daisuke dakota dalibor dalila damian damiano
dana dang danica daniele daniella danilo dante danuta darcy daria dario dariusz darko darlene darren darryl darya daryl davi davide davor
dawid dawit dawn dayna dayo dean deanna debbie debora debra declan deepa deepika defne deirdre dejan delaney delia delphin demba denes
denisa deniz dennis denys dermot derya desire desislava desmond despina detlef dev devika dewi dexter dhruv dian diarmuid diep dietmar
dietrich dieudonne dieudonnee dieuwke dilek dillon dimitar dimitra dimitrios dimitris dinesh dinh diogo dirk divya djamel djamila djeneba
djibril dmitriy dmytro dolly dolores domenica domenico dominik don donal donatella donato dong donnacha doreen dorian doriane dorin dorine
dorota dorothea doru douce doug dougal dounia dragan dragana dragos drew dries driss duane duarte duc dumitru dung duong dusan dustin
dwayne dwi dwight eamon earl ebba ebele ebere eberhard ebony ebru ece ecem eckhard ed eda edeltraud edern edgard edgardo edit edmee edna
edoardo edson eduarda edvard edwin edyta eefje eelco eero eeva effie efosa efrain efthymia efua egil eilidh eilis eimear einar eino eirik
eirini ekaterina ekkehard ekrem elea eleftheria eleni eleonora eleuthere elfriede eli elia eliana elie elif elijah elin eline elio
elisabetta elisee elisha eliska eliza elke ellie elliot elliott elmar elmer eloi elouan elsie elvira elvis elzbieta elzear emanuela
emanuele emeka emel emerance emerencie emi emiily emilia emilio emine emmelie emmet emrah emre encarnacion ender enguerrand eniko enitan
enora enrica enrique eoin epiphane ercan ercole erdem erdogan eren erhan erhard erich erika erkki erling ernestine ernesto ernst erol
ersin erwin erzsebet esi eskil esme esmee espen esperanza esra estefania estrella eszter ethel ettore euan eubert eudes eudoxe eudoxie
eugen eugenia eugenio eulalia eulalie eun eunice euphrasie eusebe eusebie eusebio eustache evangeline evangelos evariste evert evgeni
evgenia evgeny evrard evren ewa ewald ewan ewelina ewen eylul fabiana fabricio fabrizia fabrizio fadi faisal faith fajar falba fanch
fanette fang fanta fantin fantine farai farhan farida farouk fathi fatih fatiha fatim fatma faustine fausto faycal faye federica fedor
felicia felicie felicien felicity felipe felisa femi femke feng fenna ferenc fergus ferhat feride fermin fern fernanda ferruccio ffion
fiacre fidel fidele figen fiifi fikre filip filipa filipe filippo filiz filomena finlay finn fionnuala fiorella firmin fitri flavia flavio
flaviu flemming fleur flodoard flore florentin florentine florestan florica florie florin floris floyd fode folake folarin folashade
fortune fortunee fotini fouad foulques fouzia franca francelin frances francette francia francisca francisque franciszek franco frantisek
fraser frauke frederico fredrick fredrik freja freya frida frieda frits fritz frode fruzsina fulbert fulcran fulgence fulvio funke funmi
funmilayo furkan gabe gabin gabino gabor gabriela gabriele gabriella gaetan gaetane gaetano gail galina gamze gang garance garnier garrett
gaspar gatien gaud gaurav gavin gavril gayatri gbenga gedeon geert geeta geir gema genet gennady gennaro geoff georgeta georgette georgi
georgina georgios geraint gerardo geraud gerberge gerbert gerda gergely germain germaine gernot gero gerome gerrit gerry gersende gert
gertrud gertrude gertrudis gervais gheorghe giacomo giada gianfranco giang gianluca gianluigi gianmarco gianni giannis gianpaolo gica gijs
gilberto gilda gillian gines ginevra ginny gino gioia giordano giorgos giovanna girart gireg girish gisbert gislebert gita githinji gitte
giuliana giuliano giulio giuseppe giuseppina gizem gladys gleb glen glenda glenn gokhan goncalo gondebaud gonthier gontran gonul gonzague
gopal goran gordana gorka goulven goulwen govind graciela grainne grayson graziella grazyna greer greet gregor gregorio grigore grigori
grigoris gry grzegorz guadalupe guang gudrun guenievre guenole guenter guerin guglielmo gui guilhem guilhemine guilherme guillemette
guislaine gul gulay gulsen gulsum gunhild gunilla gunnar gunther gunvor guro gustav gustavine gustavo guus guyot gweltaz gwen gwenael
gwendal gwendolyn gwenn gwladys gwyn gwyneth gyorgy gyula haakon hadley hafiz hafsa hai haile hailey haitham hajar hajnalka hakan hala
hale halil halina halvard hamdi hamish hana hanan hanane hande hanh hank hanne hanneke hannelore hannu hao hardouin hari haris harish harm
harsh hartmut haruka haruki haruto harvey hasan hatem hatice hattie hawa hayat hayden haylee hayley hayriye hazel heath heather hedelin
hedwig heidi heidrun heikki heiko heiner heinz heitor helder heleen helge helier heloise hemant hendra hendrik henk henning henrietta
henrique henryk heribert heriberto herle herluin herman hermann hermine hernan hernando herveline hideki hien hieu hilaire hilario hilary
hilda hilde hildebert hildegard hildegarde hincmar hind hippolyte hiroki hiroko hiroshi hiroyuki hiwot hjalmar hoa hoang hoel holger
hollie honorine horacio horatiu horst hortense houda howard hristo hudson hue huguette hui hulya humberto huong huseyin hussain hussein
huub huy huynh hyacinthe hye hynek hyun iain ibukun ichiro idoia idowu idrissa iestyn ifeanyi ifeoma iga ignace ignacio ignazio igor ihab
ijeoma ikechukwu ikenna iker ikram ilan ilaria ildiko ileana ilham ilie ilker ilknur ilona ilya ilyas iman imelda imogen imre indah indira
inga inge ingeborg inger ingmar ingo ingunn inigo inka inmaculada inna innes innocent intan intissar ioan ioana ioanna ioannis iolanda ion
iona ionel ionut ipek iratxe irem irena ireneusz irina irma irmgard irvin irving iryna isabeau isabela isaiah iseult ishaan ishita isidore
isidro isik isla ismail ismerie isobel issa istvan itziar iulia iulian iva ivana ivano ivo ivona ivone iwan iwona iyabo izabela jaakko
jaap jacek jacinta jacinthe jacinto jacira jackie jacopo jacotte jade jaden jadranka jadwiga jae jaiden jairo jakez jakub jalal jamila
janelle janice janina janne janneke jannie janos janusz japhet jared jari jarmila jaromir jaroslav jaroslaw jarred jarvis jasmin jasper
javi jawad jaya jayde jayden jayesh jayne jeanette jeannel jeannie jeannine jeannot jed jehanne jejomar jelena jens jeremiah jermaine
jeroen jerry jerzy jesper jess jessie jesus jett ji-woo jian jiang jiawei jide jie jiho jihoon jillian jin jindrich jing jiri jitka jiwoo
joana joann joanny joaquin joaquina job jocelyn jocelyne jochem jochen jodie jody joke joko jolanta jolene jomo jonah jonna jonny joon
joop joost jordane jordi jordyn jorgen jorie joris jorn jos josette josie josse josselin josue jouko jourdain jovan jovana jozef jozsef
juanjo jude judicael judikael judit judy juergen juha jukka juliane julianna julio julita juma jun junichi junko juraj jurgen jurre
jussara jussi juste justo justyna jutta kaan kaarina kabir kacper kade kader kadiatou kadin kaela kai kaija kailey kaisa kaitlin kaitlyn
kale kalle kalliopi kalman kamal kamala kamau kamil kanchan kane kaori kara karam karel kari karita karli karol karolina karoly karsten
karthik kartika kasey kaspar kata katalin katarzyna katelin katelyn katerina kathrin kathy katie katja katri katya kavita kavya kay kayden
kayla kayode kazimierz kazuki kazuo keely kees kehinde keiko keir keira keisha keita keith kelechi kelian kelli kelvin kemal kemi kendall
kendra kenichi kenji kenta kerem kerri kerrie kerstin ketil khady khalid khalil khanh khoa kiara kiera kilian kimberly kinga kipchoge
kiprono kira kiran kiril kirill kirk kirra kirsi kirsty kjell kjersti klaas klara klaudia klervi knut kobe koen koenraad kojo konan
konstantin konstantina konstantinos koray korbinian kordula kornelia kostas kris krishna kristian kristin kristof kristoffer kristyna
krisztina krystian krystyna krzysztof ksenia kubra kudzai kumiko kunal kunigunde kunle kveta kwabena kwaku kwasi kwesi kylee kylie kyra
kyriakos lachlan ladislav lahcen laila lakshmi lalit lambert lamberto lamiae lamine lan lana landry lane lanre larissa lasse laszlo lata
latif laurane laureline laurene lauriane laurine lavinia lawson layla lazare leandre leandro lech lee leena leendert lefteris lei leif
leigh leire leland lenka lennart lenny leona leonardo leonne leonor leopoldine lerato leroy lestari lester leszek leticia letizia leu
leufroy lev levent levente levi lexie lia liang libby libere libuse lidia lidiya lieselotte lietald lieve lieven lihua lilian liliana
lillian lilou lindiwe lindsay lindsey ling linh linnea lino livia livio liviu liwayway ljiljana ljubica lloyd loane loann loeiza loes
logan loick lois longin lonnie loredana lorena lorenz lorenza loretta lori loris lorna lorrain lotfi lothaire lothar lotta lotte loubna
louella loup lourdes lowri luana lubin lubomir lubos lucian luciana luciano lucienne lucinda lucio lucyna ludek ludger ludmila ludolphe
ludovica ludwig luise luisella lukasz lurdes luther lutz luuk luz lyle lylou lyubov maaike maarten mabel mable macaire machteld maciej
mackenzie madalena madalina maddalena maddison madeline madelyn madhav madhu madou mae maelan maelis maelle maelys maeve mafalda magda
magdalena magnhild maguelone maha mahaut mahdi mahesh mahmud mai maija maike mairead mairi maja majid makena makenzie makoto maksim
malcolm malek malgorzata malin mallaury mallory malo malou malvina malwina mamady mamert mami manasse mandla mandy manel manfred manish
manisha manlio manoj manolo mansour mara marceau marcela marcelin marcelino marcelle marcelo marcia marcial marcin marcio mareike marek
margarida margaud margie margriet mari mariama marian mariana mariangela marianna mariano maricarmen marieke mariella marija marije
marijke mariko marilena marin marino mariola marios marisa marisol marit marita mariusz marivon marja marjan marjolein marketa markku
marko marlee marleen marlies marlon marsha marte marthe martial martijn marton marvin marwa marwan maryem marzena masako masato mason
massimiliano massimo mate matej mateusz mathilda mathurin mathys matilda matilde matti matyas maugis mauricette maurizio mauro mawuli
maxellende maximilien maximo maxwell mayeul mayumi mederic meena meera mees megane meggie megumi mehmet meike meiling meinhard melchior
melek melih melina meline melisande melissandre melodie meltem melvin mence menno merel merete meriem merja merle merlin merovee mert
merve mesut mette mewen mhairi mia micaela michalis michela michiko mickael mickey mieczyslaw mieke mihaela mihai mihail mihaly miho mika
mikayla mikhail mikko miklos mikolaj milada milagros mildred milena miles milica millicent millie milo milos miloslav milosz mindy ming
minh minho minji minna minnie miodrag miranda mircea mirco mireia mirela mirella mirjam mirko miroslav miroslaw mirta mitsuko miyuki
mladen mobolaji modou modupe mogens mohan moise moises moisette mokhtar mollie montana montserrat morag morena morgann morten morven mory
mostafa mouna mpho muge muhammad muireann mukesh mulugeta mumbi mungo murat murdo mustafa muthoni mwangi mykola mylene myles myra myrtle
nabila nada nadezhda nadir nadja nahla najat najib najla nalini nam nana nandi nandini naoki naoko naoto narcisse naren narendra nasser
natalino nataliya natasa nathanaelle nathaniel natividad naudet naveen nawal nawel nazario nazli ndeye neasa nebojsa necla ned neel neelam
neeraj neha nehemie nelleke nellie nemanja nenad nerea nesrin nestor nettie nevena nga ngan nghia ngo ngoc ngozi nguyen nguyet nhung nia
niall nicaise nicanor nicephore nicolae nicoleta nicoletta nicolo nicu nidal niek niels nienke nieves nihat niina nikhil nikita nikki
niklas nikola nikolai nikolaos nikolay nikoleta nikos nilesh nilufer nine ning nino nisha nitin nizar njeri njoroge nkechi nkem nkosazana
nnamdi nneka noelia noelie noeline noelle noemi nolan nolwenn nomsa nomvula nonso noor noreen noriko norma normand noura nuala nunzia
nuray nurcan nuria nurul nyambura oana obi obinna oceane octavian octavie octavio odhiambo odilon odon odunayo ofelia oger oguz oisin okan
okechukwu oksana ola olabisi oladele olaf olajumoke olalla olamide olanrewaju olatunde olav olawale olayinka ole oleg oleksandr oleksiy
olena olesya olive oliwia olle olof olu olufemi olufunke olumide olusegun oluwaseun oluwatobi olympe omayma ombeline ombline omer omolara
omotola ondrej onur onyango onyeka oonagh oreste orhan oriande orietta oriol orla orlane ornella orsola orsolya ortrud orville osagie
osama oscarine oskar osvaldo otakar otavio othman otieno otilia ottavio otto ouafa oumou oury ousmane outi ovidiu owen oyin ozan ozanne
ozge ozgur ozlem paavo paco pacome padma padraic padraig paige palemon palesa pallavi palle palmira paloma pam pamela panagiota panagiotis
pankaj pansy paraskevi parfait parul pascual pasquale paterne patricio patrizia patrycja patsy patti paulette paulien paulin paulino paulo
pavel pavla pavlo pavlos pavol pawel pearl pecine peder pekka pelagie pelin penda peng pepin perceval perig perla pernilla perrin petar
petr petre petro petronille petros petru pham phat philemon philibert philomene philothee phong phuc phuong phyllis pia pie piera
pierluigi piero piet pim pinar ping pirjo piroska placide plamen polina polly pooja poul prabhu pradeep pranav prasad prashant pratik
praveen preben predrag preeti prem primel primerose priscilla priscille priyanka prosper prudence przemyslaw puja pulcherie punit
purificacion putri putu qiang qing quan quang quentine quieta quincy quinn quintia quoc quynh rabia radek radha radim radka radmila
radoslaw radovan radu rafaela rafal raffaele raffaella rafik raghav ragnar ragnhild rahmat rahul raimund raimundo rainer rainier raisa
raja rajeev rajendra rajiv rakesh ralf raluca rama raman ramata ramazan ramesh rami ramiro ramy randall randy rani rania ranjit raquel
rashid rashmi rasmus ratan ratna raymonde razvan recep reda redouane reed refilwe reggie regina reginald reidar reiko reina reine reiner
reinhold reinier rejean rejeanne reka rekha remedios remigiusz remo renata renato renaude renske renzo reuben rex reybaud reynald reynaud
rhett rhiannon rhona rhonda rhys riad ricarda riccardo ricky riikka rik rikke riku riley rim rina rinske ritu riwal riwan riyad rizki
roald robbie robyn rocco roch rochelle rocio roderick rodica rodney rodolfo rodrigue roel rogelio rogerio rogier rohan rohini rohit roisin
rokhaya rolande roma romeo romina rong roni roque ros rosalba rosalind rosalyn rosana rosanna rosaria rosario roscoe roselin roseline
roselyne rosemarie roshni rosie rositsa rossana rossella rostislav roswitha rotimi rowena roxana roxanne roxie rozenn ruairi ruaridh ruby
ruchi rudi rudiger rudo rudy rufino rufus ruggero rui rune ruprecht ruslan russ ruud ruzena ryo ryota ryszard saad saar saara sabah sabin
sabri sachin sadek sadie safia saida sakura sal salem salete salif salomon salvador salvatore samah samba sameer sami sammy samson samuele
sanaa sanda sandeep sandor sandro sangeeta sanjana sanna sanne santiago santosh saoirse sarita sarka sasa sascha satish satoshi satu saul
saundra saurabh sauveur savin savinien sayaka scholastique seamus sebastiao seda sedat sekou selam selcuk selim selin selma semih semra
semyon seo seonaid serafina seraphin serdar sergey serhat serhiy serkan servane seun seung sevda severino sevgi sevil seydou shakira
shalini shan shana shane shankar sharad shaun shauna shawn shelby sheldon shelley sherri sherry sheryl shigeru shilpa shin shinji shivani
shizuka sho shohei shola shona shota shreya shruti shu shweta sian sibel sibusiso siddharth sidi sidney sidoine siegbert siegmund sienna
sietske sigebert sigismond sigrid sigurd siham silas silje silke silvana silvano silvere silviu simao simeon simisola simona sinan sine
siobhan siphiwe sipho sira siri sissel sita siti sixte sixtine sizwe sjoerd slamet slawomir slimane slobodan smail smita sneha snezana
snorre soazig sofie soizic sola soledad solen solenn soline solveig sonal songul sonja soo sorcha soren sorin sorina sotiris souad
soufiane soukaina souleymane spyridon spyros srdjan sri srinivas stacy stan stanimir stanislav stanislaw stavros stavroula steffen steffi
stein stelian stelios sten stepan stevie stig stijn stine stoyan struan sture subhash sudha sudhir sukarno sukru suleyman suman sumit
sundar sung sunhee sunniva suraj suresh surya susana susanna sushil sushma susilo suzon svatopluk svenja sverre svetla sveva swantje
swassane swati sybil sylva sylvester sylvestre sylwia synnove szabolcs szilvia szymon tabitha tadesse tadeusz tadhg tafadzwa tage taha
tahar taichi taiwo takashi takeshi takuya talia tamara tamas tamer tammy tamsin tancrede taner tangi tanja tanvi tao tapio taras tarek
tarja tarun tasha tatenda tatiane tatsuya tatyana taurin tayfun taylah taylor tayo teagan tecla tejas telmo temi temitope tendai teodor
teodoro teofilo terje tero terrence terri tesfaye tess tessa tetsuya teun thabo thais thanasis thandi thandiwe thang thanh thao thelma
themba theodora theodoros theodose theophane theophile theophraste theresia theun thi thiago thibert thien thijs thilo thinh thodoris thor
thorbjorn thore thorsten thu thuy tia tiago tiana tiberiu tibor tidiane tien tifaine tifenn tigist tiina tijs tilman timea timeo timo
timoleon timur tine ting tiphaine titi titien tito titouan tiziana tiziano tjeerd tobi toby todor tolga tolu tolulope tomasz tomislav
tommaso tommie tomoko tonia tonnin toon tope torben tore torquil torstein torsten toshio toussaint tove traian trajan tran trang traudl
travis trent trey tricia trijntje trine trinh trinidad trinity trisha trond troy truc trudy trung truus trygve tshepo tsvetan tsvetelina
tu tuan tudal tudor tugba tugdual tuija tulin tullio tumelo tunde tung tuomas turgut turid turold tuyen tyrone ubirajara uche uchenna uday
ufuk ugochukwu ugur ulf ulku ulla ulli ulysse uma umesh umit umut una unni urbain ursel ursule urszula usha uta ute uwe vaclav vadim
vaibhav valarie valentyna valere valerio valeriu vandana vanesa vangelis vanna varun vasant vasco vasil vasile vasiliki vasilis vasily
vassilis vaughn vedat veerle vegard veikko veit veli venance venceslas venelin venkat verna vernon veronika vesna vianney vicente vicki
vicky victorien victorin victorine victorino vidar vidya viet vigile vijaya vikas vikram viktoria vinay vince vincenza vinciane vineet
vinh vinod viola violet violeta viorel viorica virag vishal vit vital vitaliy vitaly vito vitor vitoria vittoria vittorio vivek viviana
vivien vlad vladimira vladislav vlasta vlastimil vojtech volkan volker volkmar volodymyr vy vyacheslav wafa wagner wahyu wairimu waldemar
wale waleran walid waltraud wambui wandrille wanjiku wannes wassim waweru wayan wayne wen wendell wesley wessel wibke widodo wiebe wiebke
wieslaw wietse wiktor wilbert wilbur wilfred wilfredo willa willard willem willemijn willie willow wilma wilson wim winfried winifred
winston wioletta witold wladyslaw wojciech wolfram woodrow wouter xabier xavi xaviere xenophon xia xiang xiao xiaoling xiaoming ximena xin
xing xiu xuan xue yaa yacouba yaelle yagmur yahya yaiza yalcin yana yang yannig yannis yared yaroslav yash yasin yasser yavuz yaw yegor
yeliz yemi yen yeon yetunde yevgeny yewande yiannis yigit ying yiorgos yoan yoann yogesh yohannes yoko yolaine yolanda yong yoshiko yosuke
youenn younes young yousra youssouf ysaline yseult yu yuan yudi yuka yukiko yulia yuma yumi yun yuna yuri yusuke yutaka zac zach zachariah
zacharie zachary zache zack zafer zahra zainab zakaria zaki zakia zane zanele zbigniew zbynek zdenek zdenka zdravko zdzislaw zehra zeinab
zeki zelda zelie zeljko zephirin zephyrin zerrin zhen zhi zhong ziad zied ziggy zlatko zodwa zoeva zofia zoi zola zoltan zorica zouhair
zsofia zsolt zsuzsanna zulema zulkifli zuzana zuzanna zvonimir zygmunt
`;
