/** A form of a page that sends something, with what stands in its fields. */
export type PageForm = { text: string; fields: Map<string, string> };

/** The forms of a page, as a browser without scripts has them. */
export function formsOf(html: string): PageForm[] {
  return [...html.matchAll(/<form\b[^>]*method="POST"[^>]*>(.*?)<\/form>/gs)].map(([, inside = '']) => {
    const inputs = [...inside.matchAll(/<input\b([^>]*)>/g)].map(([, text = '']) => attributesOf(text));
    const sent = inputs.filter(
      ({ type, checked }) => (type !== 'radio' && type !== 'checkbox') || checked !== undefined,
    );
    return {
      text: plain(inside.replaceAll(/<[^>]*>/g, ' '))
        .replaceAll(/\s+/g, ' ')
        .trim(),
      fields: new Map(sent.flatMap(({ name, value = '' }) => (name ? [[name, value]] : []))),
    };
  });
}

/** The request that a browser makes when the form is sent. */
export async function encode(fields: ReadonlyMap<string, string>): Promise<{ type: string; body: Buffer }> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const encoded = new Response(form);
  return { type: encoded.headers.get('content-type') ?? '', body: Buffer.from(await encoded.arrayBuffer()) };
}

function attributesOf(text: string): Record<string, string | undefined> {
  const found = [...text.matchAll(/([^\s=/]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(found.map(([, name, value = '']) => [name, plain(value)]));
}

const plain = (text: string): string =>
  text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
