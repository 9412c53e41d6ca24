#!/usr/bin/env bash
# How long readers wait for the guided aid and the taper explorer, warm, with 32 of them asking at
# once, and for the result of the aid.
# Usage: bench/tools.sh [SECONDS]   (10 unless told; needs a JDK 17, curl and wrk)
source "$(dirname "$0")/serve.sh"
seconds=${1:-10}
port=${PORT:-18081}
HEAP=512m

build
machine
serve "$port"

paths=(/start /start/questions '/tapering/explorer?step=10&weeks=2&of=current' '/tapering/explorer?step=5&weeks=4&of=current'
  '/appointment?for=first-talk&country=GB')

show() { grep -E ' 50%| 99%|Requests/sec|Non-2xx'; }

for path in "${paths[@]}"; do
  wrk -t2 -c32 -d"${seconds}s" "http://localhost:$port$path" >/dev/null
done
for path in "${paths[@]}"; do
  echo "$path"
  wrk -t2 -c32 -d"${seconds}s" --latency "http://localhost:$port$path" | show
done
# The result is made anew for each reader.
result="http://localhost:$port/start/result"
wrk -t1 -c8 -d$((seconds * 9))s -s bench/start.lua "$result" >/dev/null
for readers in 1 32; do
  echo "POST /start/result, $readers at once"
  wrk -t1 -c"$readers" -d"$((seconds * 2))s" --latency -s bench/start.lua "$result" | show
done
