#!/usr/bin/env bash
# How long readers wait for a search, warm, with 32 of them asking at once, and what one costs the processor.
# Usage: bench/search.sh [SECONDS]   (20 unless told; needs a JDK 17, curl, wrk and Linux's /proc)
source "$(dirname "$0")/serve.sh"
seconds=${1:-20}
port=${PORT:-18082}
HEAP=512m

build
serve "$port"
until curl -sf -o /dev/null "http://localhost:$port/search?q=klonopin"; do sleep 0.2; done

ticks() { awk '{print $14 + $15}' "/proc/${started[0]}/stat"; }

wrk -t2 -c32 -d"${seconds}s" -s bench/search.lua "http://localhost:$port" >/dev/null
before=$(ticks)
wrk -t2 -c32 -d"${seconds}s" --latency -s bench/search.lua "http://localhost:$port" | tee "$work/wrk" |
  grep -E '50%|99%|Requests/sec|Non-2xx'
used=$(($(ticks) - before))
requests=$(awk '/requests in/ {print $1}' "$work/wrk")
echo "processor time of the server for one search: $((used * 1000000 / $(getconf CLK_TCK) / requests)) microseconds"
