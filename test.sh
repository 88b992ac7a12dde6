#!/usr/bin/env bash
# Runs every test on a fresh machine: installs what is missing (as root, from Debian's packages), builds once, tests, counts.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

missing=()
command -v chromium >/dev/null || missing+=(chromium fonts-dejavu-core)
[ -d /usr/share/snowball/data ] || missing+=(snowball-data)
if [ ${#missing[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing ${missing[*]} …"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null \
      || echo "Could not install ${missing[*]}; the tests that need it will say so."
  else
    echo "Not installed: ${missing[*]}. The tests that need it will say that they did not run."
  fi
fi

mkdir -p artifacts
dotnet build PartnerBot.sln -v q --nologo || { echo "The build failed."; echo "0 passed, 1 failed"; exit 1; }

passed=0 failed=0 skipped=0
for project in Knowledge.Tests PartnerBot.Tests Browser.Tests; do
  log="artifacts/$project.log"
  dotnet test "tests/$project" --no-build --nologo --logger "console;verbosity=normal" >"$log" 2>&1
  outcome=$?
  p=$(grep -cE '^\s+Passed ' "$log"); f=$(grep -cE '^\s+Failed ' "$log"); s=$(grep -cE '^\s+Skipped ' "$log")
  # A runner that dies counts as a failure even if no test says so.
  if [ "$outcome" -ne 0 ] && [ "$f" -eq 0 ]; then f=1; tail -n 40 "$log"; fi
  grep -E -A 25 '^\s+Failed ' "$log" || true
  grep -E '^ +\| ' "$log" || true
  echo "$project: $p passed, $f failed, $s skipped"
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
done

[ "$skipped" -gt 0 ] && echo "$skipped skipped"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
