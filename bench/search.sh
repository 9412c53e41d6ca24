#!/usr/bin/env bash
# How long readers wait for a search, warm, with 32 of them asking at once, and what one costs the processor.
# Usage: bench/search.sh [SECONDS]   (20 unless told; needs a JDK 17, curl, wrk and Linux's /proc)
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-20}
port=${PORT:-18082}
log=$(mktemp)
trap 'rm -f "$log"; kill "${pid:-}" 2>/dev/null || true' EXIT

./mvnw -q -B -Dmaven.test.skip=true package
java -Xmx512m -jar target/benzo-guide-*.jar --server.port="$port" >"$log" 2>&1 &
pid=$!
until curl -sf -o /dev/null "http://localhost:$port/search?q=klonopin"; do
  kill -0 $pid 2>/dev/null || { cat "$log" >&2; exit 1; }
  sleep 0.2
done

ticks() { awk '{print $14 + $15}' /proc/$pid/stat; }

wrk -t2 -c32 -d"${seconds}s" -s bench/search.lua "http://localhost:$port" >/dev/null
before=$(ticks)
wrk -t2 -c32 -d"${seconds}s" --latency -s bench/search.lua "http://localhost:$port" | tee "$log.wrk" |
  grep -E '50%|99%|Requests/sec|Non-2xx'
used=$(($(ticks) - before))
requests=$(awk '/requests in/ {print $1}' "$log.wrk")
rm -f "$log.wrk"
echo "processor time of the server for one search: $((used * 1000000 / $(getconf CLK_TCK) / requests)) microseconds"
