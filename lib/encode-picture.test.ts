import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePicture } from './encode-picture.ts';

const drawn = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: { r: 10, g: 120, b: 60 } } });

test.each(['png', 'jpeg', 'webp', 'gif'] as const)('a %s becomes a WebP of the same size', async (format) => {
  const encoded = await encodePicture(await drawn().toFormat(format).toBuffer());
  expect(encoded).toMatchObject({ width: 60, height: 40 });
  expect(await sharp(encoded?.bytes).metadata()).toMatchObject({ format: 'webp', width: 60, height: 40 });
});

test('what the camera wrote is gone, and what it said of up and down was done', async () => {
  const exif = { IFD0: { Copyright: 'taken at home', Orientation: '6' } };
  const encoded = await encodePicture(await drawn().withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer());
  expect(encoded).toMatchObject({ width: 40, height: 60 });
  const { exif: left, orientation, xmp, icc } = await sharp(encoded?.bytes).metadata();
  expect({ left, orientation, xmp, icc }).toEqual({});
});

test('a large one is made to fit', async () => {
  expect(await encodePicture(await drawn(3_200, 800).png().toBuffer())).toMatchObject({ width: 1_600, height: 400 });
});

test('the same picture gives the same bytes', async () => {
  const file = await drawn().png().toBuffer();
  expect((await encodePicture(file))?.bytes).toEqual((await encodePicture(file))?.bytes);
});

test('a small file that unfolds to a hundred million pixels is refused', async () => {
  const bomb = await drawn(10_000, 10_000).png({ compressionLevel: 9 }).toBuffer();
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await encodePicture(bomb)).toBeNull();
}, 60_000);

test.each([
  ['an SVG with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['HTML', '<!doctype html><img src=x onerror=alert(1)>'],
  ['nothing', ''],
])('%s is no picture', async (_, text) => {
  expect(await encodePicture(Buffer.from(text))).toBeNull();
});

test('half a picture is none', async () => {
  const file = await drawn(400, 300).jpeg().toBuffer();
  expect(await encodePicture(file.subarray(0, file.length / 2))).toBeNull();
});

test('whatever follows a picture’s first bytes, nothing is thrown', async () => {
  const begins = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'RIFF\0\0\0\0WEBP', 'GIF89a'].map((text) =>
    Buffer.from(text, 'latin1'),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...begins), fc.uint8Array({ maxLength: 300 }), async (begin, rest) => {
      await encodePicture(Buffer.concat([begin, rest]));
    }),
  );
});
