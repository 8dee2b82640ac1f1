import http from 'node:http';

/** POSTs JSON over connections that stay open, with as little work of its own as can be: it shares the processors. */
export function keepAliveClient(url: string) {
  const agent = new http.Agent({ keepAlive: true });
  return {
    post(path: string, cookies: readonly string[], body: unknown): Promise<number> {
      const text = JSON.stringify(body);
      return new Promise((resolve, reject) => {
        const headers = {
          ...{ Cookie: cookies.join('; '), Origin: url, 'Content-Type': 'application/json' },
          'Content-Length': Buffer.byteLength(text),
        };
        const request = http.request(url + path, { method: 'POST', agent, headers }, (response) => {
          response.resume().once('end', () => resolve(response.statusCode ?? 0));
        });
        request.once('error', reject).end(text);
      });
    },
    close: () => agent.destroy(),
  };
}
