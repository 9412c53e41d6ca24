#!/usr/bin/env bash
# How the cost grows with the number of articles: start, memory, a page made for the first time, and a kept one.
# Usage: bench/growth.sh [NUMBER...]   (50 500 5000 20000 unless told; needs a JDK 17, curl and Linux's /proc)
source "$(dirname "$0")/serve.sh"
numbers=${*:-50 500 5000 20000}
port=${PORT:-18083}
HEAP=${HEAP:-3g}
build

# Fills a content folder up to so many articles with copies of one, each under a name of its own.
grow() {
  rm -rf "$work/content"
  cp -r content "$work/content"
  local had
  had=$(ls content/articles | wc -l)
  for number in $(seq $((had + 1)) "$1"); do
    sed -E -e "s/^title: .*/title: A page of growth, number $number/" -e "s/^description: .*/description: One of many, number $number./" \
      -e "s/^order: .*/order: $number/" content/articles/how-a-taper-works.md >"$work/content/articles/growth-$number.md"
  done
}

# Median of the times of fetching each address on standard input, in milliseconds.
median() {
  while read -r path; do curl -sf -o /dev/null -w '%{time_total}\n' "http://localhost:$port$path"; done | sort -n |
    awk '{v[NR] = $1} END {printf "%.1f", v[int((NR + 1) / 2)] * 1000}'
}

machine
echo '| articles | first page after | heap in use | resident | a page made | a page kept |'
echo '|---|---|---|---|---|---|'
for number in $numbers; do
  grow "$number"
  began=$(date +%s%N)
  serve "$port" --benzo.content.dir="$work/content" --benzo.delivery.warm=false
  ready=$((($(date +%s%N) - began) / 1000000))
  ls "$work/content/articles" | shuf -n 40 --random-source=<(yes) | sed -E 's|(.*)\.md|/articles/\1|' >"$work/paths"
  made=$(median <"$work/paths")
  kept=$(median <"$work/paths")
  jcmd "${started[-1]}" GC.run >/dev/null
  used=$(jcmd "${started[-1]}" GC.heap_info | grep -oE 'used [0-9]+K' | head -n 1 | tr -dc 0-9)
  resident=$(awk '/VmRSS/ {print $2}' "/proc/${started[-1]}/status")
  echo "| $number | $ready ms | $((used / 1024)) MB | $((resident / 1024)) MB | $made ms | $kept ms |"
  kill "${started[-1]}"
  wait "${started[-1]}" 2>/dev/null || true
done
