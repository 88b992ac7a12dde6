// node expand.js COUNT < feed.ics
// Reads a calendar and prints one line of JSON for each event and to-do: what it is, its first COUNT instants in UTC, how many alarms it has.
// An occurrence that was moved is part of its series, as a calendar program shows it.
import { text } from 'node:stream/consumers';
import ICAL from 'ical.js';

const count = Number(process.argv[2] ?? 5);
const calendar = new ICAL.Component(ICAL.parse(await text(process.stdin)));
for (const zone of calendar.getAllSubcomponents('vtimezone')) {
  ICAL.TimezoneService.register(zone);
}

const utc = (time) => time.toJSDate().toISOString();
const events = calendar.getAllSubcomponents('vevent');
const instead = (uid) => events.filter((part) => part.hasProperty('recurrence-id') && part.getFirstPropertyValue('uid') === uid);
for (const part of [...events.filter((one) => !one.hasProperty('recurrence-id')), ...calendar.getAllSubcomponents('vtodo')]) {
  const first = part.getFirstPropertyValue('dtstart') ?? part.getFirstPropertyValue('due');
  const starts = [];
  if (part.hasProperty('rrule')) {
    const event = new ICAL.Event(part, { exceptions: instead(part.getFirstPropertyValue('uid')) });
    const times = event.iterator();
    for (let next; starts.length < count && (next = times.next()); ) {
      starts.push(utc(event.getOccurrenceDetails(next).startDate));
    }
    starts.sort();
  } else {
    starts.push(first.isDate ? first.toString() : utc(first));
  }
  console.log(JSON.stringify({
    kind: part.name,
    uid: part.getFirstPropertyValue('uid'),
    sequence: part.getFirstPropertyValue('sequence'),
    summary: part.getFirstPropertyValue('summary'),
    zone: first.isDate ? null : first.zone.tzid,
    alarms: part.getAllSubcomponents('valarm').length,
    starts,
  }));
}
