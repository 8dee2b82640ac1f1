import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aBrowser, type Weather } from './outbox.builder.ts';

const aWeather = fc.constantFrom<Weather>(
  ...(['fine', 'ack-lost', 'unreachable', 'busy', 'signed-out', 'refusing'] as const),
);

test('whatever the network does, each answer is counted once or refused, and never sent again after that', async () => {
  const steps = fc.array(fc.constantFrom('answer', 'answer-elsewhere', 'reopen', 'wake', 'time'), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(steps, fc.array(aWeather, { maxLength: 60 }), async (script, forecast) => {
      const browser = aBrowser({ weather: () => forecast.shift() ?? 'fine' });
      let tab = browser.open();
      const elsewhere = browser.open();
      const given: string[] = [];
      for (const [at, step] of script.entries()) {
        const id = String(at).padStart(3, '0');
        if (step === 'answer' || step === 'answer-elsewhere') {
          given.push(id);
          await (step === 'answer' ? tab : elsewhere).put(browser.answer(id));
        } else if (step === 'reopen') {
          browser.close(tab);
          tab = browser.open();
          void tab.wake();
        } else if (step === 'wake') void elsewhere.wake();
        else await browser.passTime(4_000);
      }
      forecast.length = 0;
      await browser.rest();
      for (let round = 0; round < 3; round++) {
        await browser.passTime(60_000);
        await tab.wake();
      }
      const settled = browser.attempts.filter(({ seen }) => seen === 'accepted' || seen === 'refused');
      expect(settled.map(({ id }) => id).sort()).toEqual(given);
      const left = await browser.storage.all('ann');
      expect(left.map(({ id }) => id)).toEqual(
        settled.flatMap(({ id, seen }) => (seen === 'refused' ? [id] : [])).sort(),
      );
    }),
    { numRuns: 300 },
  );
});

test('an answer is kept before it is sent', async () => {
  const browser = aBrowser();
  const tab = browser.open();
  let keptAtSending = 0;
  browser.around.weather = () => {
    void browser.storage.all('ann').then((rows) => {
      keptAtSending = rows.length;
    });
    return 'unreachable';
  };
  await tab.put(browser.answer('1'));
  await browser.rest();
  expect([browser.attempts.length, keptAtSending]).toEqual([1, 1]);
});

test('an answer given in one tab and sent by another brings its verdict home', async () => {
  const browser = aBrowser({ weather: () => 'unreachable' });
  const [mine, other] = [browser.open(), browser.open()];
  const heard: string[] = [];
  mine.onAccepted((id, ack) => heard.push(`${id}: ${ack}`));
  await mine.put(browser.answer('1'));
  await browser.rest();
  browser.around.weather = () => 'fine';
  await other.wake();
  await browser.rest();
  expect(heard).toEqual(['1: verdict on 1']);
  expect(mine.state().waiting).toEqual([]);
});

test('when two tabs wake at once the answer is sent once', async () => {
  const browser = aBrowser({ weather: () => 'unreachable' });
  const [one, two] = [browser.open(), browser.open()];
  await one.put(browser.answer('1'));
  await browser.rest();
  browser.around.weather = () => 'fine';
  await Promise.all([one.wake(), two.wake()]);
  expect(browser.attempts.map(({ seen }) => seen)).toEqual(['unreachable', 'accepted']);
});

test('nothing is counted while somebody else is signed in, and all of it once its owner is back', async () => {
  const browser = aBrowser();
  browser.around.session = 'bob';
  const tab = browser.open();
  await tab.put(browser.answer('1'));
  await browser.rest();
  expect([browser.counted.size, tab.state().pause]).toEqual([0, 'signed-out']);
  browser.around.session = 'ann';
  await tab.wake();
  expect([...browser.counted]).toEqual(['1']);
});

test('a busy server is left alone as long as it asked, by a page opened meanwhile too', async () => {
  const browser = aBrowser({ weather: () => 'busy' });
  const tab = browser.open();
  await tab.put(browser.answer('1'));
  await browser.rest();
  expect(browser.timers.map(({ ms }) => ms)).toEqual([3_000]);
  browser.around.weather = () => 'fine';
  browser.clock.now += 1_000;
  const later = browser.open();
  await later.wake();
  expect(browser.attempts.length).toBe(1);
  await browser.passTime(2_000);
  expect([...browser.counted]).toEqual(['1']);
});

test('without a network it tries again after 1, 2, 4 … seconds, 30 at most, and at once when the network is back', async () => {
  const browser = aBrowser({ weather: () => 'unreachable' });
  const tab = browser.open();
  await tab.put(browser.answer('1'));
  await browser.rest();
  const waits: (number | undefined)[] = [];
  for (let round = 0; round < 7; round++) {
    waits.push(browser.timers[0]?.ms);
    await browser.passTime(60_000);
  }
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16000, 30000, 30000]);
  await tab.wake();
  expect(browser.timers.map(({ ms }) => ms)).toEqual([1000]);
});

test('what is woken at the very end of a round gets a round of its own', async () => {
  const browser = aBrowser();
  const tab = browser.open();
  let emptied = 0; // said once after the acknowledgement and once more when the round is over
  tab.subscribe(() => {
    if (browser.counted.size === 0 || tab.state().waiting.length > 0 || ++emptied !== 2) return;
    void browser.storage.put(browser.answer('2'));
    void tab.wake();
  });
  browser.around.weather = () => (browser.counted.size === 0 ? 'fine' : 'unreachable');
  await tab.put(browser.answer('1'));
  await browser.rest();
  expect(browser.timers.map(({ ms }) => ms)).toEqual([1000]);
});

test('a verdict is heard before the answer leaves the storage, and the answer waits no more from then on', async () => {
  const browser = aBrowser();
  const tab = browser.open();
  const kept: Promise<number>[] = [];
  const waiting: number[] = [];
  tab.onAccepted(() => {
    kept.push(browser.storage.all('ann').then((rows) => rows.length));
    void tab.heardFromOtherTab({ learnerId: 'ann' }).then(() => waiting.push(tab.state().waiting.length));
  });
  await tab.put(browser.answer('1'));
  await browser.rest();
  expect([await Promise.all(kept), waiting]).toEqual([[1], [0]]);
  expect(await browser.storage.all('ann')).toEqual([]);
});

test('one that is refused lets the next ones pass and stays, with its reason, until dismissed', async () => {
  const forecast: Weather[] = ['refusing'];
  const browser = aBrowser({ weather: () => forecast.shift() ?? 'fine' });
  const tab = browser.open();
  await tab.put(browser.answer('1'));
  await tab.put(browser.answer('2'));
  await browser.rest();
  expect(tab.state().refused.map(({ id, refused }) => [id, refused])).toEqual([['1', 'gone']]);
  expect([...browser.counted]).toEqual(['2']);
  await tab.dismiss('1');
  expect(tab.state().refused).toEqual([]);
});

test('only what is sent later than it was done is called late', async () => {
  const forecast: Weather[] = ['unreachable'];
  const browser = aBrowser({ weather: () => forecast.shift() ?? 'fine' });
  const tab = browser.open();
  await tab.put(browser.answer('1'));
  await browser.rest();
  await browser.passTime(1_000);
  expect(browser.attempts.map(({ late }) => late)).toEqual([false, true]);
});
