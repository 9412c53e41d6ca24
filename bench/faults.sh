#!/usr/bin/env bash
# Does to a running site what attackers, editors and machines do, and says what came of it. Fails if one thing went wrong.
# Usage: bench/faults.sh [FAULT...]   (all unless told; needs root, a JDK 17, setpriv, curl, wrk,
# python3, for clock faketime, for postgres Debian's postgresql; what is missing is a fault, too)
source "$(dirname "$0")/serve.sh"
port=${PORT:-18087}
site=http://localhost:$port
page=$site/articles/how-a-taper-works
compared='/treatments/compare?with=maintenance&with=staying-on'
HEAP=${HEAP:-192m}
wrong=0
pid=

say() { printf '%-34s %s\n' "$1" "$2"; }
good() { say "$1" "ok: $2"; }
bad() { say "$1" "WRONG: $2"; wrong=1; }
# expect WHAT CONDITION: runs a condition and says how it went.
expect() { if eval "$2"; then good "$1" "${3:-}"; else bad "$1" "$2"; tail -n 5 "$work/log"; fi; }

# Starts the site as nobody, who may do what an operator's user may: begin [OPTION...]
begin() {
  : >"$work/log"
  chmod 666 "$work/log"
  (cd "$work/empty" && exec setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent ${TMP:+TMPDIR=$TMP} \
    ${BEFORE:-} java -Xmx"$HEAP" ${TMP:+-Djava.io.tmpdir=$TMP} -jar "$work/site.jar" --server.port="$port" "$@") >>"$work/log" 2>&1 &
  pid=$!
  started+=($pid)
}
ready() {
  until curl -sf -o /dev/null -m 5 "$site/readyz"; do
    kill -0 $pid 2>/dev/null || return 1
    sleep 0.1
  done
}
# Search is ready last of all: settled
settled() { soon '[ $(status /search?q=taper) = 200 ]'; }
end() { kill "${1:--TERM}" $pid 2>/dev/null || true; wait $pid 2>/dev/null && left=0 || left=$?; }
status() { curl -s -o /dev/null -m 20 -w '%{http_code}' "$site$1"; }
# Waits up to four minutes: soon CONDITION
soon() { for _ in $(seq 960); do eval "$1" && return 0; sleep 0.25; done; return 1; }
copy() { rm -rf "$work/content"; cp -r content "$work/content"; chmod -R a+rX "$work/content"; }
probe() { curl -s -m 5 "$site/readyz"; }
errors() { grep -c ' ERROR ' "$work/log" || true; }

fault_kill() {
  begin && ready
  wrk -t1 -c16 -d6s "$page" >"$work/wrk" &
  local load=$!
  sleep 2
  end -KILL
  local began=$(date +%s%N)
  begin && ready
  wait $load || true
  expect 'kill -9 under load' "[ $(status /helplines/gb) = 200 ]" "serves again $((($(date +%s%N) - began) / 1000000)) ms after the new start"
  end
}

fault_term() {
  begin --benzo.leave=2s && ready
  python3 bench/leaving.py "$page" >"$work/leaving" &
  local load=$!
  sleep 3
  end
  wait $load || true
  expect 'SIGTERM under load' "grep -q ' 0 broken off' '$work/leaving' && [ $left = 143 ]" "$(cat "$work/leaving"); exit $left"
}

fault_crowd() {
  ulimit -n 8192
  begin && ready && settled
  wrk -t2 -c1000 -d10s --timeout 10 "$page" >"$work/wrk"
  expect '1,000 connections at once' "! grep -qE 'Socket errors|Non-2xx' '$work/wrk' && [ $(status /helplines/gb) = 200 ] && [ $(errors) = 0 ]" \
    "$(awk '/requests in/ {print $1 " answered"}' "$work/wrk")"
  end
}

