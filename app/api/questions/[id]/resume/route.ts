import { suspendRoute } from '../suspend-route.ts';

export const POST = suspendRoute(false);
