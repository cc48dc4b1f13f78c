/** Browser storage may be full or forbidden; then the page goes on without the memory. */
export function recall<T>(key: string, store: Storage = sessionStorage): T | null {
  try {
    const text = store.getItem(key);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

export function remember(key: string, value: unknown, store: Storage = sessionStorage): void {
  try {
    store.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing depends on it.
  }
}

export function forget(key: string, store: Storage = sessionStorage): void {
  try {
    store.removeItem(key);
  } catch {
    // Nothing depends on it.
  }
}
