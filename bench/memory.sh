#!/usr/bin/env bash
# What the site has resident, minute by minute, while 16 readers ask for all kinds of things without a pause.
# Usage: bench/memory.sh [MINUTES]   (10 unless told; HEAP=128m and OPTIONS for the virtual machine; needs a JDK 17, curl,
# wrk and Linux's /proc)
source "$(dirname "$0")/serve.sh"
minutes=${1:-10}
port=${PORT:-18088}

build
machine
[ -z "${OPTIONS:-}" ] || export JDK_JAVA_OPTIONS=$OPTIONS
serve "$port"
echo "at the start: $(resident)"
for minute in $(seq "$minutes"); do
  asked=$(wrk -t1 -c16 -d60s --latency -s bench/mixed.lua "http://localhost:$port" |
    awk '/ 99%/ {p99 = $2} /requests in/ {asked = $1} /Socket errors|Non-2xx/ {faults = faults ";" $0} END {print asked " requests, p99 " p99 faults}')
  echo "after $minute min: $(resident), $asked"
done
jcmd "${started[0]}" GC.run >/dev/null
used=$(jcmd "${started[0]}" GC.heap_info | awk '!/etaspace|class space/ && match($0, /used [0-9]+K/) {sum += substr($0, RSTART + 5, RLENGTH - 6)} END {printf "%.0f MB", sum / 1024}')
echo "heap in use at the end: $used, errors in the log: $(grep -c ERROR "$work/site-$port.log" || true)"
