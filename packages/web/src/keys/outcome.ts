/** A value, or why there is none. Expected refusals are values; bugs throw. */
export type Outcome<Value, Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };
