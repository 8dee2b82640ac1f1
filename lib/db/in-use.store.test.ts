import { describe, expect, onTestFinished, test } from 'vitest';
import { aDatabase, providers } from './database.builder.ts';
import { holdTogether, takeAlone } from './in-use.mjs';

describe.each(providers)('on %s', (provider) => {
  test('many may use a database together, and only nobody beside who has it alone', async () => {
    const { url, remove } = await aDatabase(provider);
    onTestFinished(remove);
    const [one, other] = [await holdTogether(url), await holdTogether(url)];
    expect(await takeAlone(url)).toBeNull();
    await one?.();
    expect(await takeAlone(url)).toBeNull();
    await other?.();
    const alone = await takeAlone(url);
    expect(alone).not.toBeNull();
    expect(await holdTogether(url)).toBeNull();
    expect(await takeAlone(url)).toBeNull();
    await alone?.();
    const again = await holdTogether(url);
    expect(again).not.toBeNull();
    await again?.();
  });
});
