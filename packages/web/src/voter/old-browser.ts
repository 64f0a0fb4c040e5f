// What the libraries of this page use and browsers of 2018 lack (Chrome 67 to 92). Imported
// before everything else, on the page and in its worker.

if (typeof globalThis === 'undefined') {
  Object.defineProperty(self, 'globalThis', { value: self, configurable: true, writable: true });
}

if (typeof Object.hasOwn !== 'function') {
  const isOwn = Object.prototype.hasOwnProperty;
  Object.hasOwn = (object, name) => isOwn.call(object, name);
}

if (typeof queueMicrotask !== 'function') {
  Object.defineProperty(self, 'queueMicrotask', {
    value: (work: () => void) => void Promise.resolve().then(work),
    configurable: true,
    writable: true,
  });
}
