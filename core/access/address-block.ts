/**
 * The network somebody sends from, as one household, school or provider has it: the /24 of an IPv4 address, the /64 of
 * an IPv6 address (RFC 6177: what one subscriber's network is given at least). What is no address stands for itself.
 */
export function addressBlock(address: string): string {
  const [plain = ''] = address.trim().toLowerCase().split('%');
  const [, network] = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(plain) ?? [];
  if (network !== undefined) return `${network}.0/24`;
  if (!plain.includes(':')) return plain;
  // The last two groups of an IPv6 address may be written like an IPv4 address.
  const inGroups = plain.replace(/:\d+\.[\d.]+$/, ':0:0');
  const [front = [], back = []] = inGroups.split('::').map((part) => (part === '' ? [] : part.split(':')));
  const left = Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array.from({ length: left }, () => '0'), ...back];
  const shortest = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${shortest.join(':')}::/64`;
}
