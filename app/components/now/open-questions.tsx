import { bareId } from "~/data/ids.ts";
import type { NowQuery } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Section } from "~/ui/page.tsx";
import { When } from "../signs/when.tsx";

type Question = NonNullable<NowQuery["openQuestions"]>["edges"][number]["node"];

/** Questions without an accepted answer where the reader follows the conversation. */
export function OpenQuestions({ questions }: { questions: readonly Question[] }) {
  const t = useT("conversation");
  return (
    <Section id="questions" title={t("now.questions")}>
      {questions.length === 0 ? (
        <p className="soft gap-s">{t("now.noQuestions")}</p>
      ) : (
        <ul className="lines">
          {questions.map((question) => (
            <li key={question.id}>
              <a href={`/posts/${bareId(question.id)}#comment`} dir="auto">
                {question.excerpt}
              </a>
              <p className="where">
                {question.author.name.split(" ")[0]}, <When at={question.createdAt} /> · {question.accountName}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
