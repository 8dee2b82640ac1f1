import naughty from './lists/naughty-strings.json' with { type: 'json' };
import xss from './lists/xss.json' with { type: 'json' };

/** Texts that run, break or confuse where they are not taken for what they are; lists/README.md says whose they are. */
export const payloads: readonly string[] = [...new Set([...xss, ...naughty])];

const picture = `/pictures/docker/${'a0'.repeat(32)}-640x480.webp`;
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** The places of a Markdown text in which one can stand. */
export const markdownAround: Record<string, (payload: string) => string> = {
  'by itself': (payload) => payload,
  'in a sentence': (payload) => `Say ${payload} twice`,
  'as an address': (payload) => `[x](${payload})`,
  'as an address in brackets': (payload) => `[x](<${oneLine(payload)}>)`,
  'as an address told later': (payload) => `[x]\n\n[x]: ${oneLine(payload)}`,
  'as an address by itself': (payload) => `<${payload}>`,
  'as a script': (payload) => `[x](javascript:${oneLine(payload).replaceAll(' ', '')})`,
  'as the words of a link': (payload) => `[${payload}](/read)`,
  'as the title of a link': (payload) => `[x](/read "${payload.replaceAll('"', '\\"')}")`,
  'as the words of a picture': (payload) => `![${payload}](${picture})`,
  'as a picture': (payload) => `![x](${payload})`,
  'as code': (payload) => `\`\` ${payload} \`\``,
  'in a listing': (payload) => `\`\`\`${oneLine(payload)}\n${payload}\n\`\`\``,
  'in a heading': (payload) => `## ${oneLine(payload)}`,
  'in a list in a quotation': (payload) => `> - ${payload}`,
  'as an anchor': (payload) => `A passage. {#${payload}}`,
  'beside a blank': (payload) => `[[x]] ${payload} [[y]]`,
};
