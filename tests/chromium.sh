#!/bin/sh
# Sees to a Chromium for the browser tests; never fails, for without one they are skipped.
for name in chromium chromium-browser google-chrome; do
    if command -v "$name" >/dev/null 2>&1; then
        exit 0
    fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    export DEBIAN_FRONTEND=noninteractive
    if apt-get update -q >/dev/null && apt-get install -y -q --no-install-recommends chromium >/dev/null; then
        exit 0
    fi
    echo "chromium.sh: apt-get could not install chromium" >&2
fi
echo "chromium.sh: no Chromium here: the browser tests will be skipped; install it with: sudo apt-get install chromium" >&2
exit 0
