export interface Notice {
  id: number;
  at: string;
  text: string;
  object?: string | null;
  record?: number | null;
  read: boolean;
}

export interface NoticesPage {
  rows: Notice[];
  unread: number;
  next: string | null;
}

export const NOTICES = ["notices"] as const;
