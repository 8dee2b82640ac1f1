/** An e-mail address as accounts are told apart by it, of whatever somebody typed. */
export const typedEmail = (typed: string): string => typed.trim().toLowerCase();
