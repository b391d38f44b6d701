// Reads the calendar as calendar programs do, with clients that others wrote, while its lead changes it.
// node clients.mjs <address of the service> <first day of the campaigns>
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { createDAVClient } from 'tsdav';

const [base, day] = process.argv.slice(2);
const LEAD = 'officer-constructiv';
const COORDINATOR = 'coordinator';

const basic = (account) => 'Basic ' + Buffer.from(`${account}:${account}`).toString('base64');

async function call(account, method, path, body, type = 'application/json') {
  const answer = await fetch(base + path, {
    method,
    headers: { authorization: basic(account), 'content-type': type, 'if-match': '*' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
  return text === '' ? null : JSON.parse(text);
}

async function propose(title, visibility) {
  const campaign = await call(LEAD, 'POST', '/v1/campaigns', {
    title,
    summary: 'Eén; twee, "drie"\nen een lange regel: ' + 'é'.repeat(100),
    lead: 'constructiv',
    aspects: ['ergonomie'],
    status: 'proposed',
    visibility,
    period: { start: day, end: day },
  });
  return campaign.id;
}

const change = (id, patch) =>
  call(LEAD, 'PATCH', `/v1/campaigns/${id}`, patch, 'application/merge-patch+json');

// One event in a calendar that both readers take without a complaint.
function read(data) {
  const calendar = new ICAL.Component(ICAL.parse(data));
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const others = Object.values(ical.sync.parseICS(data)).filter((each) => each.type === 'VEVENT');
  assert.equal(others.length, events.length);
  for (const event of events) {
    const other = others.find((each) => each.uid === event.uid);
    assert.equal(other.summary, event.summary);
    assert.equal(other.description, event.description);
    assert.equal(other.datetype, 'date');
    assert.ok(event.startDate.isDate && event.endDate.isDate);
    assert.equal(Number(other.sequence), event.sequence);
  }
  return events;
}

function readOne(object) {
  const events = read(object.data);
  assert.equal(events.length, 1);
  return events[0];
}

const complaints = [];
console.warn = (...said) => complaints.push(said.join(' '));
console.error = (...said) => complaints.push(said.join(' '));

const edited = await propose('Zoals het was', 'public');
const cancelled = await propose('Gaat niet door', 'partners');
const hidden = await propose('Wordt geheim', 'public');
const shown = await propose('Is nog geheim', 'embargoed');
const subscription = await call('partner-acerta', 'POST', '/v1/subscriptions', { name: 'Alles, overal' });

const client = await createDAVClient({
  serverUrl: base,
  credentials: { username: 'acerta', password: subscription.password },
  authMethod: 'Basic',
  defaultAccountType: 'caldav',
});
const calendars = await client.fetchCalendars();
const calendar = calendars.find((each) => each.displayName === 'Alles, overal');
assert.ok(calendar, 'the calendar of the subscription is found');
assert.deepEqual(calendar.components, ['VEVENT']);
assert.ok(calendar.reports.includes('syncCollection'), calendar.reports.join());
assert.ok(calendars.some((each) => each.url.endsWith('/all/')));

let collection = {
  ...calendar,
  objects: await client.fetchCalendarObjects({ calendar }),
  objectMultiGet: client.calendarMultiGet,
};
const object = (id) => collection.objects.find((each) => each.url.endsWith(`/${id}.ics`));
const byUrl = (objects) => objects.map((each) => each.url.split('/').pop().replace('.ics', '')).sort();
for (const each of collection.objects) {
  readOne(each);
}
assert.equal(readOne(object(edited)).summary, 'Zoals het was');
assert.ok(object(cancelled) && object(hidden));
assert.equal(object(shown), undefined);
const within = await client.fetchCalendarObjects({
  calendar,
  timeRange: { start: `${day}T00:00:00Z`, end: `${day}T23:00:00Z` },
});
assert.ok(byUrl(within).includes(edited));

async function sync() {
  const before = collection;
  const detailed = await client.smartCollectionSync({ collection, method: 'webdav', detailedResult: true });
  const { created, updated, deleted } = detailed.objects;
  const gone = byUrl(deleted);
  collection = {
    ...before,
    syncToken: detailed.syncToken,
    objects: [
      ...before.objects.filter(
        (each) => !gone.includes(byUrl([each])[0]) && !updated.some((other) => other.url === each.url),
      ),
      ...updated,
      ...created,
    ],
  };
  return { created: byUrl(created), updated: byUrl(updated), deleted: gone };
}

assert.deepEqual(await sync(), { created: [], updated: [], deleted: [] });

await change(edited, { title: 'Zoals het is' });
assert.deepEqual(await sync(), { created: [], updated: [edited], deleted: [] });
assert.equal(readOne(object(edited)).summary, 'Zoals het is');

await call(COORDINATOR, 'PUT', `/v1/campaigns/${cancelled}/status`, { status: 'cancelled' });
assert.deepEqual(await sync(), { created: [], updated: [cancelled], deleted: [] });
assert.equal(readOne(object(cancelled)).component.getFirstPropertyValue('status'), 'CANCELLED');

await change(hidden, { visibility: 'embargoed' });
assert.deepEqual(await sync(), { created: [], updated: [], deleted: [hidden] });

await change(hidden, { title: 'Geheim' });
assert.deepEqual(await sync(), { created: [], updated: [], deleted: [] });

await change(shown, { visibility: 'partners' });
assert.deepEqual(await sync(), { created: [shown], updated: [], deleted: [] });
assert.equal(readOne(object(shown)).summary, 'Is nog geheim');

const whole = await client.fetchCalendarObjects({ calendar });
const tags = (objects) => Object.fromEntries(objects.map((each) => [each.url, each.etag]));
assert.deepEqual(tags(collection.objects), tags(whole), 'what was synchronized is what there is');

// The link of the same subscription has the same events.
const feed = await (await fetch(base + new URL(subscription.feedUrl).pathname)).text();
assert.deepEqual(
  read(feed).map((event) => event.uid.split('@')[0]).sort(),
  byUrl(whole),
);
assert.deepEqual(complaints, []);
console.log(`${whole.length} events, as tsdav, ical.js and node-ical read them`);
