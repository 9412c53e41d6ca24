#!/usr/bin/env bash
# How long readers wait for the guided aid and the taper explorer, warm, with 32 of them asking at once.
# Usage: bench/tools.sh [SECONDS]   (10 unless told; needs a JDK 17, curl and wrk)
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-10}
port=${PORT:-18081}
log=$(mktemp)
trap 'rm -f "$log"; kill "${pid:-}" 2>/dev/null || true' EXIT

./mvnw -q -B -Dmaven.test.skip=true package
java -Xmx512m -jar target/benzo-guide-*.jar --server.port="$port" >"$log" 2>&1 &
pid=$!
until curl -sf -o /dev/null "http://localhost:$port/"; do
  kill -0 $pid 2>/dev/null || { cat "$log" >&2; exit 1; }
  sleep 0.2
done

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
