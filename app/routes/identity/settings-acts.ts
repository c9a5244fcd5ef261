import { attempt, type Failure } from "~/data/failure.ts";
import type { Gql } from "~/data/load-context.ts";
import { NOTICE_THEMES } from "./notice-themes.ts";
import {
  ChangePasswordDocument,
  ChooseNoticesDocument,
  CreateTokenDocument,
  EditProfileDocument,
  EndOtherSessionsDocument,
  EndSessionDocument,
  RevokeTokenDocument,
} from "./settings.query.ts";

export const SETTINGS_ACTS = [
  "profile",
  "reading",
  "language",
  "notices",
  "password",
  "end-session",
  "end-others",
  "token",
  "revoke",
] as const;
export type SettingsAct = (typeof SETTINGS_ACTS)[number];

/** What the page shows after an act: what went wrong and where, or the one secret that is told only now. */
export interface SettingsAnswer {
  act: SettingsAct;
  failure: Failure | null;
  secret: string | null;
  status: number;
}

/** Each form of the settings names its act. Null: an act that nobody knows. */
export async function runSettingsAct(gql: Gql, form: FormData): Promise<SettingsAnswer | null> {
  const act = SETTINGS_ACTS.find((known) => known === form.get("act"));
  if (!act) return null;
  let secret: string | null = null;
  const result = await attempt(async () => {
    secret = await run(gql, act, form);
  });
  if ("init" in result) return { act, failure: result.data, secret: null, status: result.init?.status ?? 400 };
  return { act, failure: null, secret, status: 200 };
}

async function run(gql: Gql, act: SettingsAct, form: FormData): Promise<string | null> {
  const text = (name: string) => String(form.get(name) ?? "");
  switch (act) {
    case "profile": {
      const version = Number(text("version"));
      await gql(EditProfileDocument, { input: { name: text("name"), title: text("title"), version } });
      return null;
    }
    case "reading": {
      const input = { locale: text("locale"), theme: text("theme"), serif: form.has("serif") };
      await gql(EditProfileDocument, { input });
      return null;
    }
    case "language":
      await gql(EditProfileDocument, { input: { locale: text("locale") } });
      return null;
    case "notices": {
      const choices = NOTICE_THEMES.filter((theme) => form.has(`mail-${theme}`)).map((theme) => ({
        theme,
        inProduct: form.has(`in-${theme}`),
        mail: text(`mail-${theme}`) === "AT_ONCE" ? ("AT_ONCE" as const) : ("NEVER" as const),
      }));
      await gql(ChooseNoticesDocument, { choices });
      return null;
    }
    case "password":
      await gql(ChangePasswordDocument, { current: text("current"), password: text("password") });
      return null;
    case "end-session":
      await gql(EndSessionDocument, { id: text("id") });
      return null;
    case "end-others":
      await gql(EndOtherSessionsDocument);
      return null;
    case "token": {
      const days = Number(text("days") || 90);
      const scopes = form.getAll("scope").map(String);
      return (await gql(CreateTokenDocument, { name: text("name"), scopes, days })).createToken.secret;
    }
    case "revoke":
      await gql(RevokeTokenDocument, { id: text("id") });
      return null;
  }
}
