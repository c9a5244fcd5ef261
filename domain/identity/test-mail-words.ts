/** The words of the mail by which an administrator tries the mail server. */
export const testMailWords = {
  en: ({ company }: { company: string }) => ({
    subject: "Mail works",
    paragraphs: [
      `${company} sends mail from Entregent: invitations, new passwords, and the notifications that people choose.`,
    ],
  }),
  fr: ({ company }: { company: string }) => ({
    subject: "L’envoi fonctionne",
    paragraphs: [
      `${company} envoie du courrier depuis Entregent\u00a0: invitations, nouveaux mots de passe et les notifications que chacun choisit.`,
    ],
  }),
};
