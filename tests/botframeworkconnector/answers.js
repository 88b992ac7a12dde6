// Holds answers to invokes against the types of Microsoft's SDK (botframework-schema): what is missing, of another kind, or unknown there is a fault.
//
//   node answers.js FILE
//
// Each line of the file: {"as": "TaskModuleResponse", "answer": {…}}. The last line counts.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const ts = require('typescript');

const lines = readFileSync(process.argv[2], 'utf8').split('\n').filter(line => line.length > 0).map(line => JSON.parse(line));
const types = [...new Set(lines.map(line => line.as))];
const source = `import type { ${types.join(', ')} } from 'botframework-schema';\n`
  + lines.map((line, number) => `export const answer${number}: ${line.as} = ${JSON.stringify(line.answer)};`).join('\n');

const name = join(__dirname, 'answers.ts');
const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10, ignoreDeprecations: '5.0' };
const host = ts.createCompilerHost(options);
const [exists, read] = [host.fileExists, host.readFile];
host.fileExists = file => file === name || exists(file);
host.readFile = file => (file === name ? source : read(file));
const program = ts.createProgram([name], options, host);
const faults = ts.getPreEmitDiagnostics(program, program.getSourceFile(name));
for (const fault of faults) {
  const line = fault.start === undefined ? 0 : program.getSourceFile(name).getLineAndCharacterOfPosition(fault.start).line;
  console.log(`${ts.flattenDiagnosticMessageText(fault.messageText, ' ')} in ${JSON.stringify(lines[line - 1] ?? '').slice(0, 300)}`);
}
console.log(`${lines.length} answers, ${faults.length} faults`);
