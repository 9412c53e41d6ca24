"""Asks over kept connections until the port is closed; counts answers broken off, and requests nobody took up: leaving.py URL"""
import http.client, sys, threading, urllib.parse

url = urllib.parse.urlsplit(sys.argv[1])
counts, lock = {"answered": 0, "broken off": 0, "not taken up": 0}, threading.Lock()


def is_closed():
    try:
        http.client.HTTPConnection(url.hostname, url.port, timeout=5).connect()
    except OSError:
        return True
    return False


def ask(line, fresh):
    """What came of a request, if anything, and whether the line can be used again."""
    answer = None
    try:
        line.request("GET", url.path)
        answer = line.getresponse()
        answer.read()
    except TimeoutError:
        return "broken off", False
    except (http.client.HTTPException, OSError):
        if answer is not None:
            return "broken off", False
        # A kept line may be closed between two requests: any client asks again on a new one.
        if not fresh:
            return None, False
        # Whoever stands in the queue of a port that closes is sent away unseen.
        return ("not taken up" if is_closed() else "broken off"), False
    return ("answered" if answer.status == 200 else "broken off"), not answer.will_close


def read():
    line = None
    while True:
        fresh = line is None
        if fresh:
            line = http.client.HTTPConnection(url.hostname, url.port, timeout=30)
            try:
                line.connect()
            except ConnectionRefusedError:
                return
        outcome, open_still = ask(line, fresh)
        if not open_still:
            line = None
        if outcome:
            with lock:
                counts[outcome] += 1


readers = [threading.Thread(target=read) for _ in range(8)]
[reader.start() for reader in readers]
[reader.join() for reader in readers]
print(", ".join(f"{number} {outcome}" for outcome, number in counts.items()) + ", then refused")
