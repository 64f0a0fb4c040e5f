/** What a page of ours may do: run and style itself from its own files, and ask whom `connect` allows. */
function policy(connect: "'none'" | "'self'", form: "'none'" | "'self'" = "'none'"): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src ${connect}`,
    "base-uri 'none'",
    `form-action ${form}`,
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of every answer, errors included: no script can send anything anywhere, this server included. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy("'none'"),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** The policy of a page that asks the API, instead of the one above. */
export const talkingPolicy = policy("'self'");

/** The policy of a page with a form that works without script. */
export const formPolicy = policy("'self'", "'self'");

/** The policy of a worker that runs the kernel of ballots: it may compile WebAssembly and ask nobody. */
export const ballotWorkerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

/** What browsers may use on a page that scans codes: the camera, and nothing else. */
export const scanningPermissions =
  'camera=(self), geolocation=(), microphone=(), payment=(), usb=()';
