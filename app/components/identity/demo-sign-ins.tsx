import { useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";

interface DemoSignInsProps {
  people: readonly { name: string; email: string; role: string; title: string; password: string }[];
  to: string;
}

/** Where the company is invented, one press signs in as one of its people. */
export function DemoSignIns({ people, to }: DemoSignInsProps) {
  const t = useT("identity");
  const [first] = people;
  if (!first) return null;
  return (
    <section className="demo" aria-labelledby="demo-title">
      <h2 id="demo-title">{t("demo.title")}</h2>
      <p>{t("demo.detail", { password: first.password })}</p>
      <ul>
        {people.map((person) => (
          <li key={person.email}>
            <form method="post">
              <input type="hidden" name="to" value={to} />
              <input type="hidden" name="email" value={person.email} />
              <input type="hidden" name="password" value={person.password} />
              <button type="submit">
                <Avatar name={person.name} size={28} shape={person.role === "influencer" ? "guest" : "colleague"} />
                <span>
                  <b dir="auto">{person.name}</b>
                  <span className="quiet t12">{person.email}</span>
                </span>
                <span className="what">
                  <span>{t(`role.${person.role}`)}</span>
                  <span className="quiet t12" dir="auto">
                    {person.title}
                  </span>
                </span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
