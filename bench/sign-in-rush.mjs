// How soon 50 screens and 5 desks of a hall hear of a sign-in, and whether 500 people who come within five
// minutes (a tenth of the time here) are signed in once each, over a line that loses answers.
// npm run bench -- sign-in-rush
import { setTimeout as wait } from 'node:timers/promises';
import { RehearsalPeople } from '../packages/server/dist/rehearsal/people.js';
import { planMeeting } from '../packages/server/dist/rehearsal/prepare-meeting.js';
import { prepareCampaign } from '../packages/server/dist/rehearsal/rehearsal-campaign.js';
import { line, machine, quantile } from './server/machine.mjs';
import { endServer, lendData, startServer } from './server/serve.mjs';

const desks = 5;
const screens = 50;
const measured = 100;
const crowd = 500;
/** Five minutes of the door in so many seconds. */
const seconds = 30;
/** The share of answers that get lost on their way to the desk. */
const lost = 0.05;
const widths = [44, 9, 9, 9, 9];

const plan = {
  campaign: 'rush',
  meeting: 'rush',
  units: 1,
  items: 1,
  voters: 0,
  trustees: 0,
  left: 0,
};

const { data, remove } = lendData();
const server = await startServer(data);
const door = new RehearsalPeople(server.address);
const ending = new AbortController();

/** @param {string} command @param {object} body @param {string} key */
function give(command, body, key) {
  const headers = { 'idempotency-key': key };
  return door.ask('office', 'POST', `/meetings/rush/${command}`, { body, headers });
}

/** @param {string} person */
async function signIn(person) {
  const { status, text } = await give('sign-in-representative', { person }, `in-${person}`);
  if (status !== 201) throw new Error(text);
}

/**
 * Gives a command as a desk does: under one key, until an answer arrives.
 * @param {string} command @param {object} body @param {string} key
 */
async function insist(command, body, key) {
  for (let attempts = 1; ; attempts += 1) {
    const { status, text } = await give(command, body, key);
    if (status !== 201) throw new Error(text);
    if (Math.random() >= lost) return attempts;
  }
}

