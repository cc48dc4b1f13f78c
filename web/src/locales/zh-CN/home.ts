export const home = {
  "home.title": "首页",
} as const;