fault_disk() {
  mkdir -p "$work/small"
  mount -t tmpfs -o size=6m,mode=1777 none "$work/small"
  TMP=$work/small begin && ready && settled
  dd if=/dev/zero of="$work/small/full" bs=64k 2>/dev/null || true
  expect 'disk full while running' "soon '[ \$(status /search?q=taper)\$(status /medicines/alprazolam) = 200200 ]'" 'temporary folder full; pages and search answer'
  end
  TMP=$work/small begin
  if ready; then good 'disk full at the start' 'starts'; else good 'disk full at the start' "exit $(end; echo $left): $(grep -m1 -iE 'no space|space left|cannot|unable' "$work/log" | cut -c1-120)"; fi
  end
  rm "$work/small/full"
  begin --spring.datasource.url="jdbc:h2:file:$work/small/store"
  if ready; then
    soon "[ \$(status /helplines/gb) = 200 ]"
    dd if=/dev/zero of="$work/small/full" bs=64k 2>/dev/null || true
    expect 'disk of the H2 file full' "[ $(status /helplines/gb) = 200 ]" "helplines 200, medicines $(status /medicines/alprazolam)"
  else
    end
    expect 'disk of the H2 file full' "[ \$left -ne 0 ] && ! grep -q '^.at ' '$work/log'" "exit $left: $(grep -m1 -A2 Description "$work/log" | tail -n 1 | cut -c1-100)"
  fi
  end
  umount "$work/small"
}

fault_read_only() {
  copy
  chmod -R a-w "$work/content"
  begin --benzo.content.dir="$work/content" && ready
  expect 'read-only content' "[ $(status /helplines/gb) = 200 ] && [ $(errors) = 0 ]" 'serves it'
  end
}

fault_content() {
  copy
  begin --benzo.content.dir="$work/content" && ready
  chmod 000 "$work/content/helplines/gb.yml"
  touch "$work/content/topics.yml"
  expect 'file that may not be read' "soon 'probe | grep -q \"cannot be read\"' && [ \$(errors) = 1 ] && [ $(status /helplines/gb) = 200 ]" \
    "$(grep ' ERROR ' "$work/log" | sed 's/.* : //' | head -n 1 | cut -c1-160)"
  chmod 644 "$work/content/helplines/gb.yml"
  soon '[ "$(probe)" = up ]' || bad 'file that may not be read' 'did not recover'
  head -c 100000000 /dev/zero | tr '\0' a >"$work/content/articles/huge.md"
  expect '100 MB of Markdown' "soon 'probe | grep -q huge.md' && [ $(status /helplines/gb) = 200 ]" "$(grep -A2 huge.md "$work/log" | tr -s ' \n' ' ')"
  rm "$work/content/articles/huge.md"
  soon '[ "$(probe)" = up ]' || bad '100 MB of Markdown' 'did not recover'
  rm -r "$work"/content/*
  expect 'content emptied' "soon 'probe | grep -q \"last good state\"' && [ $(status /helplines/gb) = 200 ]" "$(probe | tail -n 1)"
  rm -r "$work/content"
  expect 'content folder gone' "soon 'probe | grep -q \"cannot be read\"' && [ $(status /helplines/gb) = 200 ]" "$(probe | tail -n 1)"
  copy
  expect 'content back' "soon '[ \"\$(probe)\" = up ]'" "errors logged in all: $(errors)"
  end
}

fault_start() {
  begin --benzo.content.dir="$work/nope"
  wait $pid && left=0 || left=$?
  expect 'content folder gone at the start' "[ $left -ne 0 ] && ! grep -q '^.at ' '$work/log'" "exit $left, one sentence"
  head -c 50000 /dev/urandom >"$work/empty/bad.mv.db"
  begin --spring.datasource.url="jdbc:h2:file:$work/empty/bad"
  wait $pid && left=0 || left=$?
  expect 'corrupt H2 file' "[ $left -ne 0 ] && ! grep -q '^.at ' '$work/log'" "exit $left: $(grep -m1 'cannot be opened' "$work/log" | cut -c1-110)"
  rm "$work/empty/bad.mv.db"
  begin --spring.profiles.active=postgres --spring.datasource.url=jdbc:postgresql://localhost:1/benzo
  wait $pid && left=0 || left=$?
  expect 'PostgreSQL gone at the start' "[ $left -ne 0 ] && ! grep -q '^.at ' '$work/log'" "exit $left: $(grep -m1 'cannot be opened' "$work/log" | cut -c1-110)"
  begin --benzo.security.contact=someone
  wait $pid && left=0 || left=$?
  expect 'wrong security contact' "[ $left -ne 0 ] && ! grep -q '^.at ' '$work/log'" "exit $left, one sentence"
  begin && ready
  local first=$pid
  begin
  wait $pid && left=0 || left=$?
  expect 'port taken' "[ $left -ne 0 ] && ! grep -q '^.at ' '$work/log'" "exit $left: $(grep -m1 'already in use' "$work/log")"
  pid=$first
  end
}

fault_clock() {
  command -v faketime >/dev/null || { bad 'clock jumps' 'not tried: no faketime here'; return; }
  echo '+0' >"$work/clock"
  BEFORE="FAKETIME_TIMESTAMP_FILE=$work/clock FAKETIME_CACHE_DURATION=1 FAKETIME_DONT_FAKE_MONOTONIC=1
    LD_PRELOAD=$(ls /usr/lib/*/faketime/libfaketimeMT.so.1)" begin && ready && settled
  for jump in +400d -400d; do
    echo "$jump" >"$work/clock"
    sleep 3
    expect "clock jumps $jump" "[ $(status /helplines/gb)$(status /medicines/alprazolam)$(status '/search?q=taper') = 200200200 ] && [ $(errors) = 0 ]" \
      "the page is of $(curl -sI "$site/helplines/gb" | awk -F': ' '/^Date/ {print $2}' | tr -d '\r')"
  done
  end
}

