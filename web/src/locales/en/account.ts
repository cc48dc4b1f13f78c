import type { account as zh } from "../zh-CN/account";

export const account = {
  "account.sessions": "Signed-in devices",
  "account.session_current": "This device",
  "account.session_end": "Sign out",
  "account.session_seen": "Last seen {when}",
  "account.session_since": "Since {when}",
  "account.tokens": "Access tokens",
  "account.tokens_hint": "Programs use a token to act as you, with your rights.",
  "account.token_name": "Name",
  "account.token_expires": "Expires",
  "account.token_create": "New token",
  "account.token_once": "The token is shown only once. Copy it now.",
  "account.token_delete": "Revoke",
  "account.token_delete_ask": "Programs using it will lose access. Revoke it?",
  "account.token_none": "No tokens yet",
  "account.token_never": "Never expires",
  "account.profile": "Profile",
  "account.preferences": "Preferences",
} satisfies Record<keyof typeof zh, string>;
