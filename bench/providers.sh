#!/usr/bin/env bash
# How long directories of providers take to import with -Xmx256m, what memory that takes at its peak, and how long
# readers then wait for the providers near a place, warm.
# Usage: bench/providers.sh [NUMBER|FILE...]   (10000 and 100000 made-up providers unless told; a FILE is a real
# directory, imported only. Needs a JDK 17, awk, curl, wrk and Linux's /proc; a million takes 8 GB of disk.)
source "$(dirname "$0")/serve.sh"
seconds=${SECONDS_EACH:-10}
port=${PORT:-18090}
HEAP=256m
[ $# -gt 0 ] || set -- 10000 100000

moment() { date -d "$(grep -m1 "$1" "$log" | cut -d' ' -f1)" +%s.%N; }

search() {
  wrk -t1 -c"$1" -d"${2:-$seconds}s" --latency -s bench/providers.lua "http://localhost:$port" |
    awk -v c="$1" '/ 50%| 99%/ {print "  search, " c " at once: " $1 " " $2} /Requests.sec|Non-2xx/ {print "  search, " c " at once: " $0}'
}

build
machine
for what in "$@"; do
  port=$((port + 1))
  log=$work/site-$port.log
  file=$what
  store=()
  if [[ $what =~ ^[0-9]+$ ]]; then
    file=$work/providers.json
    awk -v providers="$what" -f bench/providers.awk >"$file"
    # More than some ten thousand do not fit into this memory: docs/operate.md.
    [ "$what" -le 20000 ] || store=("--spring.datasource.url=jdbc:h2:file:$work/store-$port;CACHE_SIZE=32768")
  fi
  serve "$port" "--benzo.providers=$file" "${store[@]}"
  imported "$log"
  echo "$what: $(grep -m1 -o 'roviders imported.*' "$log")"
  awk -v from="$(moment 'Started BenzoGuide')" -v to="$(moment 'roviders imported')" \
    'BEGIN {printf "  import alone: %.1f s\n", to - from}'
  awk '/VmHWM/ {printf "  resident at the peak: %.0f MB\n", $2 / 1024}' "/proc/${started[-1]}/status"
  if [[ $what =~ ^[0-9]+$ ]]; then
    # Until its code is compiled, which takes minutes on two cores.
    search 8 $((seconds * 12)) >/dev/null
    search 1
    search 8
  fi
  kill "${started[-1]}"
  wait "${started[-1]}" 2>/dev/null || true
  rm -f "$work"/store-* "$work/providers.json"
done
