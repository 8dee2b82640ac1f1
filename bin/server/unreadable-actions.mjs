/**
 * Next answers 500 when it cannot read what an action is called with: a body broken off, arguments in no form that it
 * knows. Nothing went wrong then but what was sent, so it is answered like what is not there. Once an action of ours has
 * begun, a fault is a fault. To be called when Next is prepared: what it keeps these in is not there before.
 */
export async function refuseUnreadableActions() {
  const { actionAsyncStorage } = await import('next/dist/server/app-render/action-async-storage.external.js');
  const { workUnitAsyncStorage } = await import('next/dist/server/app-render/work-unit-async-storage.external.js');
  const { notFound } = await import('next/navigation.js');
  const read = actionAsyncStorage.run.bind(actionAsyncStorage);
  const act = workUnitAsyncStorage.run.bind(workUnitAsyncStorage);
  /** @type {WeakSet<object>} the calls whose action has begun */
  const begun = new WeakSet();

  Object.assign(workUnitAsyncStorage, {
    /** @type {(unit: Parameters<typeof act>[0], work: (...given: unknown[]) => unknown, ...given: unknown[]) => unknown} */
    run(unit, work, ...given) {
      const done = act(unit, work, ...given);
      // What throws at once could not be called with what there was: an action fails by its promise.
      const call = actionAsyncStorage.getStore();
      if (call && unit.type === 'request' && unit.phase === 'action') begun.add(call);
      return done;
    },
  });
  Object.assign(actionAsyncStorage, {
    /** @type {(call: import('next/dist/server/app-render/action-async-storage.external').ActionStore, work: () => Promise<unknown>) => Promise<unknown>} */
    run: (call, work) =>
      read(call, () =>
        work().catch((error) => {
          if (begun.has(call)) throw error;
          return notFound();
        }),
      ),
  });
}
