// Holds an unpacked Teams manifest against the schemas that Microsoft's own validator carries: node validate.js MANIFEST.json
// Prints one line per fault, then "N faults".
const { readFileSync } = require('node:fs');
const { AppManifestUtils } = require('@microsoft/app-manifest');

(async () => {
  const faults = await AppManifestUtils.validateAgainstSchema(JSON.parse(readFileSync(process.argv[2], 'utf8')));
  faults.forEach(fault => console.log(fault));
  console.log(`${faults.length} faults`);
})();
