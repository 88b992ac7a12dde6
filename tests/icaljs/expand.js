// node expand.js COUNT < feed.ics
// Reads a calendar and prints one line of JSON for each event and to-do: what it is, its first COUNT instants in UTC, how many alarms it has.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const count = Number(process.argv[2] ?? 5);
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')));
for (const zone of calendar.getAllSubcomponents('vtimezone')) {
  ICAL.TimezoneService.register(zone);
}

const utc = (time) => time.toJSDate().toISOString();
for (const part of [...calendar.getAllSubcomponents('vevent'), ...calendar.getAllSubcomponents('vtodo')]) {
  const first = part.getFirstPropertyValue('dtstart') ?? part.getFirstPropertyValue('due');
  const starts = [];
  if (part.hasProperty('rrule')) {
    const times = new ICAL.RecurExpansion({ component: part, dtstart: first });
    for (let next; starts.length < count && (next = times.next()); ) {
      starts.push(utc(next));
    }
  } else {
    starts.push(first.isDate ? first.toString() : utc(first));
  }
  console.log(JSON.stringify({
    kind: part.name,
    uid: part.getFirstPropertyValue('uid'),
    sequence: part.getFirstPropertyValue('sequence'),
    summary: part.getFirstPropertyValue('summary'),
    alarms: part.getAllSubcomponents('valarm').length,
    starts,
  }));
}
