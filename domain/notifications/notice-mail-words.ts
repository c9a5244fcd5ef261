import type { NoticeKind } from "./notice-kinds.ts";

interface Words {
  someone: string;
  /** Where a post stands that nobody has placed yet. */
  noAccount: string;
  text: Record<NoticeKind, string>;
  kind: Record<string, string>;
  stage: Record<string, string>;
  open: string;
  footer: string;
}

/**
 * The words of a mail, in its reader's language: those of the page of notifications without its marks, as a test keeps them. They
 * are sent by the worker, far from the pages' message files.
 */
export const noticeMailWords: Record<"en" | "fr", Words> = {
  en: {
    someone: "A colleague",
    noAccount: "“No account yet”",
    text: {
      mentioned: "{{who}} mentioned you on {{account}}",
      posted: "{{who}} posted {{kind}} on {{account}}",
      commented: "{{who}} commented on what you wrote on {{account}}",
      "also-commented": "{{who}} went on with a conversation you are in, on {{account}}",
      thanked: "{{who}} thanks you for what you wrote on {{account}}",
      confirmed: "{{who}} confirms what you wrote on {{account}}",
      disputed: "{{who}} disputes what you wrote on {{account}}",
      "answer-accepted": "{{who}} accepted your answer on {{account}}",
      linked: "{{who}} linked what you wrote to {{deal}}",
      "opportunity-opened": "{{who}} opened {{deal}} from what you wrote on {{account}}",
      "stage-changed": "{{who}} moved your deal {{deal}}, now in {{stage}}",
      "deal-won": "{{deal}} is won: what you wrote helped",
      "intro-asked": "{{who}} asks you for an introduction to {{person}}",
      "intro-accepted": "{{who}} will introduce you to {{person}}",
      "intro-declined": "Your ask about {{person}}: not now",
      "intro-suggested": "Someone else was suggested to introduce you to {{person}}",
      "intro-introduced": "{{who}} introduced you to {{person}}",
      "intro-met": "{{who}} notes a meeting with {{person}}, after the introduction",
      "intro-closed": "{{who}} closed the introduction to {{person}}",
      "intro-withdrawn": "{{who}} no longer needs an introduction to {{person}}",
      "intro-answered": "There is an answer to your ask about {{person}}",
      invited: "{{who}} invited you to the conversation on {{account}}",
      "proposal-accepted": "{{who}} kept what you found on {{account}}",
      placed: "{{who}} placed what you wrote on {{account}}",
      "followed-moved": "{{who}} moved {{deal}}, which you follow, now in {{stage}}",
      "deal-moved": "{{who}} moved {{deal}}, to which you contributed, now in {{stage}}",
    },
    kind: {
      tip: "a tip",
      idea: "an idea",
      information: "information",
      question: "a question",
      risk: "a risk",
      update: "an update",
    },
    stage: {
      tip: "Tip",
      qualified: "Qualified",
      proposal: "Proposal",
      negotiation: "Negotiation",
      won: "Won",
      lost: "Lost",
    },
    open: "Open it",
    footer: "You asked to be told of this by mail. Change it in your settings: {{settings}}",
  },
  fr: {
    someone: "Un ou une collègue",
    noAccount: "« Sans compte »",
    text: {
      mentioned: "{{who}} vous mentionne sur {{account}}",
      posted: "{{who}} a publié {{kind}} sur {{account}}",
      commented: "{{who}} a commenté ce que vous avez écrit sur {{account}}",
      "also-commented": "{{who}} poursuit une conversation à laquelle vous participez, sur {{account}}",
      thanked: "{{who}} vous remercie de ce que vous avez écrit sur {{account}}",
      confirmed: "{{who}} confirme ce que vous avez écrit sur {{account}}",
      disputed: "{{who}} conteste ce que vous avez écrit sur {{account}}",
      "answer-accepted": "{{who}} a accepté votre réponse sur {{account}}",
      linked: "{{who}} a relié ce que vous avez écrit à {{deal}}",
      "opportunity-opened": "{{who}} a ouvert {{deal}} à partir de ce que vous avez écrit sur {{account}}",
      "stage-changed": "{{who}} a déplacé votre opportunité {{deal}}, maintenant à l’étape « {{stage}} »",
      "deal-won": "{{deal}} est gagnée : ce que vous avez écrit y a contribué",
      "intro-asked": "{{who}} vous demande une mise en relation avec {{person}}",
      "intro-accepted": "{{who}} accepte de vous mettre en relation avec {{person}}",
      "intro-declined": "Votre demande au sujet de {{person}} : pas pour l’instant",
      "intro-suggested": "Une autre personne vous est suggérée pour joindre {{person}}",
      "intro-introduced": "{{who}} a fait la mise en relation avec {{person}}",
      "intro-met": "{{who}} note une rencontre avec {{person}}, après la mise en relation",
      "intro-closed": "{{who}} a clos la mise en relation avec {{person}}",
      "intro-withdrawn": "{{who}} n’a plus besoin de la mise en relation avec {{person}}",
      "intro-answered": "Votre demande au sujet de {{person}} a reçu une réponse",
      invited: "{{who}} vous invite à la conversation sur {{account}}",
      "proposal-accepted": "{{who}} a retenu ce que vous avez trouvé sur {{account}}",
      placed: "{{who}} a rattaché ce que vous avez écrit à {{account}}",
      "followed-moved": "{{who}} a déplacé {{deal}}, que vous suivez, maintenant à l’étape « {{stage}} »",
      "deal-moved": "{{who}} a déplacé {{deal}}, à laquelle vous avez contribué, maintenant à l’étape « {{stage}} »",
    },
    kind: {
      tip: "une piste",
      idea: "une idée",
      information: "une information",
      question: "une question",
      risk: "un risque",
      update: "une nouvelle",
    },
    stage: {
      tip: "Piste",
      qualified: "Qualifiée",
      proposal: "Proposition",
      negotiation: "Négociation",
      won: "Gagnée",
      lost: "Perdue",
    },
    open: "Ouvrir",
    footer: "Vous avez demandé à être averti par e-mail. Pour changer : {{settings}}",
  },
};

/** Fills `{{name}}`; what is not given is left out. */
export function fillWords(text: string, values: Record<string, string>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "");
}
