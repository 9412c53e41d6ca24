#!/usr/bin/env bash
# Time to the first page and memory after start, beside an empty application on the same stack, in turns.
# Usage: bench/startup.sh [ROUNDS]   (5 unless told; needs a JDK 17, curl and Linux's /proc)
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-5}
port=18080
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

./mvnw -q -B -Dmaven.test.skip=true package
./mvnw -q -B -f bench/empty-application/pom.xml -Dmaven.test.skip=true package
ours=$(ls target/benzo-guide-*.jar)
empty=$(ls bench/empty-application/target/empty-*.jar)

# Starts a jar, waits for its first page, prints "milliseconds resident-KB".
measure() {
  local began ended pid
  began=$(date +%s%N)
  java -Xmx128m -jar "$1" --server.port=$port >"$work/log" 2>&1 &
  pid=$!
  until curl -sf -o /dev/null "http://localhost:$port/"; do
    kill -0 $pid 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.02
  done
  ended=$(date +%s%N)
  for _ in $(seq 20); do curl -sf -o /dev/null "http://localhost:$port/"; done
  echo "$(((ended - began) / 1000000)) $(awk '/VmRSS/ {print $2}' /proc/$pid/status)"
  kill $pid
  wait $pid 2>/dev/null || true
}

median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

measure "$empty" >/dev/null
for _ in $(seq "$rounds"); do
  measure "$empty" >>"$work/empty"
  measure "$ours" >>"$work/ours"
done

echo "$(nproc) cores, $(java -version 2>&1 | head -n 1), -Xmx128m, median of $rounds rounds"
for name in empty ours; do
  printf '%-6s first page after %5d ms, resident %4d MB\n' $name \
    "$(cut -d' ' -f1 "$work/$name" | median)" "$(($(cut -d' ' -f2 "$work/$name" | median) / 1024))"
done
