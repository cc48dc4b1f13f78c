import type { favourites as zh } from "../zh-CN/favourites";

export const favourites = {
  "favourites.title": "Favourites",
  "favourites.add": "Add to favourites",
  "favourites.remove": "Remove from favourites",
  "favourites.added": "{n} records added to favourites",
  "favourites.my_roles": "my roles",
  "favourites.none": "Star records to find them here",
} satisfies Record<keyof typeof zh, string>;
