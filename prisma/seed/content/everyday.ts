/** Single contributions that need no story: what makes a page worth reading on any day. */
import { beat, type Beat } from "./beat.ts";

export const everydayBeats: readonly Beat[] = [
  beat(
    "information",
    "d",
    "phone+",
    [
      "Le standard de {acc} a changé de numéro. Le nouveau répond en deux sonneries, et la personne s’appelle {q}.",
      "{q} préfère qu’on l’appelle entre midi et deux. {qIl} mange tôt.",
      "Pour mémoire : chez {acc}, c’est fermé le vendredi après-midi. Trois appels dans le vide aujourd’hui.",
      "{p} a laissé un message à {time}. Rien d’urgent, {pil} voulait la date de notre passage.",
    ],
    [
      "The switchboard of {acc} has a new number. It answers at the second ring, and the voice is {q}.",
      "{q} would rather be called between twelve and two. Early lunch.",
      "For the record: {acc} is closed on Friday afternoons. Three calls into the void today.",
      "{p} left a message at {time}. Nothing urgent: the date of our next visit.",
    ],
  ),
  beat(
    "information",
    "x",
    "mail+",
    [
      "{acc} a payé en avance, pour la deuxième fois. À savoir avant de leur demander un acompte.",
      "Nouvelle adresse de facturation pour {acc} : tout passe par {town} désormais.",
      "Plafond d’encours de {acc} relevé, l’assureur a dit oui sans question.",
    ],
    [
      "{acc} paid early, for the second time. Worth knowing before asking for a deposit.",
      "New billing address for {acc}: everything goes through {town} now.",
      "Credit limit of {acc} raised; the insurer said yes without a question.",
    ],
  ),
  beat(
    "tip",
    "hpidb",
    "face+",
    [
      "Mon beau-frère travaille chez {acc}. Il dit que {p} en a assez de courir après les pannes et qu’un budget se prépare pour {month}.",
      "Croisé {q} au marché. {qIl} m’a parlé de {machine} pendant dix minutes, entre deux melons : {trouble}.",
      "Dans un dîner hier, quelqu’un de {acc} cherchait un spécialiste de {prod}. J’ai noté le nom : {p}.",
      "{q} entraîne l’équipe de ma fille. Chez {acc}, me dit-{qil}, tout le monde attend la fin du contrat {rival}.",
    ],
    [
      "My brother-in-law works at {acc}. He says {p} is tired of running after breakdowns and that a budget is coming in {month}.",
      "Met {q} at the market. Ten minutes about {machine}, between the melons: {trouble}.",
      "At dinner yesterday someone from {acc} was looking for a specialist of {prod}. I noted the name: {p}.",
      "{q} coaches my daughter’s team. At {acc}, I hear, everybody is waiting for the {rival} contract to end.",
    ],
  ),
  beat(
    "tip",
    "uf",
    "phone+",
    [
      "{p} veut parler à quelqu’un de {machine}. Budget autour de {amount}, « avant {month} si possible ». {phone}.",
      "Fin d’appel avec {q} : {qil} m’a demandé si on faisait aussi des {prod}. J’ai dit que {own} rappellerait.",
      "{p} n’est pas content{pe} de {rival} et dispose d’environ {amount}. {pIl} préfère le matin, {phone}.",
    ],
    [
      "{p} wants to talk to someone about {machine}. Around {amount}, “before {month} if you can”. {phone}.",
      "End of a call with {q}, who asked whether we also make {prod}. I said {own} would call.",
      "{p} is unhappy with {rival} and has about {amount} to spend. Mornings are best, {phone}.",
    ],
  ),
  beat(
    "information",
    "fuq",
    "face+",
    [
      "Chez {acc}, le badge visiteur ne marche qu’avec une pièce d’identité laissée à la loge. Prévoir dix minutes.",
      "Relevé fait sur {machine} : tout est dans les limites, sauf le point {num}, que je surveille.",
      "Les opérateurs de {acc} ont pris l’habitude de couper nos alarmes la nuit. {q} l’ignorait, plus maintenant.",
      "Wifi du site de {acc} refait à neuf. Nos {prod} se sont raccrochés tout seuls, sauf un.",
    ],
    [
      "At {acc} the visitor badge works only if you leave an identity card at the gate. Allow ten minutes.",
      "Took readings on {machine}: all within limits but point {num}, which I am watching.",
      "Operators at {acc} had taken to muting our alarms at night. {q} did not know, and does now.",
      "The site wifi of {acc} was redone. Our {prod} reconnected by themselves, all but one.",
    ],
  ),
  beat(
    "question",
    "ksuf",
    "",
    [
      "Qui d’entre nous est déjà entré voir {machine} chez {acc} ?",
      "Est-ce que quelqu’un a le plan du site de {acc} ? Celui que j’ai date d’avant les travaux.",
      "{p} me demande une référence dans le même métier. Qui aurait un nom à me donner ?",
      "Quelle langue parle-t-on avec {q} ? Je l’appelle {day}.",
      "Sait-on ce que {acc} utilisait avant nos {prod} ?",
    ],
    [
      "Which of us has been inside to see {machine} at {acc}?",
      "Has anybody a plan of the site of {acc}? Mine is from before the works.",
      "{p} asks for a reference in the same trade. Who can give me a name?",
      "Which language do we speak with {q}? I am calling on {day}.",
      "Do we know what {acc} used before our {prod}?",
    ],
    {
      answers: {
        fr: [
          "Moi, en {past}. C’est au fond à gauche, et il faut un casque.",
          "Je l’ai, je le joins à la fiche ce soir.",
          "{c} en a une tout près de {town}, et le client aime raconter.",
          "Les deux, mais l’anglais va plus vite.",
          "Des appareils {rival}, jusqu’en {past}. {q} en garde un mauvais souvenir.",
          "Demande à {c}, qui y passe tous les trimestres.",
        ],
        en: [
          "I have, in {past}. At the back on the left, and you need a helmet.",
          "I have it; it will be on the page tonight.",
          "{c} has one close to {town}, and the customer likes telling it.",
          "Either, but English is quicker.",
          "{rival}, until {past}. {q} has no fond memory of it.",
          "Ask {c}, who is there every quarter.",
        ],
      },
    },
  ),
  beat(
    "idea",
    "mrfpqi",
    "",
    [
      "{Rule} : cela approche pour tout le secteur. Une matinée chez nous, douze clients, {p} en invité : on apprendrait autant qu’eux.",
      "Un écran à l’entrée de {acc}, avec l’état de {machine} en vert ou en orange. C’est {q} qui me l’a soufflé.",
      "Si on envoyait à {p} son relevé de l’année, sur une page, en janvier ? Personne ne le fait.",
      "Nos {prod} pourraient prévenir {q} par SMS et non par courriel : {qil} n’a pas d’ordinateur à l’atelier.",
    ],
    [
      "{Rule}: it is coming for the whole trade. A morning here, twelve customers, {p} as a guest: we would learn as much as they would.",
      "A screen at the entrance of {acc}, with the state of {machine} in green or amber. {q} gave me the idea.",
      "What if we sent {p} the year’s readings, on one page, in January? Nobody does it.",
      "Our {prod} could warn {q} by text and not by e-mail: no computer on the shop floor.",
    ],
  ),
  beat(
    "risk",
    "fouk",
    "face-",
    [
      "Cela fait {big} jours que personne n’a parlé à {q}. {rival}, lui, y était {day}.",
      "{p} n’a pas renouvelé la maintenance et ne répond plus aux courriels. Un oubli, ou autre chose ?",
      "Entendu à {fair} : {acc} compare trois fournisseurs pour {machine}. On n’est pas sûr d’être dans les trois.",
    ],
    [
      "Nobody has spoken to {q} for {big} days. {rival} were there on {day}.",
      "{p} has not renewed the maintenance and no longer answers e-mails. An oversight, or something else?",
      "Heard at {fair}: {acc} are comparing three suppliers for {machine}. Not sure that we are one of the three.",
    ],
    { signal: "silence" },
  ),
  beat(
    "update",
    "ksf",
    "phone+",
    [
      "Point du mois avec {p} : tout roule, prochain passage en {month}.",
      "Appel de courtoisie à {q}. Rien de neuf sur {machine}, et une bonne conversation.",
      "Réunion annuelle avec {acc} fixée {day}. {p} veut le bilan des alertes, {q} veut le coût.",
    ],
    [
      "Monthly call with {p}: all is well, next visit in {month}.",
      "A courtesy call to {q}. No news on {machine}, and a good conversation.",
      "Yearly meeting with {acc} set for {day}. {p} wants the count of alerts, {q} wants the cost.",
    ],
  ),
  beat(
    "information",
    "m",
    "web-",
    [
      "{acc} recrute {num} techniciens à {town}. Signe que l’activité repart.",
      "Article dans la presse du secteur : {acc} investit sur {machine}. {p} y est cité{pe}.",
      "{acc} tiendra un stand à {fair}. {q} y sera le deuxième jour.",
    ],
    [
      "{acc} is hiring {num} technicians in {town}. Business is picking up.",
      "In the trade press: {acc} is investing in {machine}. {p} is quoted.",
      "{acc} will have a stand at {fair}. {q} is there on the second day.",
    ],
  ),
  beat(
    "information",
    "o",
    "face-",
    [
      "Ancien collègue croisé hier : chez {acc}, la décision se prend à deux, {p} et {q}. L’un sans l’autre ne suffit pas.",
      "Un partenaire me dit que {acc} veut réduire à {num} le nombre de ses fournisseurs.",
      "J’ai revu {p} à {fair}. Bonne impression de votre équipe, surtout du dépannage.",
    ],
    [
      "Met a former colleague yesterday: at {acc} two people decide, {p} and {q}. One without the other is not enough.",
      "A partner tells me that {acc} want to go down to {num} suppliers.",
      "Saw {p} again at {fair}. Thinks well of your team, of the repairs most of all.",
    ],
  ),
];
