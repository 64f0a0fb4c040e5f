type Primitive = string | number | bigint | boolean | null | undefined;

/** A parsed value of which nothing can be written, at any depth. Branded texts stay what they are. */
export type DeepReadonly<Value> = Value extends Primitive
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };
