#!/usr/bin/env bash
# Requests a second and p99 of one article: nginx serving the bytes as a file, the site, the site without its cache,
# and nginx with docs/nginx.conf in front. In turns, so that other work on the machine meets all alike.
# Usage: bench/pages.sh [ROUNDS [SECONDS]]   (5 rounds of 3 seconds unless told; also needs wrk)
source "$(dirname "$0")/serve.sh"
rounds=${1:-5}
seconds=${2:-3}
page=/articles/how-a-taper-works
encoding=${ENCODING:-br}

build
serve 18080
serve 18081 --benzo.delivery.cache=false
mkdir -p "$work/www/articles" "$work/cache"
chmod 755 "$work" "$work/www" "$work/www/articles"
chmod 777 "$work/cache"
until curl -s -o "$work/www$page" -D "$work/head" -H "Accept-Encoding: $encoding" "http://localhost:18080$page" &&
  grep -qi '^content-length' "$work/head"; do sleep 0.5; done
front <<EOF
sendfile on; tcp_nopush on; keepalive_requests 1000000; default_type text/html; open_file_cache max=100;
server { listen 18082; root $work/www; }
EOF
front < <(sed -e "s|listen 80;|listen 18083; keepalive_requests 1000000;|" -e "s|127.0.0.1:8080|127.0.0.1:18080|" \
  -e "s|/var/cache/nginx/benzo|$work/cache|" docs/nginx.conf)
until curl -sf -o /dev/null http://localhost:18082$page && curl -sf -o /dev/null http://localhost:18083$page; do sleep 0.2; done

# One run: requests a second and p99 in milliseconds.
run() {
  wrk -t2 -c32 -d"$2"s --timeout 20 --latency -H "Accept-Encoding: $encoding" "http://localhost:$1$page" | awk '
    /99%/ {p = $2; f = 1; if (p ~ /us$/) f = 0.001; else if (p ~ /[0-9]s$/) f = 1000; sub(/[a-z]+$/, "", p); p *= f}
    /Requests\/sec/ {r = $2} /Non-2xx|Socket errors/ {bad = 1}
    END {printf "%.0f %.2f %s\n", r, p, bad ? "FAILED" : ""}'
}
median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

machine
echo "$page, $(stat -c %s "$work/www$page") bytes ($encoding), 32 connections, median of $rounds runs of $seconds s"
declare -A what=([18082]='nginx, a file' [18080]='the site' [18083]='nginx before the site' [18081]='the site without its cache')
for port in 18080 18080 18081 18083; do run $port 8 >/dev/null; done
for _ in $(seq "$rounds"); do
  for port in 18082 18080 18083 18081; do run $port "$seconds" >>"$work/$port"; done
done
base=$(cut -d' ' -f1 "$work/18082" | median)
for port in 18082 18080 18083 18081; do
  rate=$(cut -d' ' -f1 "$work/$port" | median)
  printf '%-28s %7d/s  p99 %7.2f ms  %.3f of nginx %s\n' "${what[$port]}" "$rate" "$(cut -d' ' -f2 "$work/$port" | median)" \
    "$(awk "BEGIN {print $rate / $base}")" "$(grep -o FAILED "$work/$port" | head -n 1)"
done
awk -v kept="$(cut -d' ' -f1 "$work/18080" | median)" -v made="$(cut -d' ' -f1 "$work/18081" | median)" \
  'BEGIN {printf "kept pages are %.0f times as fast as pages made anew\n", kept / made}'
