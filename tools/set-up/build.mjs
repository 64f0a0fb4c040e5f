// `npm run build`: sets up what is missing, then builds when a source is newer than the build.
import { ensureBuilt, ensureInstalled } from './house.mjs';

ensureInstalled();
ensureBuilt();
