import fs from 'node:fs';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '../../..');
const app = path.join(project, 'app');
const methods =
  /(?<=\bas )(?:GET|POST|PUT|PATCH|DELETE)\b|(?<=^export (?:const|(?:async )?function) )(?:GET|POST|PUT|PATCH|DELETE)\b/gm;

/** The address of what lies in a folder of app/: groups are no part of it. */
const address = (folder: string) =>
  `/${folder
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && !part.startsWith('('))
    .join('/')}`;

/** Each page, and each method of each route handler, that the app has. */
export function pagesAndHandlers(): string[] {
  const files = fs.readdirSync(app, { recursive: true, encoding: 'utf8' });
  return files.flatMap((file) => {
    const at = address(path.dirname(file));
    if (path.basename(file) === 'page.tsx') return [at];
    if (path.basename(file) !== 'route.ts') return [];
    const text = fs.readFileSync(path.join(app, file), 'utf8');
    return (text.match(methods) ?? []).map((method) => `${method} ${at}`);
  });
}

/** Each server action that the build takes requests for, with the id under which it does. */
export function actions(): Map<string, string> {
  const manifest = path.join(project, '.next/server/server-reference-manifest.json');
  const {
    node,
    edge,
  }: Record<string, Record<string, { filename: string; exportedName: string }>> = JSON.parse(
    fs.readFileSync(manifest, 'utf8'),
  );
  return new Map(
    Object.entries({ ...node, ...edge }).map(([id, { filename, exportedName }]) => {
      const folder = path.dirname(path.relative('app', filename));
      return [`${address(folder)}#${exportedName}`, id];
    }),
  );
}

/** Each verb of the command line, as its help names it, with the text of its file. */
export function verbs(): Map<string, string> {
  const folder = path.join(project, 'bin/verbs');
  const texts = fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  return new Map(texts.map((text) => [/usage: '([a-z][a-z-]*(?: [a-z][a-z-]*)*)/.exec(text)?.[1] ?? '', text]));
}
