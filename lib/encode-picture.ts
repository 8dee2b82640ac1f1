import sharp from 'sharp';

// A server that now and then takes a picture keeps nothing of it, and leaves the other processors to those who answer.
sharp.cache(false);
sharp.concurrency(1);

/** No camera gives more; what claims to have more is there to fill our memory. */
const mostPixels = 50_000_000;
const longestSide = 1_600;

export type EncodedPicture = { bytes: Uint8Array; width: number; height: number };

/**
 * A PNG, JPEG, WebP or GIF as a WebP of at most 1,600 pixels a side: drawn anew, so nothing of the file's metadata is
 * left, and nothing in it that was no picture. Of one that moves, the first frame. Null for what is none of these.
 */
export async function encodePicture(file: Uint8Array): Promise<EncodedPicture | null> {
  const format = formatOf(file);
  if (!format) return null;
  try {
    const { data, info } = await sharp(file, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp(format === 'jpeg' ? { quality: 82 } : { nearLossless: true, quality: 60 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    return null;
  }
}

/** By its first bytes: what a browser says of a file is what its name says. */
function formatOf(file: Uint8Array): 'png' | 'jpeg' | 'webp' | 'gif' | null {
  const begin = Buffer.from(file.subarray(0, 12)).toString('latin1');
  if (begin.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (begin.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (begin.startsWith('RIFF') && begin.endsWith('WEBP')) return 'webp';
  return /^GIF8[79]a/.test(begin) ? 'gif' : null;
}
