import styles from "./Brand.module.css";

function Strokes() {
  return (
    <g fill="none" stroke="currentcolor" strokeWidth="2.6" strokeLinecap="round">
      <path d="M11 6.5l2.4 3.6M21 6.5l-2.4 3.6M8.5 12.6h15M6.5 18h19" />
      <path d="M16 12.8c0 6.5-3.2 10.2-8.6 12.6M16 17.6c.9 4 3.9 6.6 8.6 7.8" />
    </g>
  );
}

/** The seal: our mark wherever the product signs its name. */
export function Seal({ size = 28 }: { size?: number }) {
  return (
    <svg className={styles.seal} width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect x="1" y="1" width="30" height="30" rx="7" />
      <Strokes />
    </svg>
  );
}

/** The character alone, as large as one likes. */
export function SealStrokes({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true">
      <Strokes />
    </svg>
  );
}
