import { account } from "./account";
import { actions } from "./actions";
import { admin } from "./admin";
import { board } from "./board";
import { buttons } from "./buttons";
import { common } from "./common";
import { desk } from "./desk";
import { detail } from "./detail";
import { favourites } from "./favourites";
import { fields } from "./fields";
import { form } from "./form";
import { funnel } from "./funnel";
import { handover } from "./handover";
import { home } from "./home";
import { importing } from "./import";
import { jobs } from "./jobs";
import { layouts } from "./layouts";
import { lines } from "./lines";
import { list } from "./list";
import { notices } from "./notices";
import { organization } from "./organization";
import { palette } from "./palette";
import { plans } from "./plans";
import { pyramid } from "./pyramid";
import { quotes } from "./quotes";
import { recycle } from "./recycle";
import { reports } from "./reports";
import { rights } from "./rights";
import { security } from "./security";
import { shell } from "./shell";
import { signin } from "./signin";
import { surveys } from "./surveys";
import { systemlog } from "./systemlog";
import { tree } from "./tree";
import { views } from "./views";

export const en = {
  ...common,
  ...shell,
  ...signin,
  ...account,
  ...organization,
  ...palette,
  ...notices,
  ...fields,
  ...form,
  ...detail,
  ...actions,
  ...list,
  ...favourites,
  ...desk,
  ...lines,
  ...plans,
  ...pyramid,
  ...surveys,
  ...quotes,
  ...layouts,
  ...buttons,
  ...board,
  ...tree,
  ...importing,
  ...recycle,
  ...views,
  ...jobs,
  ...funnel,
  ...handover,
  ...home,
  ...admin,
  ...reports,
  ...rights,
  ...systemlog,
  ...security,
};
