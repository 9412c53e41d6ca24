#!/usr/bin/env bash
# Time from the start of the process to a good answer of /readyz: the jar, the jar taken apart, and with an archive of the
# classes a start has loaded. For each JDK, in turns.
# Usage: bench/startup-archive.sh [ROUNDS [JAVA_HOME...]]   (3 and the java on the path; a JDK 25 also gets an AOT cache;
# OPTIONS for the virtual machine, JAR for a jar that is there)
source "$(dirname "$0")/serve.sh"
rounds=${1:-3}
homes=("${@:2}")
[ ${#homes[@]} -gt 0 ] || homes=("$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")")
port=${PORT:-18086}
options=(-Xmx256m ${OPTIONS:-})

# Starts, waits for /readyz, prints milliseconds: measure JAVA_HOME OPTION...
measure() {
  local began=$(date +%s%N)
  "$1/bin/java" "${options[@]}" "${@:2}" --server.port="$port" >"$work/log" 2>&1 &
  local pid=$!
  until (exec 3<>"/dev/tcp/127.0.0.1/$port" && printf 'GET /readyz HTTP/1.0\r\n\r\n' >&3 && grep -q '200' <&3) 2>/dev/null; do
    kill -0 $pid 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.02
  done
  echo $((($(date +%s%N) - began) / 1000000))
  kill $pid
  wait $pid 2>/dev/null || true
}

build
(cd "$work" && java -Djarmode=tools -jar site.jar extract --destination apart)
cd "$work"
declare -A runs=()
order=()
add() { order+=("$1"); runs[$1]=$2; }
for home in "${homes[@]}"; do
  version=$("$home/bin/java" -version 2>&1 | awk -F'"' 'NR == 1 {print $2}')
  add "$version, the jar" "$home -jar site.jar"
  add "$version, taken apart" "$home -jar apart/site.jar"
  "$home/bin/java" "${options[@]}" -XX:ArchiveClassesAtExit="$version.jsa" -Dspring.context.exit=onRefresh -jar apart/site.jar \
    --server.port="$port" >"$work/train" 2>&1
  add "$version, class archive" "$home -XX:SharedArchiveFile=$version.jsa -jar apart/site.jar"
  if [ "${version%%.*}" -ge 25 ]; then
    "$home/bin/java" "${options[@]}" -XX:AOTCacheOutput="$version.aot" -Dspring.context.exit=onRefresh -jar apart/site.jar \
      --server.port="$port" >"$work/train" 2>&1
    add "$version, AOT cache" "$home -XX:AOTCache=$version.aot -jar apart/site.jar"
  fi
done
for _ in $(seq "$rounds"); do
  for name in "${order[@]}"; do measure ${runs[$name]} >>"$work/ready ${name//\//_}"; done
done
echo "$(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg), median of $rounds rounds"
for name in "${order[@]}"; do
  printf '%-32s ready after %6d ms\n' "$name" "$(sort -n "$work/ready $name" | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}')"
done
ls -l "$work"/*.jsa "$work"/*.aot 2>/dev/null | awk '{printf "%s %d MB\n", $NF, $5 / 1048576}' | sed 's|.*/||'
