import { BlockList } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressBlock } from './address-block.ts';

test.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8::6', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b:1::203.0.113.77', '64:ff9b:1:0::/64'],
  ['0:0:0:1::203.0.113.77', '0:0:0:1::/64'],
  ['', ''],
])('%j is of the block %j', (address, block) => {
  expect(addressBlock(address)).toBe(block);
});

test('two IPv4 addresses are of one block exactly when their first 24 bits agree', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.ipV4(), fc.nat(255), (one, other, last) => {
      const list = new BlockList();
      list.addSubnet(one, 24, 'ipv4');
      expect(addressBlock(one) === addressBlock(other)).toBe(list.check(other));
      expect(addressBlock(one.replace(/\d+$/, String(last)))).toBe(addressBlock(one));
    }),
  );
});

test('two IPv6 addresses are of one block exactly when their first 64 bits agree, however they are written', () => {
  const group = fc.integer({ min: 0, max: 3 }).map((value) => value.toString(16));
  const addresses = fc.array(group, { minLength: 8, maxLength: 8 }).map((groups) => groups.join(':'));
  fc.assert(
    fc.property(addresses, addresses, fc.ipV6(), (one, other, any) => {
      const list = new BlockList();
      list.addSubnet(one, 64, 'ipv6');
      expect(addressBlock(one) === addressBlock(other)).toBe(list.check(other, 'ipv6'));
      const shortened = new URL(`http://[${any}]`).hostname.slice(1, -1);
      expect(addressBlock(shortened)).toBe(addressBlock(any));
    }),
  );
});
