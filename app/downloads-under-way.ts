declare global {
  var wenguDownloads: string[] | undefined;
}

/** A moment of the database is held while somebody downloads: not by many at once, nor by one person alone. */
const mostAtOnce = 8;
const mostOfOne = 2;

/** Whose downloads are under way. Next loads this file once for each route, the process is one. */
globalThis.wenguDownloads ??= [];
const downloads = globalThis.wenguDownloads;

/** @returns what ends it; where it may not begin, whether that person has too many or all together have */
export function beginDownload(personId: string): { end: () => void } | { refused: 'own' | 'all' } {
  if (downloads.filter((each) => each === personId).length >= mostOfOne) return { refused: 'own' };
  if (downloads.length >= mostAtOnce) return { refused: 'all' };
  downloads.push(personId);
  let hasEnded = false;
  return {
    end() {
      if (!hasEnded) downloads.splice(downloads.indexOf(personId), 1);
      hasEnded = true;
    },
  };
}
