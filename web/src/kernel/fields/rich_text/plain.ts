/** The words without the markup. A parsed document runs no scripts and loads nothing. */
export function plainOf(html: string): string {
  const body = new DOMParser().parseFromString(
    html.replace(/<\/(p|li|h\d|div)>|<br\s*\/?>/gi, " $&"),
    "text/html",
  ).body;
  return (body.textContent ?? "").replace(/\s+/g, " ").trim();
}
