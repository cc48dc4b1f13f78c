/** Only web addresses become links: `javascript:` in a customer's homepage must stay a text. */
export function hrefOf(value: string): string | null {
  const candidate = /^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`;
  try {
    const { protocol } = new URL(candidate);
    return protocol === "http:" || protocol === "https:" ? candidate : null;
  } catch {
    return null;
  }
}
