import type { PictureReply } from '../../../../../../features/questions/components/editor/editor-api.ts';

/** Sends a picture as it is; a refusal comes with the server's sentence, which is in the person's language. */
export async function sendPicture(course: string, file: File, unreachable: string): Promise<PictureReply> {
  try {
    const address = `/api/pictures?course=${encodeURIComponent(course)}`;
    const reply = await fetch(address, { method: 'POST', headers: { 'Content-Type': file.type }, body: file });
    const said: { address?: string; detail?: string } = await reply.json();
    if (reply.ok && said.address) return { ok: true, address: said.address };
    return { ok: false, say: said.detail ?? unreachable };
  } catch {
    return { ok: false, say: unreachable };
  }
}
