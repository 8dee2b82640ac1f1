import { headers } from 'next/headers';

/** What the browser calls itself in this request; empty where it says nothing. */
export const userAgentOf = async (): Promise<string> => (await headers()).get('user-agent') ?? '';
