// A process that does nothing but the kernel's arithmetic: what processors give when nothing is shared.
// It says when it is warm and works once when it is told to.
import { kernelGroup, openKernel } from '@pingyi/ballot';

const kernel = await openKernel();
if (kernel === undefined) throw new Error('this platform does not run the kernel');
const group = kernelGroup(kernel);
const exponent = group.order - 987_654_321n;
const base = group.prepare(group.power(group.generator, 12_345_678_901_234_567n));
let element = group.power(base, exponent);

/** @param {number} powers */
function work(powers) {
  for (let done = 0; done < powers; done += 1) element = group.power(element, exponent);
}

work(2_000);
process.once('message', () => {
  work(15_000);
  process.send?.('done');
  process.disconnect();
});
process.send?.('warm');
