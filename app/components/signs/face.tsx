import type { ReactNode } from "react";
import { Avatar, type AvatarProps } from "../../ui/avatar.tsx";

/** A face with its name, as in facts and list rows. `note` is the grey word after it: a department, "invited". */
export function Face({ note, href, ...face }: AvatarProps & { note?: ReactNode; href?: string }) {
  return (
    <span className="row">
      <Avatar {...face} />
      <span>
        {href ? (
          <a href={href} dir="auto">
            {face.name}
          </a>
        ) : (
          face.name
        )}{" "}
        {note && <span className="quiet">{note}</span>}
      </span>
    </span>
  );
}
