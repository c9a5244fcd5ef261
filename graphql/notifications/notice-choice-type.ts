import { chooseNotices } from "../../domain/notifications/choose-notices.ts";
import { noticeChoices, type NoticeChoice } from "../../domain/notifications/notice-choices.ts";
import { NOTICE_THEMES, THEMES, type NoticeTheme } from "../../domain/notifications/notice-kinds.ts";
import { mailLeaves } from "../../platform/mail/mail.ts";
import { builder } from "../builder.ts";
import { SettingsType } from "../identity/settings-type.ts";

const NoticeThemeEnum = builder.enumType("NoticeTheme", {
  description: "What is chosen together.",
  values: Object.fromEntries(
    THEMES.map((theme) => [theme.toUpperCase(), { value: theme, description: NOTICE_THEMES[theme].join(", ") }]),
  ) as Record<Uppercase<NoticeTheme>, { value: NoticeTheme; description: string }>,
});

const NoticeMailEnum = builder.enumType("NoticeMail", {
  values: { NEVER: { value: "never" }, AT_ONCE: { value: "at-once" } },
});

const NoticeChoiceType = builder.objectRef<NoticeChoice>("NoticeChoice").implement({
  description: "How someone wants to be told of one theme. Until they choose: in the product, never by mail.",
  fields: (t) => ({
    theme: t.expose("theme", { type: NoticeThemeEnum }),
    inProduct: t.exposeBoolean("inProduct", { description: "At the bell and on the page of notifications." }),
    mail: t.expose("mail", { type: NoticeMailEnum }),
  }),
});

const NoticeChoiceInput = builder.inputType("NoticeChoiceInput", {
  fields: (t) => ({
    theme: t.field({ type: NoticeThemeEnum, required: true }),
    inProduct: t.boolean({ required: true }),
    mail: t.field({ type: NoticeMailEnum, required: true }),
  }),
});

builder.objectFields(SettingsType, (t) => ({
  noticeChoices: t.field({
    type: [NoticeChoiceType],
    description: "One for each theme.",
    resolve: (_settings, _args, { viewer }) => (viewer ? noticeChoices(viewer) : []),
  }),
  mailLeaves: t.boolean({
    description: "Whether a mail server is configured: without one, what is chosen by mail is written and not sent.",
    resolve: () => mailLeaves(),
  }),
}));

builder.mutationField("chooseNotices", (t) =>
  t.withAuth({ writer: true }).field({
    type: [NoticeChoiceType],
    description: "Sets the viewer's own choices; themes that are not named keep theirs. Answers with all of them.",
    args: { choices: t.arg({ type: [NoticeChoiceInput], required: true }) },
    resolve: async (_root, { choices }, { viewer }) => {
      await chooseNotices(viewer, { choices });
      return noticeChoices(viewer);
    },
  }),
);