fault_postgres() {
  local bin base=$((port + 1)) data=$work/pg
  bin=${PG_BIN:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)}
  [ -n "$bin" ] || { bad 'PostgreSQL stops and comes back' 'not tried: no PostgreSQL here'; return; }
  as() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@" >/dev/null; }
  install -d -o 65534 "$data"
  as "$bin/initdb" -D "$data" -U benzo -A trust -N
  as "$bin/pg_ctl" -D "$data" -o "-p $base -k /tmp" -l "$data/log" -w start
  begin --spring.profiles.active=postgres --spring.datasource.url="jdbc:postgresql://localhost:$base/postgres" \
    --spring.datasource.username=benzo --benzo.leave=0s && ready
  soon '[ "$(status /helplines/gb)" = 200 ]'
  as "$bin/pg_ctl" -D "$data" -m immediate stop
  expect 'PostgreSQL stops' "soon 'probe | grep -q \"store: does not answer\"' && [ \$(status /helplines/gb) = 200 ]" \
    "helplines $(status /helplines/gb), search $(status '/search?q=taper'), a page not kept $(status "$compared")"
  as "$bin/pg_ctl" -D "$data" -o "-p $base -k /tmp" -l "$data/log" -w start
  expect 'PostgreSQL comes back' "soon '[ \"\$(probe)\" = up ]' && soon '[ \$(status \"\$compared\") = 200 ]'" "lines of ERROR: $(errors)"
  end
  as "$bin/pg_ctl" -D "$data" -m immediate stop
}

build
machine
mkdir "$work/empty"
chmod 711 "$work"
chmod 777 "$work/empty"
chmod 644 "$work/site.jar"
if [ $# -gt 0 ]; then faults=("$@"); else faults=(kill term crowd disk read_only content start clock postgres); fi
for fault in "${faults[@]}"; do fault_$fault; done
exit $wrong
