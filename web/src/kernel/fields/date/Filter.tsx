export { DateFilter as Filter } from "../shared/DateFilter";
