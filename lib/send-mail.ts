import type { Transporter } from 'nodemailer';

export type Mail = { to: string; subject: string; text: string };
export type MailOutcome =
  | { ok: true }
  /** `fault` is what the protocol calls it; it holds nothing of a person. `mayPass`: the same mail may be taken later. */
  | { ok: false; fault: string; mayPass: boolean };

const patienceMs = 10_000;
const transports = new Map<string, Transporter>();

/** Hands a mail to the server at `url`, which is then answerable for it. */
export async function sendMail(
  { to, ...mail }: Mail,
  { url, from }: { url: string; from: string },
): Promise<MailOutcome> {
  const transport = transports.get(url) ?? (await openTransport(url));
  transports.set(url, transport);
  try {
    // As an object, the address is taken as it is and not read for several.
    const headers = { 'Auto-Submitted': 'auto-generated' };
    await transport.sendMail({ ...mail, from, to: { name: '', address: to }, headers });
    return { ok: true };
  } catch (error) {
    return failureOf(error);
  }
}

/** Read only when there is something to send: a start is quicker without. */
async function openTransport(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  const patience = { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs };
  return createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true });
}

/** The words of a mail server may name the addressee: its codes do not. */
function failureOf(error: unknown): MailOutcome {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const fault = [code, responseCode].filter((part) => part !== undefined).join(' ') || 'unknown';
  // Replies from 500 on are final (RFC 5321, 4.2.1); without one there was nobody to reply.
  return { ok: false, fault, mayPass: typeof responseCode !== 'number' || responseCode < 500 };
}
