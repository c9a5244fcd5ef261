import { INVITATION_DAYS, RESET_MINUTES } from "./mail-link.ts";

interface Words {
  subject: string;
  title: string;
  paragraphs: string[];
  action: string;
  footer: string;
}

interface Names {
  /** Who invites; empty when they have gone. */
  inviter: string;
  company: string;
}

/** The words of the two mails, in the reader's language. They are sent by the worker, far from the pages' message files. */
export const mailLinkWords = {
  en: {
    invitation: ({ inviter, company }: Names): Words => ({
      subject: `${inviter || company} invites you to Entregent`,
      title: "You are invited",
      paragraphs: [
        `${inviter || company} invites you to Entregent, where ${company} shares what it knows about its customers.`,
        "One sentence is a complete contribution. Choose a password, and you are in.",
      ],
      action: "Accept the invitation",
      footer: `The link works once, for ${INVITATION_DAYS} days. If you were not expecting it, ignore this mail.`,
    }),
    reset: (_names: Names): Words => ({
      subject: "A new password for Entregent",
      title: "Choose a new password",
      paragraphs: [
        "Someone, probably you, asked for a new password. Choosing one signs you out everywhere else.",
        "If it was not you, do nothing: your password stays as it is.",
      ],
      action: "Choose a new password",
      footer: `The link works once, for ${RESET_MINUTES} minutes.`,
    }),
  },
  fr: {
    invitation: ({ inviter, company }: Names): Words => ({
      subject: `${inviter || company} vous invite sur Entregent`,
      title: "Vous êtes invité",
      paragraphs: [
        `${inviter || company} vous invite sur Entregent, où ${company} met en commun ce qu’elle sait de ses clients.`,
        "Une phrase suffit pour contribuer. Choisissez un mot de passe, et vous y êtes.",
      ],
      action: "Accepter l’invitation",
      footer: `Le lien sert une fois, pendant ${INVITATION_DAYS} jours. Si vous ne l’attendiez pas, ignorez ce message.`,
    }),
    reset: (_names: Names): Words => ({
      subject: "Un nouveau mot de passe pour Entregent",
      title: "Choisissez un nouveau mot de passe",
      paragraphs: [
        "Quelqu’un, sans doute vous, a demandé un nouveau mot de passe. En choisir un vous déconnecte partout ailleurs.",
        "Si ce n’était pas vous, ne faites rien\u00a0: votre mot de passe reste le même.",
      ],
      action: "Choisir un nouveau mot de passe",
      footer: `Le lien sert une fois, pendant ${RESET_MINUTES} minutes.`,
    }),
  },
};
