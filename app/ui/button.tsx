import { forwardRef, type AnchorHTMLAttributes, type ButtonHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

export interface ButtonLook {
  /** `primary` once a page; `plain` has no edge until it is under the pointer; `bad` for what destroys. */
  variant?: "default" | "primary" | "plain" | "bad";
  small?: boolean;
  icon?: IconName;
}

export function buttonClass({ variant = "default", small }: ButtonLook, className?: string): string {
  return classNames("btn", variant !== "default" && `btn-${variant}`, small && "btn-small", className);
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & ButtonLook & { busy?: boolean };

/** While busy it keeps its words, shows that it works, and takes no second press. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant, small, icon, busy, className, children, type = "button", onClick, ...rest },
  ref,
) {
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      className={buttonClass({ variant, small }, className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest["aria-disabled"]}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? <Icon name="loader" /> : icon && <Icon name={icon} />}
      {children}
    </button>
  );
});

type ButtonLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & ButtonLook;

export const ButtonLink = forwardRef<HTMLAnchorElement, ButtonLinkProps>(function ButtonLink(
  { variant, small, icon, className, children, ...rest },
  ref,
) {
  return (
    <a {...rest} ref={ref} className={buttonClass({ variant, small }, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
});

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> & {
  label: string;
  icon: IconName;
  small?: boolean;
  /** For what is on or off: followed, pinned. */
  pressed?: boolean;
};

export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { label, icon, small, pressed, className, type = "button", ...rest },
  ref,
) {
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      className={classNames("btn btn-icon", small && "btn-small", className)}
      aria-label={label}
      aria-pressed={pressed}
    >
      <Icon name={icon} />
    </button>
  );
});
