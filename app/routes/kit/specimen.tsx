import type { ReactNode } from "react";

interface SpecimenProps {
  title: string;
  full?: boolean;
  /** Shown on the sunken stage, as what floats. */
  stage?: boolean;
  framed?: boolean;
  children: ReactNode;
}

export function Specimen({ title, full, stage, framed = true, children }: SpecimenProps) {
  return (
    <div className={full ? "specimen full" : "specimen"}>
      <h3>{title}</h3>
      {framed ? <div className={stage ? "frame stage" : "frame"}>{children}</div> : children}
    </div>
  );
}
