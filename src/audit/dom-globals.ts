import { Window } from 'happy-dom';

// `collect` takes the original methods from the prototypes of the realm it runs in, as it must in a page.
const window = new Window();
for (const name of Object.getOwnPropertyNames(window)) {
  if (/^[A-Z]/.test(name) && !(name in globalThis)) {
    Object.defineProperty(globalThis, name, { value: Reflect.get(window, name), configurable: true, writable: true });
  }
}
