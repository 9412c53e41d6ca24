#!/usr/bin/env bash
# Restarts two instances on one PostgreSQL in turns behind nginx while readers come, and counts failed requests.
# Usage: bench/rolling.sh [TIMES]   (20 unless told; needs Debian's postgresql and nginx, a JDK 17, curl and python3)
# PG_BIN names another folder of PostgreSQL's programs.
source "$(dirname "$0")/serve.sh"
times=${1:-20}
one=${PORT:-18171} two=$((${PORT:-18171} + 1)) front=$((${PORT:-18171} + 2)) base=$((${PORT:-18171} + 3))
bin=${PG_BIN:-$(ls -d /usr/lib/postgresql/*/bin | tail -n 1)}
as() { if [ "$(id -u)" = 0 ]; then su nobody -s /bin/bash -c "$*"; else bash -c "$*"; fi; }
declare -A pids=()
end() {
  [ -z "${readers:-}" ] || kill "$readers" 2>/dev/null || true
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  [ ! -f "$work/nginx.pid" ] || kill "$(cat "$work/nginx.pid")" 2>/dev/null || true
  as "$bin/pg_ctl -D $work/pg -m immediate stop" >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap end EXIT

build
machine
mkdir "$work/pg"
if [ "$(id -u)" = 0 ]; then chown nobody "$work/pg"; fi
chmod 711 "$work"
as "$bin/initdb -D $work/pg -U benzo -A trust -N" >/dev/null
as "$bin/pg_ctl -D $work/pg -o '-p $base -k /tmp' -l $work/pg/log -w start" >/dev/null

start() {
  SPRING_PROFILES_ACTIVE=postgres SPRING_DATASOURCE_URL=jdbc:postgresql://localhost:$base/postgres \
    SPRING_DATASOURCE_USERNAME=benzo java -Xmx256m -jar "$work/site.jar" --server.port="$1" >>"$work/log.$1" 2>&1 &
  pids[$1]=$!
}
ready() {
  until curl -sf -o /dev/null "http://localhost:$1/readyz"; do
    kill -0 "${pids[$1]}" 2>/dev/null || { cat "$work/log.$1" >&2; exit 1; }
    sleep 0.2
  done
}
cat >"$work/nginx.conf" <<N
pid $work/nginx.pid;
error_log $work/nginx.log;
events {}
http {
  access_log off;
  upstream site { server 127.0.0.1:$one max_fails=0; server 127.0.0.1:$two max_fails=0; keepalive 16; }
  server {
    listen 127.0.0.1:$front;
    location / {
      proxy_pass http://site;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_next_upstream error timeout http_502 http_503;
    }
  }
}
N
start "$one"; start "$two"; ready "$one"; ready "$two"
nginx -c "$work/nginx.conf" -e "$work/nginx.log"

FRONT=$front python3 - >"$work/result" <<'P' &
import itertools, os, signal, threading, time, urllib.request
paths = ["/", "/articles", "/articles/how-a-taper-works", "/helplines/gb", "/medicines", "/treatments", "/site.css"]
over, lock, counts = threading.Event(), threading.Lock(), {"requests": 0, "failed": 0}
signal.signal(signal.SIGTERM, lambda *_: over.set())
def read():
    for path in itertools.cycle(paths):
        if over.is_set():
            return
        failed = 0
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{os.environ['FRONT']}{path}", timeout=30) as answer:
                answer.read()
        except Exception as fault:
            failed = 1
            print(path, fault)
        with lock:
            counts["requests"] += 1
            counts["failed"] += failed
        time.sleep(0.02)  # Readers who never pause leave a start no processor.
readers = [threading.Thread(target=read) for _ in range(8)]
[reader.start() for reader in readers]
while not over.wait(1):
    pass
[reader.join() for reader in readers]
print(f"{counts['requests']} requests, {counts['failed']} failed")
P
readers=$!
for turn in $(seq "$times"); do
  port=$one; [ $((turn % 2)) = 0 ] && port=$two
  kill "${pids[$port]}"
  wait "${pids[$port]}" 2>/dev/null || true
  start "$port"
  ready "$port"
done
kill "$readers"
wait "$readers"
readers=
echo "$times restarts in turns"
cat "$work/result"
