#!/usr/bin/env bash
# What a first view of each page weighs as browsers ask for it (Brotli where there is one, else gzip): the page, its style sheet,
# script and icon. Pages are those of the sitemap, and some that a reader's words or choices make.
# Exits with 1 if a page is over its bar: 14 KB for the page, 30 KB and 4 requests for the view.
# Usage: bench/weight.sh [URL]   (of a running site; starts one unless told)
source "$(dirname "$0")/serve.sh"
site=${1:-}
if [ -z "$site" ]; then
  build
  site=http://localhost:18080
  serve 18080
fi
# Bytes of a good answer: size PATH [OPTION...]
size() { curl -sf -H 'Accept-Encoding: gzip, deflate, br' -o /dev/null -w '%{size_download}' "${@:2}" "$site$1"; }
weigh() {
  local bytes
  bytes=$(size "$@") || { echo "$1 gave no page" >&2; exit 1; }
  echo "$bytes $1"
}
made=('/search?q=withdrawal' '/search?q=klonopin+shaking+cant+sleep' '/search?q=helpline+germany' '/search?q=zzzzqqq'
  '/treatments/compare?with=cbt-i&with=maintenance&with=staying-on&with=cbt-taper' '/treatments/compare?with=maintenance&with=staying-on'
  '/start/questions?country=gb' '/appointment?for=first-talk&country=GB' '/tapering/explorer?step=10&weeks=2&of=current')
answers=$(sed -nE 's/^(wrk.body =| *\.\.) "(.*)"$/\2/p' bench/start.lua | tr -d '\n')

curl -sf "$site/sitemap.xml" | grep -o '<loc>[^<]*' | sed -E 's|<loc>[a-z]+://[^/]+||' >"$work/paths"
curl -sf "$site/" >"$work/home"
files=$(grep -oE '(href|src)="/[a-z]+-[0-9a-f]{32}\.[a-z]+"' "$work/home" | cut -d'"' -f2 | sort -u)
beside=0
for file in $files; do beside=$((beside + $(size "$file"))); done
printf '%s\n' "${made[@]}" >>"$work/paths"
curl -sf --retry 100 --retry-delay 1 -o /dev/null "$site/search?q=taper"
{
  while read -r path; do weigh "$path"; done <"$work/paths"
  weigh /start/result --data "$answers"
} >"$work/weighed"
sort -rn "$work/weighed" >"$work/sizes"
requests=$((1 + $(wc -w <<<"$files")))
echo "$(wc -l <"$work/sizes") pages; beside a page: $beside bytes in $((requests - 1)) files"
echo 'the largest pages:'
head -n 10 "$work/sizes"
largest=$(head -n 1 "$work/sizes" | cut -d' ' -f1)
echo "largest first view: $((largest + beside)) bytes in $requests requests"
[ "$largest" -le 14336 ] && [ $((largest + beside)) -le 30720 ] && [ "$requests" -le 4 ]
