import type { BrowserContext } from '@playwright/test';

/** Watches a browser for what only a hostile text would do. It goes on filling the list that it gives. */
export async function whatRan(context: BrowserContext, ownOrigin: string): Promise<string[]> {
  const ran: string[] = [];
  await context.exposeFunction('somethingRan', (what: string) => ran.push(what));
  await context.addInitScript(() => {
    const say: (what: string) => void = Reflect.get(window, 'somethingRan');
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
      Reflect.set(window, name, (...words: unknown[]) => say(`${name}(${words.map(String)})`));
    document.write = (...words) => say(`document.write(${words})`);
  });
  context.on('dialog', (dialog) => {
    ran.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('page', (page) => {
    page.on('popup', (popup) => ran.push(`a window: ${popup.url()}`));
    page.on('frameattached', () => ran.push('a frame'));
    page.on('worker', (worker) => ran.push(`a worker: ${worker.url()}`));
  });
  await context.route(
    (url) => url.origin !== ownOrigin && url.protocol.startsWith('http'),
    (route) => {
      ran.push(`a request to ${route.request().url()}`);
      return route.abort();
    },
  );
  // The pictures that the texts name are not there, which would be an error in the console.
  await context.route(/\/pictures\/docker\/a0a0/, (route) =>
    route.fulfill({ status: 200, contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  );
  return ran;
}
