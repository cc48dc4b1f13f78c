import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { isLocale, setLocale } from "@/lib/words";
import { paintRoot } from "@/ui/theme/theme";
import { App } from "./App";
import "@/ui/theme/base.css";

const stored = localStorage.getItem("gx.locale");
paintRoot();
await setLocale(isLocale(stored) ? stored : "zh-CN");

const root = document.getElementById("root");
if (!root) throw new Error("no #root in index.html");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
