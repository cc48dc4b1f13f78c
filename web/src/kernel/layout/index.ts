export { arrange, layoutFor } from "./arrange";
