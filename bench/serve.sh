# Sourced by the others: builds the jar, starts and stops what is measured. Needs a JDK 17 and curl, and nginx for front.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
started=()
trap 'kill "${started[@]}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

# Builds the jar, or takes the one that JAR names.
build() {
  [ -n "${JAR:-}" ] || { ./mvnw -q -B -Dmaven.test.skip=true -Dcyclonedx.skip package; JAR=$(ls target/benzo-guide-*.jar); }
  cp "$JAR" "$work/site.jar"
}

# Starts the site: serve PORT [OPTION...]
serve() {
  local port=$1
  shift
  java -Xmx"${HEAP:-128m}" -jar "$work/site.jar" --server.port="$port" "$@" >"$work/site-$port.log" 2>&1 &
  started+=($!)
  until curl -sf -o /dev/null "http://localhost:$port/readyz"; do
    kill -0 "${started[-1]}" 2>/dev/null || { cat "$work/site-$port.log" >&2; exit 1; }
    sleep 0.2
  done
}

# Starts nginx with a configuration of the http context from standard input.
front() {
  local conf=$work/nginx-${#started[@]}.conf
  {
    echo "daemon off; worker_processes $(nproc); pid $conf.pid; error_log $work/nginx-error.log crit;"
    echo 'events { worker_connections 2048; }'
    echo 'http { access_log off;'
    cat
    echo '}'
  } >"$conf"
  nginx -c "$conf" -e "$work/nginx-error.log" &
  started+=($!)
}

# What the first that was started has resident, and the ticks of the processor it has used.
resident() { awk '/VmRSS/ {printf "%.0f MB", $2 / 1024}' "/proc/${started[0]}/status"; }
ticks() { awk '{print $14 + $15}' "/proc/${started[0]}/stat"; }

# Waits for the directory that the last that was started imports: imported LOG
imported() {
  until grep -q 'roviders imported' "$1"; do
    kill -0 "${started[-1]}"
    sleep 0.5
  done
}

machine() {
  echo "$(nproc) cores, $(awk '/MemTotal/ {printf "%.0f GB", $2 / 1048576}' /proc/meminfo), $(java -version 2>&1 | head -n 1), $(nginx -v 2>&1), load $(cut -d' ' -f1 /proc/loadavg) at the start"
}
