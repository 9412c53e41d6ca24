#!/usr/bin/env bash
# Lighthouse on a phone with a slow connection and processor, one page of each kind.
# Usage: bench/lighthouse.sh [PATH...]   (needs node, npm and chromium; installs Lighthouse into a scratch folder, or
# into $LIGHTHOUSE_HOME to keep it)
source "$(dirname "$0")/serve.sh"
home=${LIGHTHOUSE_HOME:-$work/lighthouse}
paths=("$@")
[ $# -gt 0 ] || paths=(/ /articles/danger-signs /helplines/gb '/treatments/compare?with=maintenance&with=staying-on' '/search?q=taper')
mkdir -p "$home"
[ -x "$home/node_modules/.bin/lighthouse" ] || npm install --silent --ignore-scripts --prefix "$home" lighthouse >/dev/null
export CHROME_PATH=${CHROME_PATH:-$(command -v chromium)}

build
serve 18080
# A phone shares no processor with a site that makes its pages in advance.
before=0
until now=$(ticks) && [ $((now - before)) -lt 20 ]; do
  before=$now
  sleep 4
done
machine
printf '%-55s %5s %5s %5s %5s  %s\n' page perf a11y best seo 'largest paint, layout shift'
for path in "${paths[@]}"; do
  "$home/node_modules/.bin/lighthouse" "http://localhost:18080$path" --quiet --output=json --output-path="$work/report.json" \
    --chrome-flags='--headless=new --no-sandbox --disable-gpu' >/dev/null 2>"$work/lighthouse.log" ||
    { cat "$work/lighthouse.log" >&2; exit 1; }
  node -e '
    const r = JSON.parse(require("fs").readFileSync(process.argv[1]));
    const s = ["performance", "accessibility", "best-practices", "seo"].map((c) => Math.round(100 * r.categories[c].score));
    console.log(process.argv[2].padEnd(55), s.map((n) => String(n).padStart(5)).join(" "), "",
      Math.round(r.audits["largest-contentful-paint"].numericValue) + " ms,", r.audits["cumulative-layout-shift"].numericValue.toFixed(3));
    for (const c of ["performance", "accessibility", "best-practices", "seo"]) for (const a of r.categories[c].auditRefs)
      if (a.weight > 0 && r.audits[a.id].score !== null && r.audits[a.id].score < 0.9)
        console.log("    " + c + ": " + a.id + " " + r.audits[a.id].score + " " + (r.audits[a.id].displayValue || ""));
  ' "$work/report.json" "$path"
done
