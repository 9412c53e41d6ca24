#!/usr/bin/env bash
# What the site has resident, minute by minute, while 16 readers ask for all kinds of things without a pause.
# Usage: bench/memory.sh [MINUTES]   (10 unless told; HEAP=128m and OPTIONS for the virtual machine; needs a JDK 17, curl,
# wrk and Linux's /proc)
source "$(dirname "$0")/serve.sh"
minutes=${1:-10}
port=${PORT:-18088}
[ -z "${OPTIONS:-}" ] || export JDK_JAVA_OPTIONS=$OPTIONS

resident() { awk '/VmRSS/ {printf "%.0f MB", $2 / 1024}' "/proc/${started[0]}/status"; }

build
machine
serve "$port"
echo "at the start: $(resident)"
for minute in $(seq "$minutes"); do
  asked=$(wrk -t1 -c16 -d60s --latency -s bench/mixed.lua "http://localhost:$port" |
    awk '/requests in/ {printf "%s requests", $1} / 99%/ {printf ", p99 %s", $2} /Socket errors|Non-2xx/ {printf "; %s", $0}')
  echo "after $minute min: $(resident), $asked"
done
jcmd "${started[0]}" GC.run >/dev/null
echo "heap in use at the end: $(jcmd "${started[0]}" GC.heap_info | grep -m1 -o 'used [0-9]*K'), errors in the log: $(grep -c ERROR "$work/site-$port.log" || true)"