try {
  const from = machine();
  await door.setUp(`#set-up=${server.token}`);
  for (const party of /** @type {const} */ ([
    'office',
    'leader',
    'chair',
    'scrutineer-1',
    'scrutineer-2',
  ]))
    await door.invite('administrator', party, { kind: 'installation' });
  await prepareCampaign(door, /** @type {never} */ (plan));
  await planMeeting(door, /** @type {never} */ (plan));
  const ids = Array.from({ length: measured + crowd }, (_, place) => `person-${place}`);
  const persons = ids.map((person, place) => ({
    person,
    category: place % 2 === 0 ? 'serviceRecipient' : 'deputy',
    part: null,
  }));
  const invited = await give('invite-representatives', { persons }, 'invited');
  if (invited.status !== 201) throw new Error(invited.text);

  /** How many persons each screen shows as signed in, and when it last changed. */
  const shown = Array.from({ length: screens }, () => ({ signedIn: 0, at: 0 }));
  const toScreens = '/public/meetings/rush/screen/changes';
  for (const screen of shown)
    await door.follow(
      null,
      toScreens,
      (frame) => {
        if (!frame.startsWith('event: presence')) return;
        screen.signedIn = Number(/"signedIn":(\d+)/u.exec(frame)?.[1]);
        screen.at = performance.now();
      },
      ending.signal,
    );
  // Desks hear of every act and read what is new, one reading after the other, as their pages do.
  for (let number = 0; number < desks; number += 1) {
    let known = -1;
    /** @type {Promise<void>} */
    let running = Promise.resolve();
    let isWaiting = false;
    const read = async () => {
      const { text } = await door.ask('office', 'GET', `/meetings/rush/acts?after=${known}`);
      const newest = text.trim().split('\n').at(-1) ?? '';
      if (newest !== '') known = JSON.parse(newest).seq;
    };
    const hear = () => {
      if (isWaiting || ending.signal.aborted) return;
      isWaiting = true;
      running = running.then(() => {
        isWaiting = false;
        return read().catch(() => undefined);
      });
    };
    await door.follow('office', '/changes?stream=meeting/rush', hear, ending.signal);
  }
  process.stdout.write(`${from}\n`);

  /** @type {number[]} */
  const answered = [];
  /** @type {number[]} */
  const last = [];
  /** @type {number[]} */
  const all = [];
  for (const [number, person] of ids.slice(0, measured).entries()) {
    const begin = performance.now();
    await signIn(person);
    answered.push(performance.now() - begin);
    while (shown.some(({ signedIn }) => signedIn <= number)) await wait(1);
    const waits = shown.map(({ at }) => at - begin);
    last.push(Math.max(...waits));
    all.push(...waits);
    // The next person comes a moment later.
    await wait(100 + Math.random() * 200);
  }
  const cells = (/** @type {readonly number[]} */ found) =>
    [quantile(found, 0.5), quantile(found, 0.95), quantile(found, 0.99), Math.max(...found)].map(
      (each) => each.toFixed(0),
    );
  process.stdout.write(
    `${measured} sign-ins one after the other, ${desks} desks and ${screens} screens follow; milliseconds from the press\n\n`,
  );
  process.stdout.write(line(['', 'median', 'p95', 'p99', 'most'], widths));
  process.stdout.write(line(['the desk has its answer', ...cells(answered)], widths));
  process.stdout.write(line(['any screen shows it', ...cells(all)], widths));
  process.stdout.write(line(['the last screen shows it', ...cells(last)], widths));
  const later = last.map((ms, number) => Math.max(0, ms - (answered[number] ?? 0)));
  process.stdout.write(line(['the last screen, after that answer', ...cells(later)], widths));

  // The rush: everybody comes at a time of chance and goes to the desk with the shortest queue.
  const begin = performance.now();
  const arrivals = ids
    .slice(measured)
    .map((person) => ({ person, at: begin + Math.random() * seconds * 1_000 }))
    .sort((one, other) => one.at - other.at);
  /** @type {{ person: string, at: number }[][]} */
  const queues = Array.from({ length: desks }, () => []);
  let isOver = false;
  let sent = 0;
  let longest = 0;
  /** @type {number[]} */
  const stays = [];
  const work = queues.map(async (queue) => {
    while (!isOver || queue.length > 0) {
      const next = queue[0];
      if (next === undefined) await wait(5);
      else {
        const { person, at } = next;
        const attempts = await insist('sign-in-representative', { person }, `in-${person}`);
        const served = { person, with: 'declined', correction: null };
        const further = await insist('serve-representative', served, `served-${person}`);
        sent += attempts + further;
        queue.shift();
        stays.push(performance.now() - at);
      }
    }
  });
  for (const arrival of arrivals) {
    await wait(Math.max(0, arrival.at - performance.now()));
    const shortest = queues.reduce((best, queue) => (queue.length < best.length ? queue : best));
    shortest.push(arrival);
    longest = Math.max(longest, ...queues.map(({ length }) => length));
  }
  isOver = true;
  await Promise.all(work);
  const took = (performance.now() - begin) / 1_000;
  while (shown.some(({ signedIn }) => signedIn < ids.length)) await wait(10);
  const acts = (await door.ask('office', 'GET', '/meetings/rush/acts')).text;
  const signedIn = [
    ...acts.matchAll(
      /"person":"(person-\d+)"\},"seq":\d+,"stream":"[^"]+","type":"representative-signed-in"/gu,
    ),
  ];
  const served = [...acts.matchAll(/"type":"representative-served"/gu)];
  const different = new Set(signedIn.map(([, person]) => person)).size;
  process.stdout.write(
    `\n${crowd} people in ${seconds} s (five minutes, ten times as fast), ${desks} desks, each person signed in and served;\n` +
      `${lost * 100} % of answers lost and asked for again under the same key\n\n`,
  );
  process.stdout.write(line(['', 'median', 'p95', 'p99', 'most'], widths));
  process.stdout.write(line(['from arrival to served, ms', ...cells(stays)], widths));
  process.stdout.write(
    `over after ${took.toFixed(1)} s; longest queue ${longest}; requests ${sent} for ${2 * crowd} acts\n` +
      `signed in ${signedIn.length} of ${ids.length}, different persons ${different}, served ${served.length}\n`,
  );
  if (signedIn.length !== ids.length || different !== ids.length || served.length !== crowd)
    process.exitCode = 1;
} finally {
  ending.abort();
  await endServer(server.child, 'SIGTERM');
  remove();
}
