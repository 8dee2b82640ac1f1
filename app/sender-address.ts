import { headers } from 'next/headers';

/** Where this request came from. Our own server sets the header, whatever a client sent. */
export const senderAddress = async (): Promise<string> => (await headers()).get('x-forwarded-for') ?? '';
