import type { IconName } from "../../ui/icon.tsx";
import { placesFor } from "../places.ts";
import type { Role } from "../shell-data.ts";
import { bestFit, type Fit } from "./fits.ts";

/** An act or a page. Its word is `palette:act.<name>` or `palette:page.<name>`. */
export interface Entry {
  name: string;
  icon: IconName;
  /** Names it answers to besides its own, in both languages at once. */
  also: readonly string[];
  /** A single key that does the same from anywhere. */
  shortcut?: string;
  /** Where it leads; an act without one does something. */
  href?: string;
  for?: "insiders" | "admins";
}

const also = (names: string) => names.split("|");

const ACTS: readonly Entry[] = [
  {
    name: "post",
    icon: "pencil-line",
    shortcut: "C",
    also: also("post a tip|write|note|share|publier une piste|poster|écrire|noter|partager|nouveau message|new post"),
  },
  {
    name: "whoKnows",
    icon: "users",
    shortcut: "W",
    href: "/who-knows",
    for: "insiders",
    also: also("who knows|introduction|ask for an introduction|qui connaît|mise en relation|demander une présentation"),
  },
  {
    name: "newDeal",
    icon: "plus",
    shortcut: "N",
    href: "/opportunities/new",
    for: "insiders",
    also: also(
      "new deal|new opportunity|create a deal|add a deal|nouvelle affaire|nouvelle opportunité|créer une affaire|ajouter une affaire",
    ),
  },
  {
    name: "newAccount",
    icon: "building-2",
    href: "/accounts/new",
    for: "insiders",
    also: also(
      "new account|new company|new customer|create an account|add an account|nouveau compte|nouvelle entreprise|nouveau client|créer un compte|ajouter un compte",
    ),
  },
  {
    name: "theme",
    icon: "sun-moon",
    also: also(
      "dark theme|light theme|switch theme|dark mode|night|thème sombre|thème clair|changer de thème|mode sombre|nuit",
    ),
  },
  {
    name: "language",
    icon: "globe",
    also: also(
      "language|in French|in English|switch language|langue|en français|en anglais|français|anglais|changer de langue",
    ),
  },
  {
    name: "invite",
    icon: "user-round-plus",
    href: "/admin/invite",
    for: "admins",
    also: also("invite a colleague|new member|add a user|inviter un collègue|nouveau membre|ajouter un utilisateur"),
  },
  {
    name: "shortcuts",
    icon: "keyboard",
    shortcut: "?",
    also: also("keyboard shortcuts|keys|help|raccourcis clavier|touches|aide"),
  },
  {
    name: "signOut",
    icon: "log-out",
    also: also("sign out|log out|quit|se déconnecter|déconnexion|quitter"),
  },
];

/** What the places of the side column answer to. */
const PLACES_ALSO: Record<string, readonly string[]> = {
  now: also("now|home|front page|news|en ce moment|accueil|actualités"),
  accounts: also("accounts|customers|companies|comptes|clients|entreprises"),
  whoKnows: also("who knows|network|qui connaît|réseau"),
  opportunities: also("opportunities|deals|pipeline|board|opportunités|affaires|tableau"),
  insights: also("insights|figures|statistics|analyses|chiffres|statistiques"),
};

const PAGES: readonly Entry[] = [
  {
    name: "silent",
    icon: "volume-x",
    href: "/insights/coverage",
    for: "insiders",
    also: also("silent accounts|coverage|comptes silencieux|couverture"),
  },
  {
    name: "forecast",
    icon: "chart-no-axes-column",
    href: "/insights/forecast",
    for: "insiders",
    also: also("forecast|prévisions|prévision"),
  },
  { name: "search", icon: "search", href: "/search", also: also("search|find|recherche|chercher") },
  {
    name: "notifications",
    icon: "bell",
    href: "/notifications",
    also: also("notifications|notices|avis|alertes"),
  },
  {
    name: "settings",
    icon: "settings",
    href: "/settings",
    also: also("settings|preferences|password|notification settings|réglages|paramètres|préférences|mot de passe"),
  },
  {
    name: "administration",
    icon: "shield",
    href: "/admin",
    for: "admins",
    also: also("administration|members|users|administrer|membres|utilisateurs"),
  },
];

function isFor(role: Role, entry: Entry): boolean {
  if (entry.for === "admins") return role === "admin";
  return entry.for !== "insiders" || role !== "influencer";
}

export const actsFor = (role: Role) => ACTS.filter((act) => isFor(role, act));

export function pagesFor(role: Role): Entry[] {
  const places = placesFor(role).map(({ name, icon, href, key }): Entry => ({
    name,
    icon,
    href,
    shortcut: `G ${key.toUpperCase()}`,
    also: PLACES_ALSO[name]!,
  }));
  return [...places, ...PAGES.filter((page) => isFor(role, page))];
}

export interface Fitting {
  entry: Entry;
  fit: Fit;
}

/** Those that answer what was typed by their own word or another one, fewest slips first. */
export function fitting(typed: string, entries: readonly Entry[], wordOf: (entry: Entry) => string): Fitting[] {
  return entries
    .flatMap((entry) => {
      const fit = bestFit(typed, [wordOf(entry), ...entry.also]);
      return fit ? [{ entry, fit }] : [];
    })
    .sort((a, b) => a.fit.slips - b.fit.slips);
}
