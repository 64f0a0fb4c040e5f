// Classic script for old browsers, so ES5 only: the page needs what came with Chrome and Edge 111,
// Firefox 115 and Safari 16.4. Where that is missing, the one sentence already in the page is shown.
(() => {
  var isNew =
    'noModule' in document.createElement('script') &&
    typeof Worker === 'function' &&
    typeof HTMLDialogElement === 'function' &&
    typeof Array.prototype.toSorted === 'function' &&
    CSS.supports('color', 'color-mix(in srgb, red, blue)');
  // The class also says that scripts run at all: without it the page keeps the sentence that asks for them.
  document.documentElement.className = isNew ? 'new-browser' : 'old-browser';
})();
