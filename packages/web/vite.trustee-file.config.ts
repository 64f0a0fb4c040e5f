import { defineConfig } from 'vite';
import { oneFile } from './vite.one-file.config.ts';

/** The trustees' page as one file. */
export default defineConfig(oneFile('trustee-file.html', 'pingyi-trustee.html'));
