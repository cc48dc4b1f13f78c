// Before the first paint, so that a dark desk is never flashed white. A file of its own: the security policy forbids inline scripts.
try {
  const mode = localStorage.getItem("gx.theme") || "system";
  const isDark = mode === "dark" || (mode === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
  document.documentElement.lang = localStorage.getItem("gx.locale") || "zh-CN";
} catch {
  // Storage may be forbidden; the page then starts light.
}
