#!/usr/bin/env bash
# Draws the icons anew from their SVG sources, with Debian's Chromium. Only needed after a change to an SVG.
set -euo pipefail
cd "$(dirname "$0")"
for icon in color:192 outline:32; do
  name=${icon%:*} size=${icon#*:}
  profile=$(mktemp -d)
  page="$profile/page.html"
  { printf '<!doctype html><style>html,body{margin:0;background:transparent;overflow:hidden}svg{display:block}</style>'; cat "$name.svg"; } > "$page"
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync \
    --user-data-dir="$profile/user" --hide-scrollbars --force-device-scale-factor=1 --default-background-color=00000000 \
    --window-size="$size,$size" --screenshot="$PWD/$name.png" "file://$page" 2>/dev/null
  rm -rf "$profile"
done
