// zod tries once whether it may build functions from text. The page's security policy forbids that, and
// a browser writes the attempt to its console. Imported before core, this says no in advance.
(globalThis as { __zod_globalConfig?: { jitless: boolean } }).__zod_globalConfig = {
  jitless: true,
};
