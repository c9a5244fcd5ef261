import { shapeOf, type Role } from "~/shell/shell-data.ts";
import { Avatar, type FaceSize } from "~/ui/avatar.tsx";
import { useGaveWords } from "./words.ts";

interface HelperFacesProps {
  href: string;
  helpers: readonly { weight: number; user: { id: string; name: string; role: Role } }[];
  /** How many helped in all. */
  count: number;
  small?: boolean;
}

const sizes: Record<number, FaceSize> = { 1: 18, 2: 20, 3: 24, 4: 28, 5: 32 };

/** Who helps: the larger the face, the more was given. The row is one link, to what each gave in their own words. */
export function HelperFaces({ href, helpers, count, small }: HelperFacesProps) {
  const words = useGaveWords();
  if (helpers.length === 0) return null;
  const shown = helpers.slice(0, small ? 4 : 5);
  const size = (weight: number) => sizes[Math.max(1, small ? weight - 1 : weight)] ?? 24;
  return (
    <a className="faces" href={href}>
      {shown.map(({ weight, user }) => (
        <Avatar key={user.id} name={user.name} shape={shapeOf(user.role)} size={size(weight)} />
      ))}
      {count > shown.length && (
        <span className="more" aria-hidden="true">
          +{count - shown.length}
        </span>
      )}
      <span className="hidden">
        {words(
          shown.map(({ user }) => user.name),
          count - shown.length,
        )}
      </span>
    </a>
  );
}
