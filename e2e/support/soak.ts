/**
 * True in `npm run soak`, where tests have the time to try everything. `npm test` tries a part of it, chosen so
 * that every kind of case is met; the test says which.
 */
export const isSoak = process.env['PINGYI_SOAK'] === '1';
