import listed from './common-passwords.json' with { type: 'json' };

const common = new Set(listed);

/** Whether a password is among those that whoever guesses tries first. The case of letters does not matter. */
export const isCommon = (password: string): boolean => common.has(password.normalize('NFC').toLowerCase());
