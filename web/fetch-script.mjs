// Fetches one version of a package, checks it against the integrity value in Page.targets, and leaves in the given folder
// the script it holds compressed twice (brotli for https and localhost, gzip for plain http, where browsers do not offer brotli)
// and the licences that came with it. Installing Web Chat would bring 446 packages; the bundle needs none of them.
//
//   node fetch-script.mjs NAME@VERSION INTEGRITY FOLDER SCRIPT LICENCE AS [TARBALL]
//
// SCRIPT and LICENCE are paths within the package; AS is the name under which the page asks for the script.
//
// With TARBALL (a build machine without a registry) nothing is fetched; the check is the same.
// Ends with code 1 and one sentence on standard output when it fails. The stamp is written last.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

const [name, integrity, folder, from, licence, as, given] = process.argv.slice(2);

const property = as === 'webchat' ? 'WebChatTarball' : 'TeamsTarball';

function stop(sentence) {
  console.log(sentence);
  process.exit(1);
}

function pack(scratch) {
  const windows = process.platform === 'win32'; // npm is a .cmd there, which only a shell starts
  const done = spawnSync('npm', ['pack', name, '--ignore-scripts', '--loglevel=error', `--pack-destination=${windows ? `"${scratch}"` : scratch}`], {
    encoding: 'utf8',
    shell: windows
  });
  if (done.error?.code === 'ENOENT' || done.status === 127) {
    stop(`npm was not found. Install Node.js 20 or newer with npm, or hand over the package with -p:${property}=FILE.`);
  }
  if (done.status !== 0) {
    const why = (done.stderr || done.stdout || '').split('\n').find(line => /err/i.test(line)) ?? `code ${done.status}`;
    stop(`"npm pack ${name}" failed (${why.trim()}). Check the registry that npm is set to, or hand over the package with -p:${property}=FILE.`);
  }
  return join(scratch, readdirSync(scratch).find(file => file.endsWith('.tgz')));
}

function* entries(tar) {
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const text = (from, length) => tar.toString('latin1', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = parseInt(text(124, 12), 8);
    yield { path: text(0, 100), bytes: tar.subarray(at + 512, at + 512 + size) };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

mkdirSync(folder, { recursive: true });
const scratch = mkdtempSync(join(folder, 'fetching-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const tarball = given || pack(scratch);
if (!existsSync(tarball)) {
  stop(`The file ${tarball} (${property}) does not exist.`);
}
const bytes = readFileSync(tarball);
const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
if (found !== integrity) {
  stop(`${name} is not the package this source was written against: expected ${integrity}, found ${found}. Nothing was taken from it.`);
}

const wanted = new Map([
  [`package/${from}`, null],
  [`package/${licence}`, null]
]);
for (const entry of entries(gunzipSync(bytes))) {
  if (wanted.has(entry.path)) {
    wanted.set(entry.path, entry.bytes);
  }
}
const [script, licences] = wanted.values();
if (!script || !licences) {
  stop(`${name} holds no ${from}.`);
}

function keep(file, content) {
  writeFileSync(join(scratch, file), content);
  renameSync(join(scratch, file), join(folder, file)); // whole or not at all
}

const quality = 10; // 11 takes 9 s longer for 11 KB
keep(`${as}.js.br`, brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: script.length } }));
keep(`${as}.js.gz`, gzipSync(script, { level: 9 }));
keep(`${as}.js.LICENSE.txt`, licences);
keep(`${as}.stamp`, `${name} ${integrity}\n`);
