// Reads one activity per line and holds each against the schema that Microsoft's SDK reads activities with.
//
//   node check.js FILE
//
// The last line counts; each fault is a line with the path of what is wrong.
const { readFileSync } = require('node:fs');
const { activityZodSchema } = require('@microsoft/agents-activity');

const lines = readFileSync(process.argv[2], 'utf8').split('\n').filter(line => line.length > 0);
let faults = 0;
for (const line of lines) {
  const read = activityZodSchema.safeParse(JSON.parse(line));
  if (!read.success) {
    faults++;
    console.log(`${read.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ')} in ${line.slice(0, 300)}`);
  }
}
console.log(`${lines.length} activities, ${faults} faults`);
