import { redirect, type ActionFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Composer } from "~/components/conversation/composer/composer.tsx";
import { UNPLACED } from "~/components/conversation/post-place.tsx";
import { isNative } from "~/data/came-from.ts";
import { sentBackOf } from "~/data/sent-back.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { ComposePlaces } from "~/shell/compose-places.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { useShellData } from "~/shell/use-shell-data.ts";
import { Page } from "~/ui/page.tsx";
import { bareId } from "~/data/ids.ts";
import { answerForm } from "./conversation/answer-form.server.ts";
import { createPostFrom } from "./conversation/create-post-from.server.ts";
import { chosenFrom } from "./search/chosen.server.ts";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "shell:compose.title");

/** Of a browser without the script: the account by its name, or none yet. */
export async function action({ request, context }: ActionFunctionArgs) {
  let next = UNPLACED;
  const { done, answer } = await answerForm(request, context, async (form) => {
    const id = await chosenFrom(context.gql, form, "accountNamed", "account", "accountId");
    const { accountId } = await createPostFrom(form, id ? bareId(id) : undefined, context);
    if (accountId) next = `/accounts/${accountId}#main`;
  });
  if (done && isNative(request)) throw redirect(next);
  return answer;
}

const NOTHING = { deal: null, people: [] };

/** Where `+` and Post lead without JavaScript: the text first; and the accounts one follows, each with its composer. */
export default function Compose() {
  const t = useT("shell");
  const back = sentBackOf(useAnswer<typeof action>());
  return (
    <Page width="wide">
      <h1>{t("compose.title")}</h1>
      <p className="sub">{t("compose.detail")}</p>
      <div className="compose-alone">
        <Composer account={null} hasGuests={false} about={NOTHING} back={back} floating />
      </div>
      <div className="gap">
        <ComposePlaces accounts={useShellData()?.followed ?? []} />
      </div>
    </Page>
  );
}
