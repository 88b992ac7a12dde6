// node expand.js COUNT < feed.ics
// Reads a calendar and prints one line of JSON for each event and to-do: what it is, its first COUNT instants in UTC, how many alarms it has.
// An occurrence that was moved is part of its series, as a calendar program shows it.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const count = Number(process.argv[2] ?? 5);
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')));
for (const zone of calendar.getAllSubcomponents('vtimezone')) {
  ICAL.TimezoneService.register(zone);
}

const utc = (time) => time.toJSDate().toISOString();
const uid = (part) => part.getFirstPropertyValue('uid');
const events = calendar.getAllSubcomponents('vevent');
const moved = events.filter((part) => part.hasProperty('recurrence-id'));
for (const part of [...events.filter((part) => !moved.includes(part)), ...calendar.getAllSubcomponents('vtodo')]) {
  const first = part.getFirstPropertyValue('dtstart') ?? part.getFirstPropertyValue('due');
  const starts = [];
  if (part.hasProperty('rrule')) {
    const series = new ICAL.Event(part, { exceptions: moved.filter((other) => uid(other) === uid(part)) });
    const times = series.iterator();
    for (let next; starts.length < count && (next = times.next()); ) {
      starts.push(utc(series.getOccurrenceDetails(next).startDate));
    }
  } else {
    starts.push(first.isDate ? first.toString() : utc(first));
  }
  console.log(JSON.stringify({
    kind: part.name,
    uid: uid(part),
    sequence: part.getFirstPropertyValue('sequence'),
    summary: part.getFirstPropertyValue('summary'),
    alarms: part.getAllSubcomponents('valarm').length,
    starts,
  }));
}
