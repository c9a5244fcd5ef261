import { MORE_FIRST_NAMES } from "./more-first-names.ts";
import { fold } from "./reading.ts";

/** Common given names of the places this product is used in, folded: the strongest sign that capitals are a person. */
const NAMES = `
aaron abdel abdou abdoulaye adam adele adeline adil adrian adrien adriana agathe agnes ahmed aicha aisha aissatou alain alan albane
albert alejandro alessandro alex alexander alexandra alexandre alexia alexis alfred ali alice alicia alina aline alison alix
allan amadou amanda amandine amara amel amelia amelie amina amine amir amit amy ana anais anastasia andre andrea andreas andrei
andrew andy angela angelique angus anil anita anja ann anna annabelle anne annette annick annie anthony antoine antoinette
antonio anton april avril apolline armand arnaud arnold arthur ashley astrid aude audrey august augustin aurelie aurelien aurore awa axel
axelle ayesha aziz baptiste barbara barry bastien beatrice ben benedicte benedict benjamin benoit bernadette bernard bertrand beth
bettina bill birgit blandine bob boris brandon brenda brendan brian brice brigitte bruce bruno bryan camille carine carl carla
carlos carmen carol carole caroline catherine cathy cecile cecilia cedric celia celine chantal charles charlie charlotte chiara
chloe chris christa christel christele christelle christian christiane christina christine christophe christopher cindy
claire clara clarisse claude claudia claudine clemence clement cleo clotilde coline colette colin connor constance constant corentin
corinne cristina cyril cyrille daisy damien dan daniel daniela danielle danny daphne david deborah deepak delphine denis denise derek
diana diane didier diego dieter dimitri dmitri dominic dominique donald donna dora doris dorothee dorothy douglas duncan dylan
eddie edgar edith edmond edouard eduardo edward edwige egon eileen elaine eleanor elena eleonore eliane elias eliott elisa elisabeth
elise elizabeth ella ellen elodie eloise elsa emeline emeric emil emile emilie emily emma emmanuel emmanuelle enrico enzo eric erica
erik erin ernest erwan esteban estelle esther ethan etienne eugene eugenie eva evan eve evelyn evelyne fabien fabienne fabio fabrice
fadila fanny farah farid fatima fatou fatoumata federico felicite felix ferdinand fernand fernando fiona flavie flavien flora
florence florent florian floriane francesca francesco francine francis francisco franck francois francoise frank franz fred
freddy frederic frederick frederique friedrich gabriel gabrielle gael gaelle gareth gary gaspard gaston gautier gemma genevieve geoffrey
geoffroy george georges georgia gerald geraldine gerard gerd gerhard ghislain ghislaine gilbert gilles gina giorgio giovanni
giulia gisele gisela gloria gonzalo gordon grace graham greg gregoire gregory greta guido guillaume guillermo gustave guy gwenaelle
gwendoline habib hadrien hakim halima hamid hamza hannah hanna hans harald harold harriet harry hassan hector heike heinrich
helen helena helene helga helmut henri henriette henrik henry herbert herve hicham holly honore hubert hugh hugo hugues huw ian
ibrahim ida idriss ilana ilias ilse imane ines ingrid irene iris isaac isabel isabella isabelle isaure ismael ivan ivy jack jacob
jacqueline jacques jaime jake jakob jamal james jamie jan jana jane janet janine jasmine jason javier jay jean jeanne jeff jeffrey jenna
jennifer jenny jeremie jeremy jerome jesse jessica jill jim jimmy jo joachim joan joanna joao joe joel joelle joerg johan johann johanna
johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josephine joshua josiane joy joyce juan juana judith
jules julia julian juliana julie julien juliette june justin justine kamel kamila karen karim karima karin karine karl katarina kate
katharina katherine kathleen kathryn katia katrin katy kelly ken kenneth kenza kerry kevin khadija khaled kieran kim kirsten
klaus kofi konrad kristen kristina kurt kwame kyle laetitia lamia lara larry lars latifa laura laure laurence laurent lauren lea leah
leila lena leo leon leonard leonie leopold leslie lewis leyla liam lila liliane lily lina linda line lionel lisa lise lise-marie liz loic
lola lorenzo lorraine louis louisa louise luc luca lucas lucia lucie lucien lucile lucille lucy ludivine ludovic luigi luis luisa
lukas luke lydia lydie lynn madeleine mael magali maggie magnus mahmoud maite malika malik mamadou manon manuel manuela marc
marcel marceline marcella marco marcos marcus margaret margarita margaux margot marguerite maria mariam marianne marie marielle marilyn
marina mario marion marius marjorie mark markus marlene marta martha martin martina martine mary maryam maryline maryse mateo mathias
mathieu mathilde mathis matt matteo matthew matthias matthieu maud maureen maurice mauricio max maxence maxim maxime maximilian
maya megan mehdi mei melanie melissa melinda mercedes meredith michael michaela michal michel michele micheline michelle miguel mike
mikael milan mireille miriam mohamed mohammed moira molly mona monica monika monique morgan morgane mounir mourad moussa muriel
mustapha myriam nabil nadege nadia nadine naima nancy naomi natacha natalia natalie natasha nathalie nathan nathanael neil nelly
nelson niamh nicholas nick nicola nicolas nicole nigel nils nina noah noe noel noemie nora norbert norman nour nuno octave
odette odile olga oliver olivia olivier omar ophelie oriane oscar oumar pablo paola paolo pascal pascale patrice patricia patrick paul
paula paule pauline pedro peggy penelope perrine pete peter petra phil philip philippa philippe philippine phoebe pierre pierrick
pieter pietro pilar piotr prakash priya quentin quitterie rachel rachid rachida rafael raj rajesh ralph ramon ramona raoul raphael
raphaelle raul ravi raymond rebecca regine regis reinhard remi remy renate renaud rene renee ricardo richard rita rob robert
roberta roberto robin rodolphe rodrigo roger roland rolf roman romain romane romuald ron ronald ronan rory rosa rosalie rose
rosemary ross roxane roy ruben rudolf rupert russell ruth ryan sabine sabrina said salah salim salima sally salome salma sam samantha
samia samir samira samuel sana sandra sandrine sandy sanjay sara sarah sasha saskia scott sean sebastian sebastien segolene selena
serena serge sergei sergio severin severine shannon sharon sheila shirley sibylle sidonie siegfried silvia simon simone sinead
sofia sofiane solange solene sonia sophia sophie soraya stacey stanislas stefan stefania stefano stella stephan stephane stephanie
stephen steve steven stuart sue sunil susan susanne suzanne suzie sven svetlana sybille sylvain sylvaine sylvia sylviane sylvie tania
tanguy tara tariq tatiana ted teresa terry thea theo theodore theresa therese thibaud thibault thibaut thierry thomas tiffany
tim timothee timothy tina tobias todd tom tomas tommy toni tony tracy trevor tristan ugo ulrich ulrike umberto urs ursula
valentin valentina valentine valeria valerie valery vanessa vera veronica veronique victor victoria victoire vijay viktor vincent
vincenzo violaine violette virginia virginie viviane vladimir walter wanda warren wei wendy werner wilfried wilhelm will william willy
wolfgang xavier xavier yael yan yann yannick yasmina yasmine yassine yohan yolande youssef yuki yusuf yves yvette yvon yvonne zara zeynep
zineb zoe zoran
`;

const KNOWN: ReadonlySet<string> = new Set(`${NAMES} ${MORE_FIRST_NAMES}`.trim().split(/\s+/));

/** "Jean-Luc" is known by its first part. */
export function isFirstName(name: string): boolean {
  const folded = fold(name);
  return KNOWN.has(folded) || KNOWN.has(folded.split("-")[0]!);
}
