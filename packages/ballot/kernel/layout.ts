// The block of addresses and counts that describes an election's ballots, one i32 each. The host writes
// it (src/kernel/layout.ts holds the same list); the kernel itself knows nothing of any ballot format.
//
// Points of a ballot have one index space: ciphertexts (alpha, beta of each choice), then sums (alpha,
// beta), then commitments. A clause is (base, first, choices, value, proof, commitment): the ciphertext at
// point `base` is the product of `choices` ciphertexts from point `first` on and encrypts `value`; scalars
// 2·proof and 2·proof + 1 are challenge and response; its commitments stand at `commitment` and the next.
// Base −1 is the credential: a signature, with one commitment.

export const clauseLength: usize = 24;
export const statementLength: usize = 12;
export const sumLength: usize = 8;
/** Bytes of a hint: x and y of the eighth of a point. */
export const hintLength: usize = 64;

// @ts-ignore: AssemblyScript has decorators on functions, which an editor takes for a fault.
@inline
function field(layout: usize, index: usize): i32 {
  return load<i32>(layout + 4 * index);
}

export function cipherCount(layout: usize): i32 {
  return field(layout, 0);
}
export function sumCount(layout: usize): i32 {
  return field(layout, 1);
}
export function commitmentCount(layout: usize): i32 {
  return field(layout, 2);
}
export function proofCount(layout: usize): i32 {
  return field(layout, 3);
}
export function clauses(layout: usize): usize {
  return <usize>field(layout, 4);
}
export function clauseCount(layout: usize): i32 {
  return field(layout, 5);
}
export function statements(layout: usize): usize {
  return <usize>field(layout, 6);
}
export function statementCount(layout: usize): i32 {
  return field(layout, 7);
}
/** (first, choices) of each sum. */
export function sums(layout: usize): usize {
  return <usize>field(layout, 8);
}
/** What a ballot's text must match. */
export function program(layout: usize): usize {
  return <usize>field(layout, 9);
}
export function generatorTable(layout: usize): usize {
  return <usize>field(layout, 10);
}
export function keyTable(layout: usize): usize {
  return <usize>field(layout, 11);
}
/** 32 bytes per element of the text: the credential, then the ciphertexts. */
export function elements(layout: usize): usize {
  return <usize>field(layout, 12);
}
/** Addresses of the texts of these elements, then of the ballot's hash. */
export function places(layout: usize): usize {
  return <usize>field(layout, 13);
}
export function scalars(layout: usize): usize {
  return <usize>field(layout, 14);
}
export function points(layout: usize): usize {
  return <usize>field(layout, 15);
}
/** 32 bytes per point. */
export function encodings(layout: usize): usize {
  return <usize>field(layout, 16);
}
/** Eighths of ciphertexts and commitments. */
export function eighths(layout: usize): usize {
  return <usize>field(layout, 17);
}
/** Room for an element of the field per point. */
export function spare(layout: usize): usize {
  return <usize>field(layout, 18);
}
/** Room for the longest text that is hashed. */
export function buffer(layout: usize): usize {
  return <usize>field(layout, 19);
}
/** The credential's point, Z = 1. */
export function credential(layout: usize): usize {
  return <usize>field(layout, 20);
}
/** How many bytes before its hash a ballot's signature begins. */
export function signatureGap(layout: usize): usize {
  return <usize>field(layout, 21);
}
