import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { NoticesPart } from "~/components/identity/notices-part.tsx";
import { PasswordPart } from "~/components/identity/password-part.tsx";
import { ProfilePart } from "~/components/identity/profile-part.tsx";
import { ReadingPart } from "~/components/identity/reading-part.tsx";
import { SessionsPart } from "~/components/identity/sessions-part.tsx";
import { TokensPart } from "~/components/identity/tokens-part.tsx";
import { notFound } from "~/data/failure.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { themeCookie } from "~/shell/theme.ts";
import { Banner } from "~/ui/banner.tsx";
import { Page } from "~/ui/page.tsx";
import { NOTICE_THEMES } from "./notice-themes.ts";
import { runSettingsAct } from "./settings-acts.ts";
import { SettingsQuery } from "./settings.query.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const after = { sessionsAfter: search.get("sessions"), tokensAfter: search.get("tokens") };
  const { settings } = await context.gql(SettingsQuery, after);
  return settings ?? notFound();
}

export async function action({ request, context }: ActionFunctionArgs) {
  const answer = await runSettingsAct(context.gql, await request.formData());
  if (!answer) return notFound();
  // A refusal is shown beside what was typed; a new token's secret is shown once, on this very answer.
  if (answer.failure || answer.secret) return data(answer, { status: answer.status });
  // What this browser had switched for itself gives way to what was just set for all of them.
  const forgetSwitch = `${themeCookie}=; Path=/; Max-Age=0; SameSite=Lax`;
  const headers: Record<string, string> = answer.act === "reading" ? { "set-cookie": forgetSwitch } : {};
  throw redirect(`/settings?done=${answer.act}`, { headers });
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "identity:settings.title");

export default function Settings() {
  const t = useT("identity");
  const settings = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const done = useSearchParams()[0].get("done");
  const choices = NOTICE_THEMES.flatMap((theme) => settings.noticeChoices.filter((choice) => choice.theme === theme));
  return (
    <Page width="wide">
      <h1>{t("settings.title")}</h1>
      <p className="sub">{settings.email}</p>
      {done && !answer && (
        <Banner icon="circle-check" role="status" className="gap">
          {t(done === "password" ? "settings.passwordChanged" : "settings.saved")}
        </Banner>
      )}
      <ProfilePart settings={settings} answer={answer} />
      <ReadingPart settings={settings} answer={answer} />
      <NoticesPart choices={choices} mailLeaves={settings.mailLeaves} answer={answer} />
      <PasswordPart email={settings.email} answer={answer} />
      <SessionsPart sessions={settings.sessions} />
      <TokensPart tokens={settings.tokens} isAdmin={settings.user.role === "admin"} answer={answer} />
    </Page>
  );
}
