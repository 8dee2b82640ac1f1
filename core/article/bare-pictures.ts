import { lineAt, proseIn } from './prose-in.ts';

/** The lines, counted from 1, of pictures that say nothing to who cannot see them; what is shown as code is no picture. */
export const barePictures = (markdown: string): number[] =>
  proseIn(markdown).flatMap((prose) =>
    [...prose.text.matchAll(/(?<!\\)!\[\s*\](?=\(|\[)/g)].map(({ index }) => lineAt(prose, index)),
  );
