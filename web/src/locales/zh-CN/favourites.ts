export const favourites = {
  "favourites.title": "收藏",
  "favourites.add": "收藏",
  "favourites.remove": "取消收藏",
  "favourites.added": "已收藏 {n} 条记录",
  "favourites.my_roles": "我的角色",
  "favourites.none": "在列表或详情页点星形收藏记录",
} as const;
