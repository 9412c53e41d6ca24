#!/usr/bin/env bash
# How long readers wait for the guided aid and the taper explorer, warm, with 32 of them asking at once.
# Usage: bench/tools.sh [SECONDS]   (10 unless told; needs a JDK 17, curl and wrk)
source "$(dirname "$0")/serve.sh"
seconds=${1:-10}
port=${PORT:-18081}
HEAP=512m

build
serve "$port"

for path in /start '/tapering/explorer?step=10&weeks=2&of=current' '/tapering/explorer?step=5&weeks=4&of=current' \
    '/appointment?for=first-talk&country=GB'; do
  url="http://localhost:$port$path"
  if ! curl -sf -o /dev/null "$url"; then
    echo "$path is not there"
    continue
  fi
  wrk -t2 -c32 -d"${seconds}s" "$url" >/dev/null
  echo "$path"
  wrk -t2 -c32 -d"${seconds}s" --latency "$url" | grep -E '50%|99%|Requests/sec'
done
