/** What a stored picture says of itself; width and height in pixels. */
export type PictureName = { hash: string; width: number; height: number };

const name = /^([0-9a-f]{64})-(\d{1,5})x(\d{1,5})\.webp$/;

/** The name under which a picture is stored: it follows from what it holds, so it never shows anything else. */
export const pictureName = ({ hash, width, height }: PictureName): string => `${hash}-${width}x${height}.webp`;

/** Null for what is no such name. */
export function readPictureName(text: string): PictureName | null {
  const [, hash = '', width, height] = name.exec(text) ?? [];
  return hash === '' ? null : { hash, width: Number(width), height: Number(height) };
}

export const pictureAddress = (course: string, picture: string): string => `/pictures/${course}/${picture}`;

/** The picture of this site that an address shows; null for every other address. */
export function readPictureAddress(address: string): PictureName | null {
  const [, picture = ''] = /^\/pictures\/[a-z0-9-]{1,80}\/([^/]+)$/.exec(address) ?? [];
  return readPictureName(picture);
}
