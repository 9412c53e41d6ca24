#!/usr/bin/env bash
# Sends generated requests, from the same seed the same ones, and counts the answers; fails if one is a 5xx or none at all.
# Usage: bench/hostile.sh [COUNT [SEED]]   (100000 and 1 unless told; needs a JDK 17, awk and curl)
source "$(dirname "$0")/serve.sh"
count=${1:-100000}
seed=${2:-1}
port=${PORT:-18084}
HEAP=256m

build
machine
# Without a directory of providers the finder reads nothing that a reader sends.
awk -v providers=2000 -f bench/providers.awk >"$work/providers.json"
serve "$port" "--benzo.providers=$work/providers.json"
imported "$work/site-$port.log"
before=$(wc -l <"$work/site-$port.log")
SECONDS=0
if java bench/Hostile.java "$port" "$count" "$seed"; then failed=0; else failed=1; fi
echo "$count requests in $SECONDS s"
curl -sf "http://localhost:$port/readyz" | head -n 1
echo "lines in the log since: $(($(wc -l <"$work/site-$port.log") - before))"
tail -n +$((before + 1)) "$work/site-$port.log" | head -n 5
exit $failed
