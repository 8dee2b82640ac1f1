const size = 65_536;

/** Texts joined to parts of some 64,000 characters, so that what is sent does not fall into crumbs. */
export async function* inParts(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let part = '';
  for await (const text of texts) {
    part += text;
    if (part.length < size) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
}
