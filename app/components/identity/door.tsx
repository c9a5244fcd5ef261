import type { ReactNode } from "react";
import { BrandMark } from "~/shell/brand.tsx";
import { useT } from "~/shell/locale/context.tsx";

interface DoorProps {
  title: string;
  detail?: ReactNode;
  /** The company's own name, at the foot. */
  company?: string;
  children: ReactNode;
}

/** The frame of the pages for who is not signed in: one thing to do, and nothing else. */
export function Door({ title, detail, company, children }: DoorProps) {
  const t = useT("identity");
  return (
    <div className="door">
      <header className="door-head">
        <span className="brand">
          <BrandMark />
          <span>Entregent</span>
        </span>
      </header>
      <main className="door-main" id="main">
        <h1>{title}</h1>
        {detail && <p className="sub">{detail}</p>}
        {children}
      </main>
      <footer className="door-foot">{company ? t("door.footOf", { company }) : t("door.foot")}</footer>
    </div>
  );
}
