import { hash, verify } from '@node-rs/argon2';

/** argon2id with OWASP's least parameters (19 MiB, 2 passes, 1 lane). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost);
}

// What a try is compared with when there is nobody by that name or no password yet, so that it takes as long.
const nobody = hashPassword('nobody has this password');

export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobody), password.normalize('NFC'));
  return matches && passwordHash !== null;
}
