/** With what somebody's secret is sealed: moved to another person's row it does not open. */
export const sealedFor = (userId: string, secret: string) => ({ secret, purpose: `second factor of ${userId}` });
