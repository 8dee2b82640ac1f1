import { expect, test } from 'vitest';
import { beginDownload } from './downloads-under-way.ts';

/** @returns what ends it */
function begun(personId: string): () => void {
  const download = beginDownload(personId);
  if (!('end' in download)) throw new Error(`It was refused: ${download.refused}.`);
  return download.end;
}

test('one person downloads two files at once, and all together eight', () => {
  const ends = ['ann', 'ann', 'ben', 'ben', 'cem', 'cem', 'dan'].map(begun);
  expect(beginDownload('ann')).toEqual({ refused: 'own' });
  ends.push(begun('eve'));
  expect(beginDownload('fay')).toEqual({ refused: 'all' });
  expect(beginDownload('ann')).toEqual({ refused: 'own' });

  ends[0]?.();
  ends[0]?.();
  ends.push(begun('fay'));
  expect(beginDownload('dan')).toEqual({ refused: 'all' });
  for (const end of ends) end();
  begun('ann')();
});
