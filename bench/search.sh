#!/usr/bin/env bash
# How long readers wait for a search, warm, with 32 of them, and what one costs the processor.
# Usage: bench/search.sh [SECONDS]   (20 unless told, after six times as many to get warm; needs a JDK 17, curl, wrk and Linux's /proc)
source "$(dirname "$0")/serve.sh"
seconds=${1:-20}
port=${PORT:-18082}
HEAP=512m

build
machine
serve "$port"
until curl -sf -o /dev/null "http://localhost:$port/search?q=klonopin"; do sleep 0.2; done

ask() { wrk -t"$1" -c"$2" -d"$3s" --latency -s bench/search.lua "http://localhost:$port"; }

# Until its code is compiled, which takes minutes on two cores.
ask 2 8 $((seconds * 6)) >/dev/null
before=$(ticks)
echo "32 readers, each of whom asks again at once:"
ask 2 32 "$seconds" | tee "$work/wrk" | grep -E ' 50%| 99%|Requests/sec|Non-2xx'
used=$(($(ticks) - before))
requests=$(awk '/requests in/ {print $1}' "$work/wrk")
echo "processor time of the server for one search: $((used * 1000000 / $(getconf CLK_TCK) / requests)) microseconds"
echo "32 readers, each of whom reads for a second:"
PAUSE=1000 ask 1 32 "$seconds" | grep -E ' 50%| 99%|Requests/sec|Non-2xx'
