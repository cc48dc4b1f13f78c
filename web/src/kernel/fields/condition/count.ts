export { countConditions as countIn } from "../../list/filterModel";
