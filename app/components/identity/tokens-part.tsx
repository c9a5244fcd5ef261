import { Due, When } from "~/components/signs/when.tsx";
import { FailureBanner } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Banner } from "~/ui/banner.tsx";
import { Button } from "~/ui/button.tsx";
import { Checkbox } from "~/ui/checkbox.tsx";
import { Field } from "~/ui/field.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Input } from "~/ui/input.tsx";
import { Select } from "~/ui/select.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { SettingsPart, usePartFailure, type PartAnswer } from "./settings-part.tsx";

interface Token {
  id: string;
  name: string;
  hint: string;
  scopes: readonly string[];
  lastUsedAt?: string | null | undefined;
  expiresAt: string;
}

interface TokensPartProps {
  tokens: {
    pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined };
    edges: readonly { node: Token }[];
  };
  isAdmin: boolean;
  answer: PartAnswer | undefined;
}

export function TokensPart({ tokens: { edges, pageInfo }, isAdmin, answer }: TokensPartProps) {
  const t = useT("identity");
  const secret = answer?.act === "token" ? answer.secret : null;
  return (
    <SettingsPart id="tokens" title={t("settings.tokens")} about={t("settings.tokensAbout")}>
      {secret && (
        <Banner icon="key" role="status">
          {t("settings.tokenMade")} <code className="secret gap-s">{secret}</code>
        </Banner>
      )}
      {edges.length === 0 && <p className="soft">{t("settings.tokensNone")}</p>}
      <ul className="lines">
        {edges.map(({ node }) => (
          <TokenLine key={node.id} token={node} />
        ))}
      </ul>
      <ShowMore after={pageInfo.hasNextPage ? pageInfo.endCursor : null} param="tokens">
        {t("settings.tokensMore")}
      </ShowMore>
      <TokenForm isAdmin={isAdmin} answer={answer} />
    </SettingsPart>
  );
}

function TokenForm({ isAdmin, answer }: Pick<TokensPartProps, "isAdmin" | "answer">) {
  const t = useT("identity");
  const failure = usePartFailure("token", answer);
  const scopes = isAdmin ? ["write", "admin"] : ["write"];
  const days = ["30", "90", "365"].map((value) => ({ value, label: t(`settings.days_${value}`) }));
  return (
    <form method="post" className="form gap">
      <FailureBanner form={failure} labels={{ name: t("settings.tokenName"), scopes: t("settings.tokenScopes") }} />
      <input type="hidden" name="act" value="token" />
      <Field label={t("settings.tokenName")} hint={t("settings.tokenNameExample")} error={failure.field("name")}>
        <Input name="name" required maxLength={80} />
      </Field>
      <Field label={t("settings.tokenDays")}>
        <Select name="days" defaultValue="90" options={days} />
      </Field>
      <fieldset className="full">
        <legend className="label">{t("settings.tokenScopes")}</legend>
        <div className="row wrap gap-4">
          <Checkbox name="scope" value="read" defaultChecked disabled label={t("settings.scope_read")} />
          {scopes.map((scope) => (
            <Checkbox key={scope} name="scope" value={scope} label={t(`settings.scope_${scope}`)} />
          ))}
        </div>
      </fieldset>
      <p>
        <Button type="submit">{t("settings.tokenAct")}</Button>
      </p>
    </form>
  );
}

function TokenLine({ token }: { token: Token }) {
  const t = useT("identity");
  return (
    <li className="row">
      <Icon name="key" />
      <span>
        <b dir="auto">{token.name}</b> <code className="quiet t12">{token.hint}…</code>
        <span className="block quiet t12 dot-sep">
          <span>{token.scopes.map((scope) => t(`settings.scope_${scope}`)).join(", ")}</span>
          <span>
            {token.lastUsedAt ? (
              <>
                {t("settings.tokenUsed")} <When at={token.lastUsedAt} />
              </>
            ) : (
              t("settings.tokenUnused")
            )}
          </span>
          <span>
            {t("settings.tokenExpires")} <Due on={token.expiresAt} />
          </span>
        </span>
      </span>
      <form method="post" className="push">
        <input type="hidden" name="act" value="revoke" />
        <input type="hidden" name="id" value={token.id} />
        <Button type="submit" small aria-label={t("settings.tokenRevokeOf", { name: token.name })}>
          {t("settings.tokenRevoke")}
        </Button>
      </form>
    </li>
  );
}
