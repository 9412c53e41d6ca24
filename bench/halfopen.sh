#!/usr/bin/env bash
# How long readers wait while others hold connections they never finish, and with a thousand connections at once.
# Usage: bench/halfopen.sh [SECONDS [HELD]]   (10 and 500 unless told; needs a JDK 17, curl and wrk)
source "$(dirname "$0")/serve.sh"
seconds=${1:-10}
held=${2:-500}
port=${PORT:-18085}
site=http://localhost:$port
HEAP=256m
ulimit -n 8192

# Readers over 16 connections: measure WHAT [CONNECTIONS]
measure() {
  local connections=${2:-16}
  wrk -t2 -c"$connections" -d"${seconds}s" --timeout 10 --latency "$site/articles/how-a-taper-works" >"$work/wrk"
  printf '%-44s %6s/s  p50 %9s  p99 %9s  %s\n' "$1" "$(awk '/Requests\/sec/ {print $2}' "$work/wrk")" \
    "$(awk '/ 50%/ {print $2}' "$work/wrk")" "$(awk '/ 99%/ {print $2}' "$work/wrk")" \
    "$(grep -E 'Socket errors|Non-2xx' "$work/wrk" | tr -s ' ' | tr '\n' ' ')"
}

build
serve "$port"
machine
until curl -s -o /dev/null -w '%header{etag}' "$site/articles/how-a-taper-works" | grep -q .; do sleep 0.2; done
measure 'to warm' >/dev/null
measure 'nobody else'
for kind in headers body chunk nothing unread; do
  java bench/HalfOpen.java "$port" "$held" $kind >"$work/held" &
  holder=$!
  started+=($holder)
  until grep -qs held "$work/held"; do sleep 0.2; done
  measure "$held connections, $kind"
  if [ $kind = body ]; then
    printf '    a form meanwhile: %s\n' "$(curl -s -o /dev/null -m 20 -w '%{http_code}' -d country=GB "$site/start/signs")"
  fi
  kill $holder
  wait $holder 2>/dev/null || true
done
measure 'nobody else, over 1,000 connections' 1000
curl -sf "$site/readyz" | head -n 1
