"""Asks over kept connections until the port is closed; counts answers broken off, and requests nobody took up: leaving.py URL"""
import http.client, sys, threading, urllib.parse

url = urllib.parse.urlsplit(sys.argv[1])
counts, lock = {"answered": 0, "broken off": 0, "not taken up": 0}, threading.Lock()


def ask(line):
    """What came of a request, and whether the line can be used again."""
    answer = None
    try:
        line.request("GET", url.path)
        answer = line.getresponse()
        answer.read()
    except (http.client.HTTPException, OSError):
        # No byte came back: the connection was closed before anyone looked at it, and any client asks again on a new one.
        return ("not taken up" if answer is None else "broken off"), False
    return ("answered" if answer.status == 200 else "broken off"), not answer.will_close


def read():
    line = None
    while True:
        if line is None:
            line = http.client.HTTPConnection(url.hostname, url.port, timeout=30)
            try:
                line.connect()
            except ConnectionRefusedError:
                return
        outcome, open_still = ask(line)
        if not open_still:
            line = None
        with lock:
            counts[outcome] += 1


readers = [threading.Thread(target=read) for _ in range(8)]
[reader.start() for reader in readers]
[reader.join() for reader in readers]
print(", ".join(f"{number} {outcome}" for outcome, number in counts.items()) + ", then refused")
