export { TextFilter as Filter } from "../shared/TextFilter";
