/** What Prisma's adapters say of an error of the driver; null when it is none that they know. */
export type DriverError = { kind: string; code?: string; originalCode?: string };

export function driverError(error: unknown): DriverError | null {
  const cause = error instanceof Error ? error.cause : null;
  return typeof cause === 'object' && cause !== null && 'kind' in cause ? (cause as DriverError) : null;
}
