// Classic script for old browsers, so ES5 only: the voter's page needs what came with Chrome 67, Safari 14
// and Firefox 68. Where that is missing, the sentence that already stands in the page is shown.
// biome-ignore lint/complexity/useArrowFunction: browsers of before 2015 know no arrows.
(function () {
  var isNew =
    'noModule' in document.createElement('script') &&
    typeof BigInt === 'function' &&
    typeof Worker === 'function' &&
    typeof fetch === 'function' &&
    typeof AbortController === 'function' &&
    typeof crypto === 'object';
  // What stands behind # is secret, and leaves the address bar before anything else is loaded. The page's
  // own script takes it from here (src/voter/fragment.ts).
  window.pingyiFragment = location.hash;
  if (location.hash !== '' && history.replaceState) {
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  // The class also says that scripts run at all: without it the page keeps the sentence that asks for them.
  document.documentElement.className = isNew ? 'new-browser' : 'old-browser';
})();
