import fs from 'node:fs';
import { createRequire } from 'node:module';

let panic;

/** What the engine said when it panicked, if it did. */
export const panicMessage = () => panic;

/** Prisma's schema engine as WebAssembly. */
export async function loadSchemaEngine() {
  // The engine looks for this name to leave the words of a panic.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (text) => {
      panic = text;
    },
  };
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = fs.readFileSync(script.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine;
}
