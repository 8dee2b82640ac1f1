import type http from 'node:http';
import { type Answer, type Request, sendAsRouter } from '../send.ts';
import type { Call } from './entry.ts';

/** Sends what an entry asks, as a browser on our own pages would, with these cookies. */
export async function ask(
  url: string,
  call: Call,
  { cookie, actionId = '', headers = {} }: { cookie: string; actionId?: string; headers?: http.OutgoingHttpHeaders },
): Promise<Answer> {
  const own = { Cookie: `language=en${cookie && `; ${cookie}`}`, Origin: url, ...headers };
  const request: Request = 'action' in call ? await calling(call, actionId) : call;
  return sendAsRouter(url, { ...request, headers: { ...own, ...request.headers } });
}

/** The request by which a page calls a server action; fields are sent beside the other arguments. */
export async function calling({ action: path, args }: Extract<Call, { action: string }>, id: string): Promise<Request> {
  const fields = new FormData();
  const plain = args.map((each, at) => {
    if (!(each instanceof FormData)) return each;
    const place = (at + 1).toString(16);
    for (const [name, value] of each) fields.append(`_${place}_${name}`, value);
    return `$K${place}`;
  });
  fields.append('0', JSON.stringify(plain));
  const encoded = new Response(fields);
  return {
    method: 'POST',
    path,
    headers: {
      'Next-Action': id,
      Accept: 'text/x-component',
      'Content-Type': encoded.headers.get('content-type') ?? '',
    },
    body: Buffer.from(await encoded.arrayBuffer()),
  };
}
