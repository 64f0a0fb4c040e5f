import '../old-browser.ts';
import { groupOf } from '@pingyi/ballot';
import { openBallotDesk } from './ballot-desk.ts';
import { serveDesk } from './serve-desk.ts';

// The desk in plain JavaScript, slower: where a browser runs no WebAssembly, and for the groups of
// rehearsals that other programs check.
serveDesk(Promise.resolve(openBallotDesk(groupOf)));
