#!/usr/bin/env bash
# Edits the content again and again while readers come: failed requests, mixed pages, memory.
# Usage: bench/reload.sh [TIMES]   (1000 unless told; needs a JDK 17, curl and python3)
source "$(dirname "$0")/serve.sh"
times=${1:-1000}
port=${PORT:-18081}
HEAP=256m

build
machine
cp -r content "$work/content"
serve "$port" --benzo.content.dir="$work/content"
site=${started[0]}

heap() { jcmd $site GC.run >/dev/null; jcmd $site GC.heap_info | awk '/used/ && /heap/ {print; exit}'; }
echo "heap at the start: $(heap), resident $(resident)"
TIMES=$times PORT=$port CONTENT="$work/content" python3 - <<'P' &
import os, re, threading, time, urllib.request
port, times, root = os.environ["PORT"], int(os.environ["TIMES"]), os.environ["CONTENT"]
page = f"http://localhost:{port}/articles/how-a-taper-works"
marks = {"articles/how-a-taper-works.md": "title: How a taper works", "topics.yml": "title: Tapering"}
texts = {name: open(f"{root}/{name}").read() for name in marks}
over, counts, lock = False, {"requests": 0, "failed": 0, "mixed": 0, "states": set()}, threading.Lock()
def fetch():
    with urllib.request.urlopen(page, timeout=30) as answer:
        return set(re.findall(r"state-(\d+)", answer.read().decode()))
def read():
    while not over:
        failed, found = 0, set()
        try:
            found = fetch()
        except Exception:
            failed = 1
        with lock:
            counts["requests"] += 1
            counts["failed"] += failed
            counts["mixed"] += len(found) > 1
            counts["states"] |= found
        time.sleep(0.02)  # Readers who never pause leave the reload no processor.
readers = [threading.Thread(target=read) for _ in range(4)]
[reader.start() for reader in readers]
for state in range(1, times + 1):
    for name, line in marks.items():
        with open(f"{root}/{name}.new~", "w") as file:
            file.write(texts[name].replace(line, f"{line} state-{state}", 1))
        os.replace(f"{root}/{name}.new~", f"{root}/{name}")
    patience = time.time() + 240  # The first one is read by code that has never run.
    while str(state) not in counts["states"]:
        if time.time() > patience:
            print(f"state {state} never came", flush=True)
            os._exit(1)
        time.sleep(0.01)
    open(f"{root}/../at", "w").write(str(state))
over = True
[reader.join() for reader in readers]
print(f"{times} reloads, {counts['requests']} requests, {counts['failed']} failed, {counts['mixed']} mixed")
P
editor=$!
step=$(((times + 9) / 10))
next=$step
while kill -0 $editor 2>/dev/null; do
  at=$(cat "$work/at" 2>/dev/null || echo 0)
  if [ "${at:-0}" -ge "$next" ]; then
    echo "heap at reload $at: $(heap), resident $(resident)"
    next=$((next + step))
  fi
  sleep 1
done
wait $editor
# The index holds the states of the last ten seconds until they are taken out.
sleep 30
echo "heap half a minute after reload $times: $(heap), resident $(resident)"
