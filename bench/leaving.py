"""Asks over kept connections until the port is closed; counts what failed before that: leaving.py URL"""
import http.client, sys, threading, urllib.parse

url = urllib.parse.urlsplit(sys.argv[1])
counts, lock = {"answered": 0, "failed": 0, "refused": 0}, threading.Lock()


def read():
    line, fresh = None, True
    while True:
        try:
            if line is None:
                line = http.client.HTTPConnection(url.hostname, url.port, timeout=30)
                line.connect()
                fresh = True
        except ConnectionRefusedError:
            with lock:
                counts["refused"] += 1
            return
        try:
            line.request("GET", url.path)
            answer = line.getresponse()
            answer.read()
            failed = answer.status != 200
        except (http.client.HTTPException, OSError):
            # A kept connection may be closed between two requests; any client asks again on a new one.
            failed, line = fresh, None
        else:
            if answer.will_close:
                line = None
        fresh = False
        with lock:
            counts["failed" if failed else "answered"] += 1


readers = [threading.Thread(target=read) for _ in range(8)]
[reader.start() for reader in readers]
[reader.join() for reader in readers]
print(f"{counts['answered']} answered, {counts['failed']} failed, then refused")
