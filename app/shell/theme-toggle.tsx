import { IconButton } from "../ui/button.tsx";
import { useT } from "./locale/context.tsx";
import { themeAttribute, themeCookie, type Theme } from "./theme.ts";

/** Takes effect at once and is remembered by the server's next page. */
export function setTheme(theme: Theme): void {
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=31536000; samesite=lax`;
  const attribute = themeAttribute(theme);
  if (attribute) document.documentElement.dataset.theme = attribute;
  else delete document.documentElement.dataset.theme;
}

export function toggleTheme(): void {
  const shown = document.documentElement.dataset.theme;
  const dark = shown ? shown === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
  setTheme(dark ? "light" : "dark");
}

export function ThemeToggle({ className }: { className?: string }) {
  const t = useT("shell");
  return <IconButton icon="sun-moon" label={t("me.themeSwitch")} className={className} onClick={toggleTheme} />;
}
