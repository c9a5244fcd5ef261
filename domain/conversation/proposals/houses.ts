/** Well-known firms that are called like a person, folded: nothing in a sentence tells "a meeting with Robert Half". */
const HOUSES: ReadonlySet<string> = new Set(
  `
  abercrombie fitch|alain afflelou|alexander mcqueen|alfa laval|andrew peller|arthur bonnet|arthur loyd|arthur andersen|ben sherman|ben nevis|betty bossi
  betty crocker|brooks brothers|bruno magli|calvin klein|carl zeiss|carolina herrera|charles schwab|charles tyrwhitt|charles river|christian dior|christian liaigre
  christian louboutin|claude bernard|daniel hechter|daniel moquet|daniel wellington|dean foster|dior homme|dolce gabbana|eddie bauer|edmond de rothschild|eli lilly
  elie saab|elizabeth arden|ermenegildo zegna|ernst young|estee lauder|fleury michon|foot locker|franck provost|franck muller|frank russell|franklin templeton|fred perry|george weston
  giorgio armani|goldman sachs|gustave roussy|guy degrenne|guy demarle|guy hoquet|harley davidson|harvey nichols|helena rubinstein|henry schein|henri selmer|henri maire|hewlett packard|hugo boss|jack daniels
  jack henry|jack wolfskin|jacob delafon|jacques vabre|jacques bogart|james hardie|jean caby|jean lefebvre|jean paul gaultier|jean-paul gaultier|jean-louis david|jeff de bruges|jerome dreyfuss|jimmy choo|jo malone
  john deere|john lewis|john lobb|john smedley|john laing|john wiley|johnson johnson|johnson matthey|jones lang lasalle|karen millen|kate spade|kurt geiger|kurt salmon|lands end|laura ashley|laurent perrier
  lea nature|leon vincent|leroy merlin|levi strauss|lockheed martin|louis dreyfus|louis vuitton|louis vuitton malletier|marc jacobs|marc orian|marc dorcel|marie blachere|marie claire|marks spencer|marsh mclennan|martin marietta|mary kay
  max mara|massimo dutti|merrill lynch|michael kors|michael page|michel et augustin|miller heiman|moet hennessy|morgan stanley|motel one|nicolas feuillatte|nina ricci|northrop grumman|oliver wyman|oscar mayer|otto bock|paco rabanne|patrick roger
  paul hartmann|paul smith|paul boye|paul predault|perkin elmer|peter kiewit|philip morris|philippe starck|pierre cardin|pierre fabre|pierre frey|pierre herme|pierre lannier|pierre martinet|ralph lauren|raymond james|raymond weil|rene furterer
  robert bosch|robert half|robert walters|robert mondavi|robert dyas|roland berger|rolls royce|roger gallet|roger vivier|salvatore ferragamo|sam outillage|samuel adams|sarah lee|sara lee|shaw brothers|sophie lebreuilly|stanley black|stella artois|stella mccartney|stephane plaza|ted baker
  thierry mugler|thomas cook|thomas miller|thomson reuters|tim hortons|tommy hilfiger|tony roma|tory burch|tyler perry studios|valentino garavani|vivienne westwood|walt disney|warner bros|wells fargo|william blair|william demant|william hill|william saurin|williams sonoma
  wolfgang puck|yves rocher|yves saint laurent|zimmer biomet
  `
    .trim()
    .split(/[|\n]\s*/)
    .map((name) => name.trim()),
);

/** Whether folded words are such a firm's name. */
export const isHouse = (words: readonly string[]) => HOUSES.has(words.join(" "));
