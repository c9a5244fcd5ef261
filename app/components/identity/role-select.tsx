import { useT } from "~/shell/locale/context.tsx";
import { roles } from "~/shell/shell-data.ts";
import { Select } from "~/ui/select.tsx";

interface RoleSelectProps {
  label?: string;
  value: string;
  /** The word for "whichever", where that may be chosen. */
  any?: string;
  small?: boolean;
}

/** Without a label it stands in a Field. */
export function RoleSelect({ label, value, any, small }: RoleSelectProps) {
  const t = useT("identity");
  const options = roles.map((role) => ({ value: role, label: t(`role.${role}`) }));
  return (
    <Select
      name="role"
      small={small}
      className={label ? "short" : undefined}
      aria-label={label}
      defaultValue={value}
      options={any ? [{ value: "", label: any }, ...options] : options}
    />
  );
}
