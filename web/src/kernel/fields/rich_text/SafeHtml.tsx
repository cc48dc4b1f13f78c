import DOMPurify from "dompurify";
import { useLayoutEffect, useRef } from "react";
import styles from "./rich.module.css";

const ALLOWED = {
  ALLOWED_TAGS: [
    ..."p br b strong i em u s a ul ol li h1 h2 h3 h4 blockquote code pre hr span img".split(" "),
  ],
  ALLOWED_ATTR: ["href", "title", "src", "alt"],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|\/)/i,
  RETURN_DOM_FRAGMENT: true as const,
};

/** The server sanitises on writing; this is the second lock, for what came in by another way. */
export function safeFragment(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, ALLOWED);
  for (const link of fragment.querySelectorAll("a")) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
  return fragment;
}

export default function SafeHtml({ html }: { html: string }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    host.current?.replaceChildren(safeFragment(html));
  }, [html]);
  return <div ref={host} className={styles.body} />;
}
