export type MailSettings = { url: string; from: string; origin: string };

/** Where mail goes out, and what links in it begin with; null: none is sent. The start has checked it. */
export function mailSettings(): MailSettings | null {
  const { SMTP_URL: url, MAIL_FROM: from, PUBLIC_URL: origin } = process.env;
  return url && from && origin ? { url, from, origin } : null;
}
