import { defineConfig } from 'vite';
import { oneFile } from './vite.one-file.config.ts';

/** The verifier as one file. */
export default defineConfig(oneFile('verify-file.html', 'pingyi-verify.html'));
