import http from 'node:http';

export type Request = {
  method: string;
  path: string;
  headers?: http.OutgoingHttpHeaders;
  body?: string | Buffer | undefined;
};

/** `body` is what the JSON says, else the text as it came. */
export type Answer<Body = unknown> = { status: number; headers: http.IncomingHttpHeaders; text: string; body: Body };

/** Sends this as a browser does that is on another page: Next leads it to the same page under an address of its own. */
export async function sendAsRouter<Body = unknown>(url: string, request: Request): Promise<Answer<Body>> {
  const answer = await send<Body>(url, request);
  const { location } = answer.headers;
  const isLed = answer.status === 307 && location !== undefined && /[?&]_rsc\b/.test(location);
  return isLed && location !== request.path ? sendAsRouter(url, { ...request, path: location }) : answer;
}

/** Sends exactly this: no header that is not given, not even the ones that a browser would insist on. */
export function send<Body = unknown>(
  url: string,
  { method, path, headers = {}, body }: Request,
): Promise<Answer<Body>> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    // A long path comes back in the headers of who is led elsewhere.
    const options = { hostname, port, method, path, headers, maxHeaderSize: 256 * 1024 };
    const request = http.request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.once('error', reject);
      response.once('end', () => {
        const isJson = text !== '' && /[/+]json/.test(response.headers['content-type'] ?? '');
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, text, body: isJson ? JSON.parse(text) : text });
      });
    });
    request.once('error', reject);
    request.end(body);
  });
}
