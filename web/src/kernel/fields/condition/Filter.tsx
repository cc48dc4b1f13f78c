/** Only "is empty" and "is not empty" are offered, and these take no value. */
export function Filter() {
  return null;
}
