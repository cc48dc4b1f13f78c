/**
 * The look: ink, jade and a vermilion seal. Jade is the one colour that means "you can act here"; vermilion is
 * kept for the seal, danger and unread; everything else is paper and ink. Contrast of text is at least 4.5:1.
 */
export interface Palette {
  primary: string;
  primaryHover: string;
  primarySoft: string;
  onPrimary: string;
  page: string;
  card: string;
  raised: string;
  sunken: string;
  hover: string;
  line: string;
  lineStrong: string;
  text: string;
  textSoft: string;
  textFaint: string;
  link: string;
  danger: string;
  dangerSoft: string;
  warning: string;
  warningSoft: string;
  success: string;
  successSoft: string;
  info: string;
  infoSoft: string;
  nav: string;
  navText: string;
  navTextSoft: string;
  navHover: string;
  navActive: string;
  navActiveText: string;
  navLine: string;
  shadow: string;
}

export const light: Palette = {
  primary: "#0b6b5d",
  primaryHover: "#0e7f6f",
  primarySoft: "#e3f1ee",
  onPrimary: "#ffffff",
  page: "#f3f5f4",
  card: "#ffffff",
  raised: "#ffffff",
  sunken: "#f7f9f8",
  hover: "#eef3f1",
  line: "#e3e8e6",
  lineStrong: "#c9d2ce",
  text: "#17211e",
  textSoft: "#4c5955",
  textFaint: "#5d6a65",
  link: "#0b6b5d",
  danger: "#b5321f",
  dangerSoft: "#fbeae6",
  warning: "#8a5a06",
  warningSoft: "#fbf1dc",
  success: "#1d7040",
  successSoft: "#e4f3e9",
  info: "#245a94",
  infoSoft: "#e6eff8",
  nav: "#15211f",
  navText: "#d5dfdb",
  navTextSoft: "#8fa39c",
  navHover: "#1f2f2b",
  navActive: "#24443d",
  navActiveText: "#ffffff",
  navLine: "#263733",
  shadow: "0 1px 2px rgba(19, 33, 29, .05), 0 4px 14px rgba(19, 33, 29, .05)",
};

/** antd darkens its seeds for the dark theme (danger becomes #d27867), and text in that must still reach 4.5:1 on `raised`. */
export const dark: Palette = {
  primary: "#3aa892",
  primaryHover: "#4cbba4",
  primarySoft: "#17332d",
  onPrimary: "#06120f",
  page: "#101615",
  card: "#171f1d",
  raised: "#1d2725",
  sunken: "#141b1a",
  hover: "#1f2a28",
  line: "#283330",
  lineStrong: "#3b4945",
  text: "#e6edea",
  textSoft: "#aebbb6",
  textFaint: "#8d9c96",
  link: "#56c4ae",
  danger: "#f48a76",
  dangerSoft: "#3a1f1a",
  warning: "#e0ac4f",
  warningSoft: "#342812",
  success: "#62c285",
  successSoft: "#162e1f",
  info: "#7cb2ea",
  infoSoft: "#17283a",
  nav: "#0b110f",
  navText: "#c9d4d0",
  navTextSoft: "#84968f",
  navHover: "#16201d",
  navActive: "#1b3631",
  navActiveText: "#e9f5f1",
  navLine: "#1d2825",
  shadow: "0 1px 2px rgba(0, 0, 0, .4), 0 6px 18px rgba(0, 0, 0, .35)",
};

/** Tints for options, stages, people and series; the names are those the metadata uses for `color`. */
export type Tint = { soft: string; strong: string; solid: string };

export const lightTints: Record<string, Tint> = {
  gray: { soft: "#edf0ef", strong: "#4c5955", solid: "#8a9692" },
  blue: { soft: "#e4eef9", strong: "#215690", solid: "#3b7cc0" },
  green: { soft: "#e2f3e8", strong: "#1d6a3d", solid: "#3a9c63" },
  teal: { soft: "#dff2ee", strong: "#0b6558", solid: "#1f9481" },
  cyan: { soft: "#def2f6", strong: "#12606f", solid: "#2a97ac" },
  gold: { soft: "#fbf0d6", strong: "#7c5206", solid: "#cf951f" },
  orange: { soft: "#fdebdb", strong: "#92430b", solid: "#d97a2b" },
  red: { soft: "#fbe6e2", strong: "#a62c1b", solid: "#cd4d3a" },
  magenta: { soft: "#fae5ee", strong: "#98265c", solid: "#c95488" },
  purple: { soft: "#eee8f9", strong: "#5f3a9e", solid: "#8560c4" },
};

export const darkTints: Record<string, Tint> = {
  gray: { soft: "#26302d", strong: "#b6c2bd", solid: "#7f8f89" },
  blue: { soft: "#182c42", strong: "#8fc0f2", solid: "#5596d8" },
  green: { soft: "#17301f", strong: "#7fd09c", solid: "#49a66d" },
  teal: { soft: "#15332d", strong: "#6fd0bb", solid: "#33a48f" },
  cyan: { soft: "#14313a", strong: "#78cde0", solid: "#3ba5bb" },
  gold: { soft: "#352913", strong: "#e6bd68", solid: "#d0a03e" },
  orange: { soft: "#3a2614", strong: "#f0aa74", solid: "#d98745" },
  red: { soft: "#3a1f1b", strong: "#f39a88", solid: "#d96a57" },
  magenta: { soft: "#391e2b", strong: "#f09ac0", solid: "#cf6797" },
  purple: { soft: "#2a2140", strong: "#c0a5ee", solid: "#9775d3" },
};

const ALIASES: Record<string, string> = {
  grey: "gray",
  default: "gray",
  yellow: "gold",
  amber: "gold",
  lime: "green",
  volcano: "orange",
  pink: "magenta",
  geekblue: "blue",
  indigo: "purple",
  violet: "purple",
};

export const TINT_NAMES = Object.keys(lightTints);

export function tintName(color: string | null | undefined): string {
  const name = color ? (ALIASES[color] ?? color) : "gray";
  return name in lightTints ? name : "gray";
}
